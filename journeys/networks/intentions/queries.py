"""Reading scale, intention, flywheel and levers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from journeys.networks.intentions.control import Lever, empty_levers
from journeys.networks.intentions.loop import Link, Loop, loop_of
from journeys.networks.intentions.models import (
    Flywheel,
    FlywheelNode,
    Intention,
    InteractiveTalk,
    Levers,
    Meaning,
    Scale,
)
from workshop.archive.queries import rows_of
from workshop.database import Session


@dataclass(frozen=True, kw_only=True)
class KnownScale:
    """How large the network is; amounts in euros a year, the cap a part of the money that comes in, 0..1."""

    residents: int | None
    practitioners: int | None
    costs: tuple[Decimal, ...]
    overhead_cap: Decimal | None


@dataclass(frozen=True, kw_only=True)
class KnownMeaning:
    """What the intention came to mean, to whom and when; `row` numbers the row."""

    row: int
    on: date
    by: str | None
    text: str


@dataclass(frozen=True, kw_only=True)
class KnownIntention:
    """What everything is for, and what it came to mean, oldest first."""

    text: str
    contrast: str | None
    meanings: tuple[KnownMeaning, ...]


@dataclass(frozen=True, kw_only=True)
class KnownFlywheel:
    """The loop and what drives it."""

    drivers: tuple[str, ...]
    loop: Loop


@dataclass(frozen=True, kw_only=True)
class Talk:
    """A question that was talked over; `initiative` is the code of what came of it, `row` numbers the row."""

    row: int
    on: date
    question: str
    initiative: str | None


@dataclass(frozen=True, kw_only=True)
class KnownLevers:
    """What each lever holds: texts, codes of indicators, and talks; and the levers that hold nothing."""

    beliefs: tuple[str, ...]
    boundaries: tuple[str, ...]
    indicators: tuple[str, ...]
    talks: tuple[Talk, ...]
    empty: tuple[Lever, ...]


def scale_of(session: Session, trajectory_id: int) -> KnownScale | None:
    """Return how large a network is, or None when nobody said."""
    row = session.get(Scale, trajectory_id)
    if row is None:
        return None
    return KnownScale(
        residents=row.residents,
        practitioners=row.gps,
        costs=tuple(row.total_cost_range),
        overhead_cap=row.overhead_cap,
    )


def intention_of(session: Session, trajectory_id: int) -> KnownIntention | None:
    """Return the intention of a network with its meanings in time order, or None when it has none."""
    row = session.get(Intention, trajectory_id)
    if row is None:
        return None
    meanings = [
        KnownMeaning(row=meaning.id, on=meaning.date, by=meaning.by, text=meaning.text)
        for meaning in rows_of(session, trajectory_id, Meaning)
    ]
    in_time = tuple(sorted(meanings, key=lambda meaning: meaning.on))
    return KnownIntention(text=row.text, contrast=row.contrast_goal, meanings=in_time)


def flywheel_of(session: Session, trajectory_id: int) -> KnownFlywheel | None:
    """Return the loop of a network, or None when it has neither drivers nor links."""
    row, nodes = session.get(Flywheel, trajectory_id), rows_of(session, trajectory_id, FlywheelNode)
    if row is None and not nodes:
        return None
    links = [Link(node.code, node.name, node.next, node.stories) for node in nodes]
    return KnownFlywheel(drivers=tuple(row.drivers) if row else (), loop=loop_of(links))


def levers_of(session: Session, trajectory_id: int) -> KnownLevers | None:
    """Return the levers of a network, or None when nothing was noted about them."""
    row = session.get(Levers, trajectory_id)
    talks = tuple(
        Talk(row=talk.id, on=talk.date, question=talk.question, initiative=talk.initiative)
        for talk in rows_of(session, trajectory_id, InteractiveTalk)
    )
    if row is None and not talks:
        return None
    beliefs, boundaries, indicators = (
        (tuple(row.beliefs), tuple(row.boundaries), tuple(row.diagnostic)) if row else ((), (), ())
    )
    held = {
        Lever.BELIEFS: len(beliefs),
        Lever.BOUNDARIES: len(boundaries),
        Lever.DIAGNOSTIC: len(indicators),
        Lever.INTERACTIVE: len(talks),
    }
    return KnownLevers(
        beliefs=beliefs, boundaries=boundaries, indicators=indicators, talks=talks, empty=empty_levers(held)
    )
