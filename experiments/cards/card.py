"""An experiment card as people read it: what was fixed beforehand, what was seen, what comes after."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from experiments.cards.differences import StoredResult, result_differences, size_differences
from experiments.cards.gate import CardTerms, Missing, Requirement, gate
from experiments.cards.measure import Measure
from experiments.cards.states import DecisionKind, ExperimentStatus, StopReason
from workshop.languages import Text

#: States of a card whose experiment has begun.
BEGUN = frozenset({ExperimentStatus.RUNNING, ExperimentStatus.MEASURED, ExperimentStatus.DONE})
#: States of a card that asks for nothing more.
CLOSED = frozenset({ExperimentStatus.DONE, ExperimentStatus.CANCELLED})


@dataclass(frozen=True)
class Owner:
    """The person who owns a card, by function and organisation."""

    code: str
    function: str
    organisation: str | None = None
    has_mandate: bool = False


@dataclass(frozen=True, kw_only=True)
class AfterThis:
    """What was decided after an experiment; `by` is a function, `next` what will be done."""

    kind: DecisionKind
    on: date | None = None
    by: str | None = None
    next: str | None = None


@dataclass(frozen=True, kw_only=True)
class Card:
    """One card; what is not given is None. `cost` is in euros, `planned` counts units of the sample.

    `waits_for` is the code of an open decision about this card, `stored` what somebody wrote down as the result.
    """

    code: str
    title: str
    status: ExperimentStatus
    opportunity: str | None = None
    hypothesis: str | None = None
    riskiest_assumption: str | None = None
    what_we_do: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    unit: str | None = None
    planned: int | None = None
    cost: Decimal | None = None
    measure: Measure | None = None
    secondary: tuple[Measure, ...] = ()
    stop_if: str | None = None
    stopped_on: date | None = None
    stop_reason: StopReason | None = None
    is_reversible: bool | None = None
    requires: tuple[str, ...] = ()
    owner: Owner | None = None
    partners: tuple[str, ...] = ()
    learned: str | None = None
    decision: AfterThis | None = None
    waits_for: str | None = None
    stored: StoredResult = field(default_factory=StoredResult)

    @property
    def has_begun(self) -> bool:
        """Whether the experiment runs or has run."""
        return self.status in BEGUN

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is expected of it."""
        return self.status in CLOSED or self.decision is not None

    @property
    def is_being_measured(self) -> bool:
        """Whether measurements are expected now."""
        return self.has_begun and not self.is_closed

    @property
    def is_within_a_year(self) -> bool:
        """Whether its first and its last day lie in one calendar year."""
        return bool(self.starts_on and self.ends_on and self.starts_on.year == self.ends_on.year)

    @property
    def is_measured(self) -> bool:
        """Whether anything came out yet."""
        return self.measure is not None and self.measure.outcome.summary.value is not None

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What the gate still misses before a start."""
        return gate(_terms(self))

    @property
    def hints(self) -> tuple[Text, ...]:
        """Where figures that were written down are not what the observations come down to."""
        if self.measure is None:
            return ()
        others = [hint for measure in self.secondary for hint in measure.hints]
        outcomes = [measure.outcome for measure in self.secondary]
        return (
            *self.measure.hints,
            *size_differences([reading.observations for reading in self.measure.readings]),
            *result_differences(self.stored, self.measure.outcome, secondary=outcomes),
            *others,
        )


def _terms(card: Card) -> CardTerms:
    measure = card.measure
    metric = measure.metric if measure else None
    return CardTerms(
        owner=card.owner.code if card.owner else None,
        owner_has_mandate=bool(card.owner and card.owner.has_mandate),
        change=card.what_we_do,
        direction=metric.direction if metric else None,
        metric=measure.name if measure else None,
        unit=metric.unit if metric else None,
        statistic=metric.statistic if metric else None,
        baseline=measure.before if measure else None,
        threshold=measure.bar.threshold if measure else None,
        planned=card.planned,
        ends_on=card.ends_on,
        decides_on=card.decision.on if card.decision else None,
        stop_rule_for_harm=card.stop_if,
        is_reversible=card.is_reversible,
        requires=tuple(Requirement(text, is_ticked=False) for text in card.requires),
    )
