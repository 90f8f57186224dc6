"""The sentences that go with an outcome: what happened, what it means for the threshold, on how much it rests."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from experiments.cards.metric import Metric, Statistic
from experiments.cards.observations import Summary
from experiments.cards.outcome import Outcome, Verdict
from experiments.rounding import half_up
from workshop.languages import Text

PLACES = 2


@dataclass(frozen=True)
class VerdictWords:
    """One verdict in words; `meaning` is None without a threshold, and the parts of `basis` are set in one line."""

    happened: Text
    meaning: Text | None
    basis: tuple[Text, ...]


def verdict_words(metric: Metric, outcome: Outcome, *, baseline: Decimal | None) -> VerdictWords:
    """Return the sentences of an outcome; figures rounded half up to two decimals."""
    return VerdictWords(_happened(metric, outcome, baseline), meaning=_meaning(metric, outcome), basis=_basis(outcome))


def shown_figure(value: Decimal) -> Decimal:
    """Return a figure as it is shown: two decimals, rounded half up."""
    return half_up(value, PLACES)


def on_its_scale(metric: Metric, value: Decimal) -> Text | Decimal:
    """Return a figure with its percent sign, if its metric has one."""
    return Text("{value}%", value=value) if metric.is_percentage else value


def figure_words(metric: Metric, summary: Summary) -> Text:
    """Return the figure of some observations as a sentence."""
    if summary.value is None:
        return Text("Nothing has been measured yet.")
    value = shown_figure(summary.value)
    figure = Text("{value} {unit}", value=value, unit=metric.unit) if metric.unit else value
    match metric.statistic:
        case Statistic.MEAN:
            return Text("On average {figure}.", figure=figure)
        case Statistic.MEDIAN:
            return Text("The median is {figure}.", figure=figure)
        case Statistic.COUNT:
            return Text("{figure} in all.", figure=figure)
    if summary.successes is None:
        return Text("{figure} in all.", figure=on_its_scale(metric, value))
    if metric.is_percentage:
        return Text("{value}%: {successes} of {n}.", value=value, successes=summary.successes, n=summary.n)
    return Text("A share of {value}: {successes} of {n}.", value=value, successes=summary.successes, n=summary.n)


def _happened(metric: Metric, outcome: Outcome, baseline: Decimal | None) -> Text:
    seen = figure_words(metric, outcome.summary)
    if baseline is None:
        return seen
    return Text("{seen} It was {baseline}.", seen=seen, baseline=on_its_scale(metric, shown_figure(baseline)))


def _meaning(metric: Metric, outcome: Outcome) -> Text | None:
    if outcome.bar.threshold is None:
        return None
    threshold = on_its_scale(metric, outcome.bar.threshold)
    if outcome.verdict is Verdict.UNDECIDED:
        return Text("Whether the threshold of {threshold} is met cannot be decided yet.", threshold=threshold)
    if outcome.verdict is Verdict.MET:
        return Text("The threshold of {threshold} is met.", threshold=threshold)
    return Text("The threshold of {threshold} is not met.", threshold=threshold)


def _basis(outcome: Outcome) -> tuple[Text, ...]:
    summary, planned = outcome.summary, outcome.bar.planned
    parts = [Text("n = {n} of {planned}", n=summary.n, planned=planned) if planned else Text("n = {n}", n=summary.n)]
    if outcome.first_on and outcome.first_on == outcome.last_on:
        parts.append(Text("measured on {day}", day=outcome.first_on))
    elif outcome.first_on:
        parts.append(Text("measured from {first} to {last}", first=outcome.first_on, last=outcome.last_on))
    if summary.lowest is not None:
        parts.append(Text("lowest {lowest}, highest {highest}", lowest=summary.lowest, highest=summary.highest))
    return tuple(parts)
