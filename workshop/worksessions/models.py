"""Tables of sessions."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, Listing, choices
from workshop.trajectories.items.models import Item, Listed, children
from workshop.trajectories.links.models import codes_of, link_table, links
from workshop.trajectories.people.models import Person

SessionPresent = link_table("session_present", "sessions", "people")
SessionAbsent = link_table("session_absent", "sessions", "people")


class Form(StrEnum):
    """How people sit and work during a block."""

    PLENARY = "plenary"
    PAIRS = "pairs"
    TRIOS = "trios"
    TABLES = "tables"
    MIXED_TABLES = "mixed_tables"
    PER_ORGANISATION = "per_organisation"
    INDIVIDUAL = "individual"
    INDIVIDUAL_THEN_PAIRS = "individual_then_pairs"
    ROUND = "round"
    BREAK = "break"


class BlockerKind(StrEnum):
    """What makes people say that something cannot be done."""

    LAW = "law"
    CONTRACT = "contract"
    HABIT = "habit"
    SAFETY = "safety"


class CatchUpWay(StrEnum):
    """How an absentee was told."""

    PHONE = "phone"
    CONVERSATION = "conversation"
    EMAIL = "email"


class WorkSession(Item, kind="session", table="sessions"):
    """A meeting of the trajectory; on screen a *session*."""

    title: Mapped[str]
    date: Mapped[Day | None]
    start: Mapped[str | None]
    end: Mapped[str | None]
    place: Mapped[str | None]
    groups: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    goal: Mapped[str | None]
    agenda: Mapped[list[AgendaBlock]] = children("AgendaBlock")
    can_do: Mapped[list[CanDo]] = children("CanDo")
    attendance_present_links = links(SessionPresent)
    attendance_present = codes_of("attendance_present_links", SessionPresent)
    attendance_absent_links = links(SessionAbsent)
    attendance_absent = codes_of("attendance_absent_links", SessionAbsent)
    catch_up: Mapped[list[CatchUp]] = children("CatchUp")


class AgendaBlock(Listed, table="agenda_blocks", part_of=("session", "sessions"), refers={"by": Person}):
    """A stretch of minutes with one way of working."""

    session: Mapped[str]
    minutes: Mapped[int]
    title: Mapped[str]
    form: Mapped[Form] = mapped_column(choices(Form))
    tool: Mapped[str | None]
    canvas: Mapped[str | None]
    output: Mapped[str | None]
    by: Mapped[str | None]


class CanDo(Listed, table="can_dos", part_of=("session", "sessions"), refers={"owner": Person}):
    """Something that could not be done, and what can be done instead."""

    session: Mapped[str]
    blocker: Mapped[str]
    kind: Mapped[BlockerKind] = mapped_column(choices(BlockerKind))
    can: Mapped[str | None]
    owner: Mapped[str | None]


class CatchUp(Listed, table="catch_ups", part_of=("session", "sessions"), refers={"person": Person, "by": Person}):
    """How an absentee was told afterwards, and what they said."""

    session: Mapped[str]
    person: Mapped[str]
    how: Mapped[CatchUpWay] = mapped_column(choices(CatchUpWay))
    date: Mapped[Day | None]
    by: Mapped[str | None]
    minutes: Mapped[int | None]
    response: Mapped[str | None]
