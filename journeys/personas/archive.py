"""Personas in the trajectory file."""

from __future__ import annotations

from typing import Annotated, Any

from journeys.interviews.archive import InterviewCode
from journeys.interviews.queries import sources_of_personas
from journeys.personas.models import Persona
from workshop.access import Reader
from workshop.archive.actions import build
from workshop.archive.fields import ItemPart, Line, Refers, Refs
from workshop.archive.parts import ArchivePart, Chapter
from workshop.archive.queries import collect, rows_of
from workshop.database import Session
from workshop.languages import Counted
from workshop.trajectories.stages.archive import TargetCode

PersonaCode = Annotated[str, Refers("persona")]


class PersonaPart(ItemPart):
    """A composite client."""

    item_kind = "persona"
    counted = Counted("a persona", "{n} personas", n=1)

    name: Line
    target: TargetCode | None = None
    based_on: Refs[InterviewCode] = []
    sketch: str | None = None


def _load(session: Session, trajectory_id: int, document: Any) -> None:
    for place, part in enumerate(document.personas):
        session.add(build(Persona, part, trajectory_id=trajectory_id, position=place))


def _dump(session: Session, trajectory_id: int, reader: Reader | None) -> Chapter:
    sources = sources_of_personas(session, trajectory_id, reader)
    personas = rows_of(session, trajectory_id, Persona)
    return {"personas": [collect(row, PersonaPart, based_on=sources.get(row.code, [])) for row in personas]}


PERSONAS = ArchivePart(keys={"personas": (list[PersonaPart], [])}, load=_load, dump=_dump)
