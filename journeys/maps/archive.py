"""Journey maps in the trajectory file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from journeys.activities.archive import ActivityCode
from journeys.interviews.queries import evidence_of_steps
from journeys.maps.models import Basis, Change, Journey, JourneyKind
from journeys.maps.versions.models import MapVersion, Reason
from journeys.personas.archive import PersonaCode
from workshop.access import Reader
from workshop.archive.actions import build
from workshop.archive.fields import (
    Chosen,
    Code,
    Count,
    ItemPart,
    Line,
    Moment,
    Part,
    Refers,
    Refs,
    Whole,
    written_moment,
)
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


class KeptStepPart(Part):
    """A step as a version of a map keeps it: without evidence; what it names may be gone by now."""

    id: Code
    stage: str
    title: Line
    change: Chosen[Change] | None = None
    replaces: list[str] = []
    basis: Chosen[Basis] | None = None
    waiting_days: Count | None = None
    channel: str | None = None
    emotion: Emotion | None = None
    partner: str | None = None
    does: str | None = None
    pain: str | None = None
    gain: str | None = None
    backstage: str | None = None
    activities: list[str] = []
    moment_of_truth: bool = False
    experiment: str | None = None
    without_card: str | None = None


class VersionPart(Part):
    """A map as it stood at a moment, in UTC."""

    number: Whole
    at: Moment
    reason: Chosen[Reason]
    label: Line | None = None
    steps: list[KeptStepPart]


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
    versions: list[VersionPart] = []


def _check(document: Any) -> Iterator[Complaint]:
    for place, journey in enumerate(document.journeys):
        numbers = [version.number for version in journey.versions]
        if numbers != sorted(set(numbers)):
            yield ("journeys", place, "versions"), Text("versions stand in the order of their numbers, each once")
        for index, step in enumerate(journey.steps):
            if journey.stages and step.stage not in journey.stages:
                path = ("journeys", place, "steps", index, "stage")
                yield path, Text("{stage} is no stage of journey {journey}", stage=step.stage, journey=journey.id)


def _load(session: Session, trajectory_id: int, document: Any) -> None:
    for place, part in enumerate(document.journeys):
        session.add(build(Journey, part, apart=["versions"], trajectory_id=trajectory_id, position=place))
        session.add_all(_version(trajectory_id, part.id, version) for version in part.versions)


def _version(trajectory_id: int, journey: str, part: VersionPart) -> MapVersion:
    return MapVersion(
        trajectory_id=trajectory_id,
        journey=journey,
        number=part.number,
        at=datetime.fromisoformat(part.at),
        reason=part.reason,
        label=part.label,
        steps=[step.model_dump(mode="json", exclude_unset=True, exclude_none=True) for step in part.steps],
    )


def _versions(session: Session, trajectory_id: int) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows_of(session, trajectory_id, MapVersion):
        about = {"number": row.number, "at": written_moment(row.at), "reason": str(row.reason)}
        found[row.journey].append({**about, **({"label": row.label} if row.label else {}), "steps": row.steps})
    return found


def _dump(session: Session, trajectory_id: int, reader: Reader | None) -> Chapter:
    evidence = evidence_of_steps(session, trajectory_id, reader)
    versions = _versions(session, trajectory_id) if reader is None else {}

    def steps(journey: Journey) -> list[dict[str, Any]]:
        return [collect(step, StepPart, evidence=evidence.get(step.code, [])) for step in journey.steps]

    journeys = rows_of(session, trajectory_id, Journey)
    return {"journeys": [_journey(journey, steps(journey), versions.get(journey.code, [])) for journey in journeys]}


def _journey(journey: Journey, steps: list[dict[str, Any]], versions: list[dict[str, Any]]) -> dict[str, Any]:
    return collect(journey, JourneyPart, steps=steps, versions=versions)


JOURNEYS = ArchivePart(keys={"journeys": (list[JourneyPart], [])}, load=_load, dump=_dump, check=_check)
