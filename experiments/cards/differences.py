"""Where a stored figure is not what the observations come down to: hints, nothing is overwritten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from experiments.cards.observations import Observations, Summary
from experiments.cards.outcome import Outcome
from experiments.cards.verdict_words import shown_figure
from experiments.rounding import half_up
from workshop.languages import Counted, Text

LEAST_PLACES = 1


@dataclass(frozen=True)
class StoredFigure:
    """A figure as somebody wrote it down, with its n; None where not given."""

    value: Decimal | None = None
    n: int | None = None


@dataclass(frozen=True)
class StoredResult:
    """The result of a card as it is stored; None where not given."""

    figure: StoredFigure = StoredFigure()
    reached: int | None = None
    threshold_met: bool | None = None
    secondary_met: bool | None = None


def figure_differences(what: Text, stored: StoredFigure, summary: Summary) -> tuple[Text, ...]:
    """Return the hints about one figure; compared at the decimals in which it is stored, at least one."""
    hints = []
    if stored.value is not None and summary.value is not None and not _is_same(stored.value, summary.value):
        computed = shown_figure(summary.value)
        hints.append(_hint(what, stored.value, computed))
    if stored.n is not None and summary.n and stored.n != summary.n:
        hints.append(_hint(Text("n of {what}", what=what), stored.n, summary.n))
    return tuple(hints)


def size_differences(measurements: Sequence[Observations]) -> tuple[Text, ...]:
    """Return a hint for each measurement whose n is not its number of values."""
    return tuple(
        Counted(
            "{day}: n is {size}, and there is {n} value.",
            "{day}: n is {size}, and there are {n} values.",
            n=len(group.values),
            day=group.on,
            size=group.n,
        )
        for group in measurements
        if group.values and group.n is not None and group.n != len(group.values)
    )


def result_differences(
    stored: StoredResult, outcome: Outcome, *, secondary: Sequence[Outcome] = ()
) -> tuple[Text, ...]:
    """Return the hints about the stored result of a card and of its secondary measures."""
    return (
        *figure_differences(Text("the result"), stored.figure, outcome.summary),
        *_others(stored, outcome, secondary),
    )


def all_met(outcomes: Sequence[Outcome]) -> bool | None:
    """Tell whether every secondary measure meets its threshold; None while no comparison can be made."""
    comparisons = [outcome.meets_threshold for outcome in outcomes if outcome.meets_threshold is not None]
    return all(comparisons) if comparisons else None


def _others(stored: StoredResult, outcome: Outcome, secondary: Sequence[Outcome]) -> Iterator[Text]:
    if stored.reached is not None and stored.reached != outcome.summary.n:
        yield _hint(Text("the number reached"), stored.reached, outcome.summary.n)
    if _contradicts(stored.threshold_met, outcome.meets_threshold):
        yield _hint(Text("the threshold met"), stored.threshold_met, outcome.meets_threshold)
    if _contradicts(stored.secondary_met, all_met(secondary)):
        yield _hint(Text("the secondary thresholds met"), stored.secondary_met, all_met(secondary))


def _hint(what: Text, stored: object, computed: object) -> Text:
    return Text("{what}: {stored} is stored, {computed} comes out.", what=what, stored=stored, computed=computed)


def _contradicts(stored: bool | None, computed: bool | None) -> bool:
    return stored is not None and computed is not None and stored != computed


def _is_same(stored: Decimal, computed: Decimal) -> bool:
    exponent = stored.normalize().as_tuple().exponent
    places = max(-exponent, LEAST_PLACES) if isinstance(exponent, int) else LEAST_PLACES
    return half_up(computed, places) == stored
