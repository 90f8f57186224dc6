"""What a network shows on the overview of its trajectory."""

from __future__ import annotations

from journeys.networks.intentions.queries import intention_of
from workshop.access import Reader
from workshop.database import Session
from workshop.features import Panel


def network_on_overview(session: Session, trajectory_id: int, _reader: Reader, _code: str) -> Panel | None:
    """Return the intention of a network, or nothing where a trajectory has none."""
    intention = intention_of(session, trajectory_id)
    return Panel("screen/journeys/networks/_on_overview.html", intention) if intention else None
