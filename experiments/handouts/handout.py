"""What a board reads before it decides: what is asked, what was tried, what it cost, and who may say yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from experiments.cards.card import Card
from experiments.cards.measure import Measure
from experiments.cards.paper_chart import PaperChart
from experiments.handouts.outcomes import Disappointment, Tried, amount_of
from experiments.handouts.purse import Purse
from journeys.interviews.findings import KnownFinding
from workshop.agreements.decisions.queries import Question
from workshop.languages import Text
from workshop.printing.printables import Masthead
from workshop.trajectories.partners.queries import MarkedPartner

#: With fewer planned than this, a trial shows that something can be done and not that it works everywhere.
FEW = 30
#: How many experiments stand in the table, and how many of them are drawn.
MOST_TRIED, MOST_DRAWN = 5, 2

#: About how many millimetres a handout takes: what always stands there, a line, and one thing of each list.
_ALWAYS, _LINE, _ASKED, _SIGNER, _OPTION, _TRIED, _CHARTS, _MISSED, _PARTY, _TRIAL = 150, 5, 24, 5, 4.4, 9, 58, 2, 7, 30
#: Ems in a line.
_EMS = 44


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
    """The whole handout. `began_with` is the question it grew from; without a purse there is no money part.

    `now` are trials whose measure says how it is without a decision, `how_it_was` the story before all this; `partners`
    are those whose marks stand in the table. `is_shortened` tells that texts or lists were cut to fit four pages.
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
    partners: tuple[MarkedPartner, ...]
    not_shown: int
    charts: tuple[Drawn, ...]
    disappointments: tuple[Disappointment, ...]
    purse: Purse | None
    trials: tuple[Trial, ...]
    is_shortened: bool = False

    @property
    def on(self) -> date | None:
        """The day of the decision, when it is one."""
        return self.asked[0].question.on if len(self.asked) == 1 else None

    def height(self, ems: float) -> float:
        """Return about how many millimetres it takes with so many ems of text."""
        return (
            _ALWAYS
            + _LINE * ems / _EMS
            + _ASKED * len(self.asked)
            + sum(len(one.deciders) * (_SIGNER + _OPTION * len(one.options)) for one in self.asked)
            + _TRIED * len(self.tried)
            + _CHARTS * bool(self.charts)
            + _MISSED * len(self.disappointments)
            + _PARTY * (len(self.purse.statement.parties) if self.purse else 0)
            + _TRIAL * len(self.trials)
        )


def _basis(measure: Measure) -> Text:
    """Return what a figure before rests on: what it is, of how many, and of which day, as far as that is known."""
    baseline = measure.baseline
    if baseline is None or not baseline.size:
        return Text("{statistic}, n not given", statistic=measure.statistic_word)
    if baseline.on is None:
        return Text("{statistic}, n = {n}", statistic=measure.statistic_word, n=baseline.size)
    return Text("{statistic}, n = {n}, {day}", statistic=measure.statistic_word, n=baseline.size, day=baseline.on)
