"""Tables of journey maps and their steps."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from journeys.interviews.models import StepFindings
from journeys.personas.models import Persona
from workshop.database import choices
from workshop.trajectories.items.models import Item, children
from workshop.trajectories.links.models import codes_of, link_table, links
from workshop.trajectories.partners.models import Partner
from workshop.trajectories.stages.models import Stage

JourneyStages = link_table("journey_stages", "journeys", "stages")
JourneyDropped = link_table("journey_dropped", "journeys", "steps")
StepActivities = link_table("step_activities", "steps", "activities")
StepExperiments = link_table("step_experiments", "steps", "experiments")
StepReplaces = link_table("step_replaces", "steps", "steps")


class JourneyKind(StrEnum):
    """Whether a map shows what is, what should be, or what was after a change."""

    AS_IS = "as_is"
    TO_BE = "to_be"
    ACTUAL = "actual"


class Change(StrEnum):
    """What a step of a to-be map does to the step it replaces."""

    NEW = "new"
    ENRICHED = "enriched"
    KEPT = "kept"


class Basis(StrEnum):
    """What keeps a fixed assumption in place."""

    RULE = "rule"
    HABIT = "habit"
    LAW = "law"


class Journey(Item, kind="journey", table="journeys", refers={"persona": Persona, "based_on": "journeys"}):
    """A map of what a client goes through, stage by stage."""

    title: Mapped[str]
    persona: Mapped[str | None]
    kind: Mapped[JourneyKind] = mapped_column(choices(JourneyKind))
    based_on: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=1)
    stage_links = links(JourneyStages)
    stages = codes_of("stage_links", JourneyStages)
    dropped_links = links(JourneyDropped)
    dropped = codes_of("dropped_links", JourneyDropped)
    steps: Mapped[list[Step]] = children("Step", within=("steps", "journeys", "journey"))

    @property
    def is_plan(self) -> bool:
        """Whether this map shows what should be."""
        return self.kind is JourneyKind.TO_BE


class Step(
    Item,
    kind="step",
    table="steps",
    refers={"stage": Stage, "partner": Partner},
    part_of=("journey", "journeys"),
):
    """One moment of a journey; `experiment` is the card that tries a step of a to-be map."""

    journey: Mapped[str]
    stage: Mapped[str]
    title: Mapped[str]
    change: Mapped[Change | None] = mapped_column(choices(Change))
    basis: Mapped[Basis | None] = mapped_column(choices(Basis))
    channel: Mapped[str | None]
    emotion: Mapped[int | None]
    waiting_days: Mapped[int | None]
    partner: Mapped[str | None]
    does: Mapped[str | None]
    pain: Mapped[str | None]
    gain: Mapped[str | None]
    backstage: Mapped[str | None]
    moment_of_truth: Mapped[bool] = mapped_column(default=False)
    without_card: Mapped[str | None]
    replaces_links = links(StepReplaces)
    replaces = codes_of("replaces_links", StepReplaces)
    activity_links = links(StepActivities)
    activities = codes_of("activity_links", StepActivities)
    evidence_links = links(StepFindings, lazy="raise_on_sql")
    evidence = codes_of("evidence_links", StepFindings)
    experiment_links = links(StepExperiments)
    experiments = codes_of("experiment_links", StepExperiments)

    @property
    def experiment(self) -> str | None:
        """The code of the card that tries this step, or None."""
        return next(iter(self.experiments), None)

    @experiment.setter
    def experiment(self, code: str | None) -> None:
        self.experiments = [code] if code else []
