"""Reading initiatives, process quality, open leadership and positive health."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import object_session

from journeys.networks.quality.models import Initiative, OpenLeadership, PositiveHealth, ProcessQuality
from journeys.networks.quality.trend import (
    MARK_WORDS,
    SIDE_WORDS,
    GroupHealth,
    Meeting,
    Trend,
    health_of,
    trends_of,
)
from workshop.access import Reader
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.features import Attention, Urgency
from workshop.languages import Text
from workshop.surveys.answers import LEAST, least_shown
from workshop.surveys.models import Survey


@dataclass(frozen=True, kw_only=True)
class KnownInitiative:
    """Something somebody started; the dates are None where nobody gave them."""

    code: str
    text: str
    owner: str | None
    started: date | None
    followed_up: date | None

    @property
    def is_waiting(self) -> bool:
        """Whether it was started and not followed up."""
        return self.followed_up is None


@dataclass(frozen=True, kw_only=True)
class KnownQuality:
    """The days on which meetings were marked, oldest first, and the four marks over them."""

    days: tuple[date, ...]
    trends: tuple[Trend, ...]


@dataclass(frozen=True, kw_only=True)
class KnownLeadership:
    """Who promised an open attitude, and who has not yet, by code."""

    promised: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class KnownHealth:
    """Groups with the number of their row, and the smallest group that is shown."""

    groups: tuple[tuple[int, GroupHealth], ...]
    minimum_group: int


def initiatives_of(session: Session, trajectory_id: int) -> list[KnownInitiative]:
    """Return the initiatives, in file order."""
    return [
        KnownInitiative(code=row.code, text=row.text, owner=row.owner, started=row.started, followed_up=row.followed_up)
        for row in rows_of(session, trajectory_id, Initiative)
    ]


def quality_of(session: Session, trajectory_id: int) -> KnownQuality | None:
    """Return how meetings went over time, or None when none was marked."""
    rows = rows_of(session, trajectory_id, ProcessQuality)
    meetings = [Meeting(row.date, {key: getattr(row, key) for key in MARK_WORDS}) for row in rows]
    if not meetings:
        return None
    return KnownQuality(days=tuple(sorted(meeting.on for meeting in meetings)), trends=trends_of(meetings))


def leadership_of(session: Session, trajectory_id: int) -> KnownLeadership | None:
    """Return who promised an open attitude, or None when nobody was asked."""
    row = session.get(OpenLeadership, trajectory_id)
    return None if row is None else KnownLeadership(promised=tuple(row.commitments), missing=tuple(row.missing))


def health_in(session: Session, trajectory_id: int) -> KnownHealth | None:
    """Return the means of groups on the sides of health, hidden where a group is too small; None without groups."""
    rows = rows_of(session, trajectory_id, PositiveHealth)
    least = minimum_group(session, trajectory_id)
    groups = tuple(
        (row.id, health_of(row.n, {key: getattr(row, key) for key in SIDE_WORDS}, minimum_group=least)) for row in rows
    )
    return KnownHealth(groups=groups, minimum_group=least) if groups else None


def minimum_group(session: Session, trajectory_id: int) -> int:
    """Return the smallest group whose means are shown: one rule for all means of a trajectory."""
    found = select(Survey.minimum_group).where(Survey.trajectory_id == trajectory_id)
    return least_shown(session.scalar(found) or LEAST)


def sides_hidden(group: PositiveHealth | None, _reader: Reader) -> Collection[str]:
    """Return the figures that are not shown of a group that is too small, in its form neither."""
    session = None if group is None else object_session(group)
    if group is None or session is None or group.n >= minimum_group(session, group.trajectory_id):
        return ()
    return SIDE_WORDS.keys()


def initiatives_not_followed_up(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Yield, to the team, what was started and not followed up."""
    for initiative in initiatives_of(session, trajectory_id) if reader.is_team else ():
        if initiative.is_waiting:
            sentence = Text("Started and not followed up: {text}", text=initiative.text)
            yield Attention(code=initiative.code, text=sentence, urgency=Urgency.NOTE)
