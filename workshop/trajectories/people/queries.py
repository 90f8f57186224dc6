"""Reading people as pages name them, and who asks for attention."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from workshop.access import Reader
from workshop.database import Session
from workshop.features import Attention, Urgency
from workshop.trajectories.partners.queries import marked_partners, partners_of
from workshop.trajectories.people.mandates import Participant, lacking_mandate, mandate_missing
from workshop.trajectories.people.models import Person
from workshop.trajectories.people.organisations import Organisation


def participants_of(session: Session, trajectory_id: int) -> dict[str, Participant]:
    """Return everybody in a trajectory by code, in file order."""
    rows = select(Person).where(Person.trajectory_id == trajectory_id).order_by(Person.position)
    return {person.code: _participant(person) for person in session.scalars(rows)}


def _participant(person: Person) -> Participant:
    return Participant(
        code=person.code,
        function=person.function,
        partner=person.partner,
        groups=tuple(person.groups),
        has_mandate=bool(person.mandate),
        type=person.type,
        note=person.note,
    )


def organisations_of(session: Session, trajectory_id: int) -> list[Organisation]:
    """Return the partners with their marks and their people, in order of joining."""
    people = participants_of(session, trajectory_id).values()
    marks = marked_partners(session, trajectory_id)
    return [
        Organisation(
            partner=mark,
            kind=row.kind,
            funding=row.funding,
            hourly_rate=row.hourly_rate,
            people=tuple(person for person in people if person.partner == row.code),
        )
        for row, mark in zip(partners_of(session, trajectory_id), marks, strict=True)
    ]


def mandates_to_arrange(session: Session, trajectory_id: int, _reader: Reader) -> Iterator[Attention]:
    """Return the members of the commissioning group without mandate, as what asks for attention."""
    for person in lacking_mandate(participants_of(session, trajectory_id).values()):
        yield Attention(code=person.code, text=mandate_missing(person), urgency=Urgency.NOTE)
