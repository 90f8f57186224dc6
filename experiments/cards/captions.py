"""What stands with an experiment on the thread."""

from __future__ import annotations

from datetime import date

from experiments.cards.card import Card
from experiments.cards.measure import Measure
from experiments.cards.outcome import Verdict
from experiments.cards.standing import DECISION_WORDS, next_day, state_of
from workshop.features import Caption
from workshop.languages import Text


def caption_of(card: Card, *, on: date) -> Caption:
    """Return the figure, the line under it, why the thread stops here, and what was assumed beforehand."""
    measure = card.measure
    if measure is None or not card.is_measured:
        return Caption(
            line=_waiting(card, on),
            stop=_waiting(card, on),
            assumption=card.riskiest_assumption,
            on=card.starts_on,
            is_open=True,
        )
    return Caption(
        figure=_change(measure),
        line=_line(card, measure),
        short=Text("n = {n}", n=measure.outcome.summary.n),
        stop=_stop(card, measure),
        assumption=card.riskiest_assumption,
        on=card.starts_on,
    )


def _waiting(card: Card, on: date) -> Text:
    coming = next_day(card, on=on)
    return coming.words if coming else state_of(card)


def _change(measure: Measure) -> Text | None:
    result = measure.outcome.summary.value
    if result is None:
        return None
    unit = f" {measure.unit}" if measure.unit else ""
    if measure.before is None:
        return Text("{after}{unit}", after=measure.figure(result), unit=unit)
    return Text(
        "{before} → {after}{unit}", before=measure.figure(measure.before), after=measure.figure(result), unit=unit
    )


def _line(card: Card, measure: Measure) -> Text:
    n = measure.outcome.summary.n
    basis = Text("n = {n} {unit}", n=n, unit=card.unit) if card.unit else Text("n = {n}", n=n)
    return Text("{basis}, {verdict}", basis=basis, verdict=verdict_phrase(measure))


def verdict_phrase(measure: Measure) -> Text:
    """Return the verdict as the end of a sentence: `threshold 2 met`."""
    threshold, verdict = measure.bar.threshold, measure.outcome.verdict
    if threshold is None or verdict is None:
        return Text("without a threshold")
    if verdict is Verdict.UNDECIDED:
        return Text("not to be decided yet")
    figure = measure.figure(threshold)
    if verdict is Verdict.MET:
        return Text("threshold {threshold} met", threshold=figure)
    return Text("threshold {threshold} not met", threshold=figure)


def _stop(card: Card, measure: Measure) -> Text | None:
    if card.waits_for:
        return Text("waits for {decision}", decision=card.waits_for)
    if measure.outcome.verdict is Verdict.UNDECIDED:
        return Text("not to be decided yet")
    if card.is_closed:
        return DECISION_WORDS[card.decision.kind] if card.decision else None
    return Text("waits for a decision")
