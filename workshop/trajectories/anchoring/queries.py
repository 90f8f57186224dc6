"""Reading how well the way of working holds without those who brought it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from workshop.access import Reader
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.features import Attention, Urgency
from workshop.languages import Text
from workshop.trajectories.anchoring.ladder import Quarter, Rung, climb, with_rises
from workshop.trajectories.anchoring.models import BusinessDesigner, ExternalDays, Site, SiteRole
from workshop.trajectories.anchoring.sites import CARRIED_OVER, PARTS_OF_A_START
from workshop.trajectories.people.mandates import Participant
from workshop.trajectories.people.queries import participants_of


@dataclass(frozen=True)
class Climber:
    """An internal designer, the ladder so far, and the trajectory of their own, if any."""

    row: int
    person: Participant
    rungs: tuple[Rung, ...]
    own_trajectory: str | None


@dataclass(frozen=True)
class Bar:
    """The external days of a quarter, with their share of the highest quarter in percent."""

    row: int
    quarter: Quarter
    percent: Decimal


@dataclass(frozen=True)
class StartingPoint:
    """A site: what is ready there by name (None: not said), what must be done again and what may be copied."""

    row: int
    name: str
    role: SiteRole
    ready: tuple[tuple[Text, bool | None], ...]
    must_redo: tuple[Text | str, ...]
    may_copy: tuple[Text | str, ...]


def climbers(session: Session, trajectory_id: int) -> tuple[Climber, ...]:
    """Return the internal designers with their ladders, in file order."""
    people = participants_of(session, trajectory_id)
    return tuple(
        Climber(row.id, people[row.person], climb(_days(row)), row.own_trajectory)
        for row in rows_of(session, trajectory_id, BusinessDesigner)
    )


def _days(row: BusinessDesigner) -> list[date | None]:
    return [row.steps_watched, row.steps_co_led, row.steps_led, row.steps_started_own]


def bars(session: Session, trajectory_id: int) -> tuple[Bar, ...]:
    """Return the external days per quarter, in order of time."""
    rows = sorted(rows_of(session, trajectory_id, ExternalDays), key=lambda row: row.quarter)
    quarters = with_rises([Quarter(quarter=row.quarter, days=row.days) for row in rows])
    highest = max((quarter.days for quarter in quarters), default=Decimal(0)) or Decimal(1)
    return tuple(Bar(row.id, each, _percent(each.days, highest)) for row, each in zip(rows, quarters, strict=True))


def _percent(days: Decimal, highest: Decimal) -> Decimal:
    return (100 * days / highest).quantize(Decimal(1), ROUND_HALF_UP)


def starting_points(session: Session, trajectory_id: int) -> tuple[StartingPoint, ...]:
    """Return the sites, in file order."""
    return tuple(_starting_point(row) for row in rows_of(session, trajectory_id, Site))


def _starting_point(row: Site) -> StartingPoint:
    ready = tuple((word, getattr(row, f"ready_{key}")) for key, word in PARTS_OF_A_START.items())
    return StartingPoint(row.id, row.site, row.role, ready, _carried(row.must_redo), _carried(row.may_copy))


def _carried(keys: list[str]) -> tuple[Text | str, ...]:
    return tuple(CARRIED_OVER.get(key, key) for key in keys)


def external_days_rising(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Return the quarters in which external days went up instead of down, for the team."""
    for bar in bars(session, trajectory_id) if reader.is_team else ():
        if bar.quarter.rise:
            text = Text("External days went up by {days}. They should go down.", days=bar.quarter.rise)
            yield Attention(code=bar.quarter.quarter, text=text, urgency=Urgency.NOTE)
