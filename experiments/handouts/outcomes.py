"""What came out of the experiments of a handout: every measure beside its bar, and what disappointed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from experiments.cards.card import Card
from experiments.cards.measure import Measure
from experiments.cards.outcome import Verdict
from experiments.cards.standing import STOP_WORDS
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner


@dataclass(frozen=True)
class Tried:
    """One measure of an experiment that began, counted from 1; `partners` and period only with its first measure."""

    card: Card
    measure: Measure
    partners: tuple[MarkedPartner, ...]
    number: int

    @property
    def is_first(self) -> bool:
        """Whether this is what the experiment is about."""
        return self.number == 1

    @property
    def before(self) -> Text | Decimal | None:
        """What it was, if that is known: for a share how many of how many."""
        baseline = self.measure.baseline
        if baseline and baseline.successes is not None and baseline.n:
            return Text("{count} of {n}", count=baseline.successes, n=baseline.n)
        return None if self.measure.before is None else self.measure.figure(self.measure.before)

    @property
    def before_n(self) -> int | None:
        """On how many the figure before rests; None for a share, which says so itself."""
        baseline = self.measure.baseline
        return None if baseline is None or baseline.successes is not None else baseline.size

    @property
    def threshold(self) -> Text | Decimal | None:
        """The bar that was fixed beforehand."""
        bar = self.measure.bar.threshold
        return None if bar is None else self.measure.figure(bar)

    @property
    def outcome(self) -> Text | Decimal | None:
        """What came out so far, if anything did."""
        summary = self.measure.outcome.summary
        if summary.successes is not None:
            return Text("{count} of {n}", count=summary.successes, n=summary.n)
        return None if summary.value is None else self.measure.figure(summary.value)

    @property
    def outcome_n(self) -> int | None:
        """On how many the outcome rests; None for a share, which says so itself."""
        summary = self.measure.outcome.summary
        return None if summary.value is None or summary.successes is not None else summary.n


@dataclass(frozen=True)
class Disappointment:
    """A threshold that was missed or a trial that was stopped, and what was learned from it."""

    code: str
    sentence: Text
    learned: str | None


def tried_in(cards: Sequence[Card], marks: Mapping[str, MarkedPartner]) -> tuple[Tried, ...]:
    """Return the measures of experiments that began, a card's own measure before its secondary ones."""
    return tuple(
        Tried(card, measure, tuple(marks[code] for code in card.partners if code in marks), number)
        for card in cards
        for number, measure in enumerate((*([card.measure] if card.measure else []), *card.secondary), start=1)
    )


def disappointments_in(cards: Sequence[Card]) -> tuple[Disappointment, ...]:
    """Return every threshold that was not met and every early stop, in the order of the cards.

    What was learned stands with the first of a card.
    """
    found: list[Disappointment] = []
    for card in cards:
        for sentence in (*_stop_of(card), *_missed_by(card)):
            learned = None if any(one.code == card.code for one in found) else card.learned
            found.append(Disappointment(card.code, sentence, learned))
    return tuple(found)


def _stop_of(card: Card) -> Iterator[Text]:
    if card.stopped_on is not None:
        why = STOP_WORDS[card.stop_reason] if card.stop_reason else Text("No reason was given.")
        yield Text("{title} was stopped on {day}. {why}", title=card.title, day=card.stopped_on, why=why)


def _missed_by(card: Card) -> Iterator[Text]:
    for measure in (*([card.measure] if card.measure else []), *card.secondary):
        outcome, bar = measure.outcome, measure.bar.threshold
        if outcome.verdict is Verdict.NOT_MET and outcome.summary.value is not None and bar is not None:
            yield Text(
                "{name}: {statistic} {figure}, and {bound} {threshold} was the bar.",
                name=measure.name,
                statistic=measure.statistic_word,
                figure=amount_of(measure, outcome.summary.value),
                bound=measure.bound,
                threshold=measure.figure(bar),
            )


def amount_of(measure: Measure, value: Decimal) -> Text | Decimal:
    """Return a figure of a measure with its unit."""
    if not measure.unit:
        return measure.figure(value)
    return Text("{value} {unit}", value=measure.figure(value), unit=measure.unit)
