"""Reading personas with the conversations they rest on, as one reader may know them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from journeys.interviews.findings import KnownInterview
from journeys.interviews.queries import known_interviews, sources_of_personas
from journeys.personas.models import Persona
from workshop.access import Reader
from workshop.database import Session
from workshop.errors import Missing
from workshop.features import Attention, Urgency
from workshop.languages import Counted

#: A persona of fewer conversations is one person too soon (journeys: from a conversation to a map).
ENOUGH = 5


@dataclass(frozen=True, kw_only=True)
class KnownPersona:
    """A persona and the conversations behind it that its reader may know of."""

    code: str
    name: str
    target: str | None
    sketch: str | None
    sources: tuple[KnownInterview, ...]

    @property
    def is_thin(self) -> bool:
        """Whether it rests on too few conversations."""
        return len(self.sources) < ENOUGH


def known_personas(session: Session, trajectory_id: int, reader: Reader) -> list[KnownPersona]:
    """Return the personas with the sources a reader may know of, in file order."""
    sources = sources_of_personas(session, trajectory_id, reader)
    known = {interview.code: interview for interview in known_interviews(session, trajectory_id, reader)}
    rows = select(Persona).where(Persona.trajectory_id == trajectory_id).order_by(Persona.position)
    return [
        KnownPersona(
            code=row.code,
            name=row.name,
            target=row.target,
            sketch=row.sketch,
            sources=tuple(known[code] for code in sources.get(row.code, [])),
        )
        for row in session.scalars(rows)
    ]


def known_persona(session: Session, trajectory_id: int, code: str, reader: Reader) -> KnownPersona:
    """Return one persona.

    Raises:
        Missing: there is none in this trajectory.
    """
    for persona in known_personas(session, trajectory_id, reader):
        if persona.code == code:
            return persona
    raise Missing


def thin_personas(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Yield, to the team, the personas that rest on too few conversations."""
    for persona in known_personas(session, trajectory_id, reader) if reader.is_team else ():
        if persona.is_thin:
            sentence = Counted(
                "Rests on {n} conversation; a persona needs {enough}.",
                "Rests on {n} conversations; a persona needs {enough}.",
                n=len(persona.sources),
                enough=ENOUGH,
            )
            yield Attention(code=persona.code, text=sentence, urgency=Urgency.NOTE)
