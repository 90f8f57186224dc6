"""What activities show on the page of a partner."""

from __future__ import annotations

from journeys.activities.queries import offered_by
from workshop.access import Reader
from workshop.database import Session
from workshop.features import Panel


def activities_of_partner(session: Session, trajectory_id: int, _reader: Reader, code: str) -> Panel:
    """Return what stands on the page of a partner about its activities."""
    return Panel("screen/journeys/activities/_of_partner.html", offered_by(session, trajectory_id, code))
