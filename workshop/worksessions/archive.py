"""Sessions in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from workshop.archive.chapters import list_part
from workshop.archive.fields import Chosen, Clock, Count, Day, ItemPart, Line, Part, Refers, Refs, Whole
from workshop.languages import Counted
from workshop.trajectories.people.archive import PersonCode
from workshop.worksessions.models import BlockerKind, CatchUpWay, Form, WorkSession

SessionCode = Annotated[str, Refers("session")]


class AgendaBlockPart(Part):
    """A stretch of minutes with one way of working."""

    minutes: Whole
    title: Line
    form: Chosen[Form]
    tool: str | None = None
    canvas: str | None = None
    output: str | None = None
    by: PersonCode | None = None


class CanDoPart(Part):
    """What could not be done, and what can."""

    blocker: Line
    kind: Chosen[BlockerKind]
    can: str | None = None
    owner: PersonCode | None = None


class AttendancePart(Part):
    """Who was there and who was not."""

    present: Refs[PersonCode] = []
    absent: Refs[PersonCode] = []


class CatchUpPart(Part):
    """How an absentee was told afterwards."""

    person: PersonCode
    how: Chosen[CatchUpWay]
    date: Day | None = None
    by: PersonCode | None = None
    minutes: Count | None = None
    response: str | None = None


class SessionPart(ItemPart):
    """A meeting of the trajectory."""

    item_kind = "session"
    counted = Counted("a session", "{n} sessions", n=1)

    title: Line
    date: Day | None = None
    start: Clock | None = None
    end: Clock | None = None
    place: str | None = None
    groups: list[Line] = []
    goal: str | None = None
    agenda: list[AgendaBlockPart] = []
    can_do: list[CanDoPart] = []
    attendance: AttendancePart | None = None
    catch_up: list[CatchUpPart] = []


SESSIONS = list_part("sessions", SessionPart, WorkSession)
