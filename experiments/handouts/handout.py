"""What a board reads before it decides: what is asked, what was tried, what it cost, and who may say yes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from experiments.business_cases.statement import Statement
from experiments.cards.card import Card
from experiments.cards.measure import Measure
from experiments.cards.outcome import Verdict
from experiments.cards.paper_chart import PaperChart
from experiments.cards.standing import STOP_WORDS
from journeys.interviews.findings import KnownFinding
from workshop.agreements.decisions.queries import Question
from workshop.languages import Text
from workshop.printing.printables import Masthead
from workshop.trajectories.partners.queries import MarkedPartner

#: With fewer planned than this, a trial shows that something can be done and not that it works everywhere.
FEW = 30
#: How many experiments stand in the table, and how many of them are drawn.
MOST_TRIED, MOST_DRAWN = 5, 2


@dataclass(frozen=True)
class Decider:
    """Somebody who signs: the function, the organisation, and whether there is a mandate."""

    function: str
    partner: MarkedPartner | None
    has_mandate: bool


@dataclass(frozen=True)
class Asked:
    """One decision that is asked, with everybody who takes it."""

    question: Question
    deciders: tuple[Decider, ...]

    @property
    def options(self) -> tuple[str, ...]:
        """What can be decided, our advice first."""
        advice = self.question.advice
        return (advice, *self.question.others) if advice else self.question.others


@dataclass(frozen=True)
class Tried:
    """One measure of an experiment that began; `partners` and period only with its first measure."""

    card: Card
    measure: Measure
    partners: tuple[MarkedPartner, ...]
    is_first: bool

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


@dataclass(frozen=True)
class Trial:
    """An experiment that a decision is about."""

    card: Card

    @property
    def is_small(self) -> bool:
        """Whether so few are planned that it can only show that it can be done."""
        return self.card.planned is not None and self.card.planned < FEW

    @property
    def threshold(self) -> Text | None:
        """The bar in a sentence, if one is given."""
        measure = self.card.measure
        if measure is None or measure.bar.threshold is None:
            return None
        return Text(
            "{name}: {bound} {threshold} ({statistic}).",
            name=measure.name,
            bound=measure.bound,
            threshold=amount_of(measure, measure.bar.threshold),
            statistic=measure.statistic_word,
        )

    @property
    def now(self) -> Text | None:
        """How it is without this trial, if that was measured before."""
        measure = self.card.measure
        if measure is None or measure.before is None:
            return None
        return Text(
            "{name}: {figure} ({basis}).",
            name=measure.name,
            figure=amount_of(measure, measure.before),
            basis=_basis(measure),
        )


@dataclass(frozen=True)
class Quoted:
    """What a client said that a decision is about, at which of its steps, and whose words these are."""

    finding: KnownFinding
    step: str


@dataclass(frozen=True)
class Drawn:
    """The chart of one trial under its code and measure."""

    heading: str
    chart: PaperChart


@dataclass(frozen=True, kw_only=True)
class Handout:
    """The whole handout. `began_with` is the question it grew from; without a statement there is no money part.

    `now` are trials whose measure says how it is without a decision, `how_it_was` the story before all this.
    """

    masthead: Masthead
    title: str
    readers: str | None
    asked: tuple[Asked, ...]
    began_with: str | None
    how_it_was: str | None
    now: tuple[Trial, ...]
    quoted: Quoted | None
    tried: tuple[Tried, ...]
    not_shown: int
    charts: tuple[Drawn, ...]
    disappointments: tuple[Disappointment, ...]
    statement: Statement | None
    trials: tuple[Trial, ...]

    @property
    def on(self) -> date | None:
        """The day of the decision, when it is one."""
        return self.asked[0].question.on if len(self.asked) == 1 else None


def tried_in(cards: Sequence[Card], marks: Mapping[str, MarkedPartner]) -> tuple[Tried, ...]:
    """Return the measures of experiments that began, a card's own measure before its secondary ones."""
    return tuple(
        Tried(card, measure, tuple(marks[code] for code in card.partners if code in marks), is_first=place == 0)
        for card in cards
        for place, measure in enumerate((*([card.measure] if card.measure else []), *card.secondary))
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


def _basis(measure: Measure) -> Text:
    """Return what a figure before rests on: what it is, of how many, and of which day, as far as that is known."""
    baseline = measure.baseline
    if baseline is None or not baseline.size:
        return Text("{statistic}, n not given", statistic=measure.statistic_word)
    if baseline.on is None:
        return Text("{statistic}, n = {n}", statistic=measure.statistic_word, n=baseline.size)
    return Text("{statistic}, n = {n}, {day}", statistic=measure.statistic_word, n=baseline.size, day=baseline.on)
