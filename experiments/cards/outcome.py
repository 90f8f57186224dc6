"""What came out of an experiment, by plain comparison with the bar that was fixed beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from experiments.cards.metric import Metric
from experiments.cards.observations import Observations, Summary, summarise


class Verdict(StrEnum):
    """What the outcome means for the threshold."""

    MET = "met"
    NOT_MET = "not_met"
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class Bar:
    """What was fixed beforehand: the threshold and the number of observations planned; None where not given."""

    threshold: Decimal | None = None
    planned: int | None = None


@dataclass(frozen=True)
class Outcome:
    """What was seen so far.

    `first_on` and `last_on` are the period of the measurements. `meets_threshold` is the plain comparison, `verdict`
    what may be said of it; both are None without a threshold, and the comparison also without a figure.
    """

    summary: Summary
    bar: Bar
    measurements: int
    first_on: date | None
    last_on: date | None
    meets_threshold: bool | None
    verdict: Verdict | None


def outcome_of(metric: Metric, measurements: Sequence[Observations], *, bar: Bar, is_running: bool) -> Outcome:
    """Return the outcome of the measurements of a card or of one of its secondary measures.

    Undecided while nothing was measured, and while the card is running and has not reached the number planned.
    """
    summary = summarise(metric, measurements)
    days = sorted(group.on for group in measurements if group.on is not None)
    is_met = _comparison(metric, summary, bar)
    return Outcome(
        summary,
        bar,
        measurements=len(measurements),
        first_on=days[0] if days else None,
        last_on=days[-1] if days else None,
        meets_threshold=is_met,
        verdict=_verdict(is_met, bar, is_waiting=is_running and not _is_reached(summary, bar)),
    )


def noted_outcome(metric: Metric, value: Decimal, *, n: int, bar: Bar) -> Outcome:
    """Return the outcome of a figure that somebody wrote down without its observations: the plain comparison."""
    summary = Summary(value, n)
    is_met = _comparison(metric, summary, bar)
    verdict = _verdict(is_met, bar, is_waiting=False)
    return Outcome(summary, bar, 0, None, None, is_met, verdict)


def _comparison(metric: Metric, summary: Summary, bar: Bar) -> bool | None:
    if summary.value is None or bar.threshold is None:
        return None
    return metric.meets(summary.value, bar.threshold)


def _is_reached(summary: Summary, bar: Bar) -> bool:
    return bar.planned is not None and summary.n >= bar.planned


def _verdict(is_met: bool | None, bar: Bar, *, is_waiting: bool) -> Verdict | None:
    if bar.threshold is None:
        return None
    if is_met is None or is_waiting:
        return Verdict.UNDECIDED
    return Verdict.MET if is_met else Verdict.NOT_MET
