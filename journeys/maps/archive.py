"""Journey maps in the trajectory file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field

from journeys.activities.archive import ActivityCode
from journeys.interviews.queries import evidence_of_steps
from journeys.maps.models import Basis, Change, Journey, JourneyKind
from journeys.personas.archive import PersonaCode
from workshop.access import Reader
from workshop.archive.actions import build
from workshop.archive.fields import Chosen, Count, ItemPart, Line, Refers, Refs, Whole
from workshop.archive.parts import ArchivePart, Chapter, Complaint
from workshop.archive.queries import collect, rows_of
from workshop.database import Session
from workshop.languages import Counted, Text
from workshop.trajectories.partners.archive import PartnerCode
from workshop.trajectories.stages.archive import StageCode

JourneyCode = Annotated[str, Refers("journey")]
StepCode = Annotated[str, Refers("step")]
Emotion = Annotated[int, Field(ge=-2, le=2)]


class StepPart(ItemPart):
    """One moment of a journey."""

    item_kind = "step"
    counted = Counted("a step", "{n} steps", n=1)

    stage: StageCode
    title: Line
    change: Chosen[Change] | None = None
    replaces: Refs[StepCode] = []
    basis: Chosen[Basis] | None = None
    waiting_days: Count | None = None
    channel: str | None = None
    emotion: Emotion | None = None
    partner: PartnerCode | None = None
    does: str | None = None
    pain: str | None = None
    gain: str | None = None
    backstage: str | None = None
    activities: Refs[ActivityCode] = []
    evidence: Refs[Annotated[str, Refers("finding")]] = []
    moment_of_truth: bool = False
    experiment: Annotated[str, Refers("experiment")] | None = None
    without_card: str | None = None


class JourneyPart(ItemPart):
    """A map of what a client goes through."""

    item_kind = "journey"
    counted = Counted("a journey map", "{n} journey maps", n=1)

    title: Line
    persona: PersonaCode | None = None
    kind: Chosen[JourneyKind]
    based_on: JourneyCode | None = None
    version: Whole = 1
    stages: Refs[StageCode] = []
    dropped: Refs[StepCode] = []
    steps: list[StepPart] = []


def _check(document: Any) -> Iterator[Complaint]:
    for place, journey in enumerate(document.journeys):
        for index, step in enumerate(journey.steps):
            if journey.stages and step.stage not in journey.stages:
                path = ("journeys", place, "steps", index, "stage")
                yield path, Text("{stage} is no stage of journey {journey}", stage=step.stage, journey=journey.id)


def _load(session: Session, trajectory_id: int, document: Any) -> None:
    for place, part in enumerate(document.journeys):
        session.add(build(Journey, part, trajectory_id=trajectory_id, position=place))


def _dump(session: Session, trajectory_id: int, reader: Reader | None) -> Chapter:
    evidence = evidence_of_steps(session, trajectory_id, reader)

    def steps(journey: Journey) -> list[dict[str, Any]]:
        return [collect(step, StepPart, evidence=evidence.get(step.code, [])) for step in journey.steps]

    journeys = rows_of(session, trajectory_id, Journey)
    return {"journeys": [collect(journey, JourneyPart, steps=steps(journey)) for journey in journeys]}


JOURNEYS = ArchivePart(keys={"journeys": (list[JourneyPart], [])}, load=_load, dump=_dump, check=_check)
