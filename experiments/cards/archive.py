"""Experiment cards in the trajectory file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from experiments.cards.metric import Direction, Statistic
from experiments.cards.models import Experiment
from experiments.cards.states import DecisionKind, ExperimentStatus, StopReason
from experiments.opportunities.archive import OpportunityCode
from workshop.archive.chapters import list_part
from workshop.archive.fields import Amount, Chosen, Count, Day, ItemPart, Line, Number, Part, Refers, Refs, Whole
from workshop.archive.parts import Complaint, ScaleOut
from workshop.languages import Counted, Text
from workshop.trajectories.partners.archive import PartnerCode
from workshop.trajectories.people.archive import PersonCode

ExperimentCode = Annotated[str, Refers("experiment")]


class PeriodPart(Part):
    """From when until when."""

    start: Day
    end: Day | None = None


class SamplePart(Part):
    """How many of what are planned and reached."""

    unit: str | None = None
    target: Whole
    reached: Count | None = None


class MetricPart(Part):
    """The measure that the threshold belongs to."""

    name: Line
    unit: str | None = None
    statistic: Chosen[Statistic]
    direction: Chosen[Direction]
    minimum: Number | None = None
    maximum: Number | None = None


class BaselinePart(Part):
    """What was measured before the change."""

    date: Day | None = None
    n: Count
    value: Number | None = None
    values: list[Number] = []
    successes: Count | None = None


class SecondaryResultPart(Part):
    """What a secondary measure came to."""

    n: Count
    value: Number | None = None
    values: list[Number] = []
    successes: Count | None = None


class SecondaryMeasurePart(Part):
    """A second measure on a card."""

    name: Line
    unit: str | None = None
    statistic: Chosen[Statistic]
    direction: Chosen[Direction]
    threshold: Number | None = None
    baseline: BaselinePart | None = None
    result: SecondaryResultPart | None = None


class MeasurementPart(Part):
    """What was measured on one day."""

    counted = Counted("a measurement", "{n} measurements", n=1)

    date: Day
    n: Count
    values: list[Number] = []
    successes: Count | None = None
    note: str | None = None


class ResultPart(Part):
    """What the card came to, as it was written down."""

    n: Count
    value: Number | None = None
    threshold_met: bool | None = None
    secondary_met: bool | None = None


class CardDecisionPart(Part):
    """What comes after."""

    kind: Chosen[DecisionKind]
    date: Day | None = None
    by: PersonCode | None = None
    next: str | None = None


class ExperimentPart(ItemPart):
    """One experiment card."""

    item_kind = "experiment"
    counted = Counted("an experiment card", "{n} experiment cards", n=1)

    title: Line
    opportunity: OpportunityCode | None = None
    owner: PersonCode | None = None
    partners: Refs[PartnerCode] = []
    status: Chosen[ExperimentStatus] = ExperimentStatus.IDEA
    hypothesis: str | None = None
    riskiest_assumption: str | None = None
    what_we_do: str | None = None
    period: PeriodPart | None = None
    sample: SamplePart | None = None
    cost: Amount | None = None
    metric: MetricPart | None = None
    baseline: BaselinePart | None = None
    threshold: Number | None = None
    secondary: list[SecondaryMeasurePart] = []
    stop_if: str | None = None
    stopped_on: Day | None = None
    stop_reason: Chosen[StopReason] | None = None
    reversible: bool | None = None
    requires: list[Line] = []
    measurements: list[MeasurementPart] = []
    result: ResultPart | None = None
    learned: str | None = None
    decision: CardDecisionPart | None = None


def complaints_about(card: ExperimentPart) -> Iterator[Complaint]:
    """Yield what types alone do not see in a card: counts that cannot be, and an end before its start."""
    for index, measurement in enumerate(card.measurements):
        yield from _counts(("measurements", index), measurement)
    if card.baseline is not None:
        yield from _counts(("baseline",), card.baseline)
    if card.period and card.period.end and card.period.end < card.period.start:
        yield ("period", "end"), Text("the end lies before the start")


def _check(document: Any) -> Iterator[Complaint]:
    for place, card in enumerate(document.experiments):
        for path, sentence in complaints_about(card):
            yield ("experiments", place, *path), sentence


def _counts(path: tuple[str | int, ...], counted: MeasurementPart | BaselinePart) -> Iterator[Complaint]:
    if counted.successes is not None and counted.successes > counted.n:
        yield (*path, "successes"), Text("{count} of {n} cannot be", count=counted.successes, n=counted.n)
    if counted.values and len(counted.values) != counted.n:
        sentence = Counted(
            "n is {size}, but {n} value is given",
            "n is {size}, but {n} values are given",
            n=len(counted.values),
            size=counted.n,
        )
        yield (*path, "n"), sentence


EXPERIMENTS = list_part("experiments", ExperimentPart, Experiment, scale_out=ScaleOut.COPY, check=_check)
