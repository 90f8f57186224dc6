"""The head of the trajectory file: format, language, fiction and the trajectory itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field

from workshop.access import Reader
from workshop.archive.fields import Chosen, Code, Day, Line, Part, complaint
from workshop.archive.parts import ArchivePart, Chapter, Complaint, ScaleOut
from workshop.database import Session
from workshop.languages import Language, Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.archive import PartnerCode
from workshop.trajectories.people.archive import PersonCode

#: The version of the format; a changed meaning makes it 2, with a converter.
SCHEMA = 1


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise complaint(Text("{name} is no time zone; write one such as Europe/Amsterdam", name=name))
    return name


def _version(value: object) -> object:
    if type(value) is not int:  # True and 1.0 equal 1
        raise complaint(Text("this must be {value}: Samenspel knows no other", value=SCHEMA))
    return value


class TrajectoryPart(Part):
    """What the trajectory is called, where and when it runs, and who leads it."""

    id: Code
    title: Line
    sector: str | None = None
    location: str | None = None
    start: Day | None = None
    end: Day | None = None
    timezone: Annotated[str, AfterValidator(_zone)] | None = None
    lead_partner: PartnerCode | None = None
    process_owner: PersonCode | None = None
    facilitator: PersonCode | None = None
    phase: str | None = None
    background: list[Line] = []


_HEAD = ("fictional", "disclaimer", "lang", "reference_date")


def new_trajectory(document: Any, *, organisation_id: int, slug: str) -> Trajectory:
    """Return the row of a trajectory for a checked document; the other parts hang on it."""
    own = {name: getattr(document.trajectory, name) for name in TrajectoryPart.model_fields if name != "id"}
    head = {name: getattr(document, name) for name in _HEAD}
    trajectory = Trajectory(organisation_id=organisation_id, slug=slug, **head, **own)
    trajectory.stated = [*_stated(document, ""), *_stated(document.trajectory, "trajectory.")]
    return trajectory


def _stated(part: Part, prefix: str) -> Iterator[str]:
    for name, about in type(part).model_fields.items():
        if name in part.model_fields_set and not about.is_required() and getattr(part, name) == about.get_default():
            yield prefix + (about.alias or name)


def head_complaints(trajectory: TrajectoryPart, *, fictional: bool, reference_date: Day | None) -> Iterator[Complaint]:
    """Yield what is wrong with the head of a trajectory beyond the types of its values."""
    if reference_date is not None and not fictional:
        yield ("reference_date",), Text("only a fictional trajectory may set its own today; leave this out")
    if trajectory.start and trajectory.end and trajectory.end < trajectory.start:
        yield ("trajectory", "end"), Text("the end lies before the start")


def _check(document: Any) -> Iterator[Complaint]:
    return head_complaints(document.trajectory, fictional=document.fictional, reference_date=document.reference_date)


def _load(_session: Session, _trajectory_id: int, _document: Any) -> None:
    """The trajectory's own row is there before any part is loaded."""


def _dump(session: Session, trajectory_id: int, _reader: Reader | None) -> Chapter:
    row = session.get_one(Trajectory, trajectory_id)
    chapter: dict[str, Any] = {"schema": SCHEMA, **{name: getattr(row, name) for name in _HEAD}}
    chapter["lang"] = str(row.lang)
    own = {"id": row.slug}
    for name, about in TrajectoryPart.model_fields.items():
        if name != "id":
            value = getattr(row, name)
            if about.is_required() or value != about.get_default() or f"trajectory.{name}" in row.stated:
                own[name] = value
    return chapter | {"trajectory": own}


HEAD = ArchivePart(
    keys={
        "schema_": (Annotated[Literal[1], BeforeValidator(_version), Field(alias="schema")], ...),
        "lang": (Chosen[Language], ...),
        "fictional": (bool, False),
        "disclaimer": (str | None, None),
        "reference_date": (Day | None, None),
        "trajectory": (TrajectoryPart, ...),
    },
    load=_load,
    dump=_dump,
    scale_out=ScaleOut.REDO,
    check=_check,
)
