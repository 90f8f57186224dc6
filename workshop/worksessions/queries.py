"""Reading sessions: attendance over all of them, hours asked, and what is needed before one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workshop.access import Reader
from workshop.agreements.decisions.models import Decision
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.features import Attention, Urgency
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner, marked_partners
from workshop.trajectories.people.mandates import Participant
from workshop.trajectories.people.queries import participants_of
from workshop.worksessions.agenda import Fit, fit
from workshop.worksessions.attendance import Held, Presence, hours_asked, is_dropping_out, never_caught_up, presence
from workshop.worksessions.models import WorkSession
from workshop.worksessions.readiness import Preparation


@dataclass(frozen=True, kw_only=True)
class SessionLine:
    """A session in the list: its agenda against the clock, how many came, and who was never caught up."""

    session: WorkSession
    fit: Fit
    missed: tuple[Participant, ...]


@dataclass(frozen=True, kw_only=True)
class Follower:
    """Somebody over all sessions, in their order, and whether this person is dropping out."""

    person: Participant
    history: tuple[Presence, ...]
    is_dropping_out: bool


def sessions_of(session: Session, trajectory_id: int) -> list[WorkSession]:
    """Return the sessions by date; those without one stand last, in file order."""
    rows = rows_of(session, trajectory_id, WorkSession)
    return sorted(rows, key=lambda row: (row.date is None, row.date or date.max, row.start or ""))


def held(row: WorkSession) -> Held:
    """Return who was at a session, who was not, and who was told afterwards."""
    return Held(
        code=row.code,
        present=tuple(row.attendance_present),
        absent=tuple(row.attendance_absent),
        caught_up=tuple(each.person for each in row.catch_up),
    )


def fit_of(row: WorkSession) -> Fit:
    """Return how the agenda of a session fits between its start and its end."""
    return fit(row.start, row.end, [block.minutes for block in row.agenda])


def session_lines(session: Session, trajectory_id: int) -> tuple[SessionLine, ...]:
    """Return the sessions as a list shows them."""
    people = participants_of(session, trajectory_id)
    return tuple(
        SessionLine(session=row, fit=fit_of(row), missed=tuple(people[code] for code in never_caught_up(held(row))))
        for row in sessions_of(session, trajectory_id)
    )


def followers(session: Session, trajectory_id: int) -> tuple[Follower, ...]:
    """Return everybody who was present or absent at some session, over all of them."""
    all_held = [held(row) for row in sessions_of(session, trajectory_id)]
    listed = {code for each in all_held for code in (*each.present, *each.absent)}
    people = participants_of(session, trajectory_id)
    return tuple(_follower(people[code], all_held) for code in people if code in listed)


def _follower(person: Participant, all_held: Sequence[Held]) -> Follower:
    history = tuple(presence(person.code, each) for each in all_held)
    return Follower(person=person, history=history, is_dropping_out=is_dropping_out(history))


def hours_by_partner(session: Session, trajectory_id: int) -> tuple[tuple[MarkedPartner, Decimal], ...]:
    """Return the hours that sessions asked of each partner so far: those present, from start to end."""
    rows = sessions_of(session, trajectory_id)
    people = participants_of(session, trajectory_id).values()
    asked = []
    for partner in marked_partners(session, trajectory_id):
        own = {person.code for person in people if person.partner == partner.code}
        asked.append((partner, sum((_hours(row, own) for row in rows), Decimal(0))))
    return tuple(asked)


def _hours(row: WorkSession, own: set[str]) -> Decimal:
    length = fit_of(row)
    minutes = length.planned if length.available is None else length.available
    return hours_asked(row.attendance_present, minutes, of=own)


def preparation_of(session: Session, row: WorkSession) -> Preparation:
    """Return what is known before a session: people, decisions on its day, and who missed an earlier one."""
    return Preparation(
        people=participants_of(session, row.trajectory_id),
        groups=row.groups,
        partners={partner.code: partner.name for partner in marked_partners(session, row.trajectory_id)},
        present=list(row.attendance_present),
        deciders=_deciders_on(session, row),
        missed=_missed_before(session, row),
    )


def _deciders_on(session: Session, row: WorkSession) -> Mapping[str, Sequence[str]]:
    decisions = rows_of(session, row.trajectory_id, Decision, date=row.date) if row.date else ()
    return {decision.code: list(decision.by) for decision in decisions}


def _missed_before(session: Session, row: WorkSession) -> Mapping[str, Sequence[str]]:
    rows = sessions_of(session, row.trajectory_id)
    earlier = rows[: [each.code for each in rows].index(row.code)]
    return {each.code: missed for each in earlier if (missed := never_caught_up(held(each)))}


def absentees(session: Session, trajectory_id: int, _reader: Reader) -> Iterator[Attention]:
    """Return the sessions after which somebody was never caught up, and who is dropping out."""
    for line in session_lines(session, trajectory_id):
        if line.missed:
            names = [person.name for person in line.missed]
            text = Text("Absent and never caught up: {people}.", people=names)
            yield Attention(code=line.session.code, text=text, urgency=Urgency.NOTE)
    for follower in followers(session, trajectory_id):
        if follower.is_dropping_out:
            text = Text("{function} missed the last two sessions.", function=follower.person.function)
            yield Attention(code=follower.person.code, text=text, urgency=Urgency.NOTE)
