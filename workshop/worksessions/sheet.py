"""One session as a page shows it: the agenda with start times, what was turned, who was there and who was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshop.trajectories.people.mandates import Participant
from workshop.worksessions.agenda import Fit, Piece, fit, start_times, strip
from workshop.worksessions.models import AgendaBlock, CanDo, CatchUp, Form, WorkSession


@dataclass(frozen=True, kw_only=True)
class BlockLine:
    """A block of the agenda: when it starts (None: not known), who leads it, and its place on the strip."""

    start: str | None
    block: AgendaBlock
    led_by: Participant | None
    piece: Piece

    @property
    def is_break(self) -> bool:
        """Whether nobody works here."""
        return self.block.form is Form.BREAK


@dataclass(frozen=True, kw_only=True)
class Turned:
    """Something that could not be done, and who takes up what can."""

    row: CanDo
    owner: Participant | None


@dataclass(frozen=True, kw_only=True)
class Absence:
    """Somebody who was not there, and how this person was told afterwards, if at all."""

    person: Participant
    told: CatchUp | None
    told_by: Participant | None


@dataclass(frozen=True, kw_only=True)
class SessionSheet:
    """A session with everything that belongs to it."""

    session: WorkSession
    fit: Fit
    blocks: tuple[BlockLine, ...]
    turned: tuple[Turned, ...]
    present: tuple[Participant, ...]
    absences: tuple[Absence, ...]

    @property
    def is_recorded(self) -> bool:
        """Whether it was noted who was there."""
        return bool(self.present or self.absences)


def sheet_of(row: WorkSession, people: Mapping[str, Participant]) -> SessionSheet:
    """Return a session with the people in it by function."""
    told = {each.person: each for each in row.catch_up}
    return SessionSheet(
        session=row,
        fit=fit(row.start, row.end, [block.minutes for block in row.agenda]),
        blocks=_blocks(row, people),
        turned=tuple(Turned(row=each, owner=people.get(each.owner or "")) for each in row.can_do),
        present=tuple(people[code] for code in row.attendance_present),
        absences=tuple(_absence(people[code], told.get(code), people) for code in row.attendance_absent),
    )


def _blocks(row: WorkSession, people: Mapping[str, Participant]) -> tuple[BlockLine, ...]:
    minutes = [block.minutes for block in row.agenda]
    pieces = strip(minutes, breaks=[block.form is Form.BREAK for block in row.agenda])
    return tuple(
        BlockLine(start=start, block=block, led_by=people.get(block.by or ""), piece=piece)
        for start, block, piece in zip(start_times(row.start, minutes), row.agenda, pieces, strict=True)
    )


def _absence(person: Participant, told: CatchUp | None, people: Mapping[str, Participant]) -> Absence:
    return Absence(person=person, told=told, told_by=people.get(told.by or "") if told else None)
