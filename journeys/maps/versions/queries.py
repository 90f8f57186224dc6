"""Reading the versions of a map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from journeys.maps.editing.queries import steps_in_order, values_of_step
from journeys.maps.models import Journey
from journeys.maps.versions.models import MapVersion
from workshop.database import Session
from workshop.errors import Missing


def versions_of(session: Session, trajectory_id: int, journey: str) -> Sequence[MapVersion]:
    """Return the kept versions of a map, the newest first."""
    rows = select(MapVersion).where(MapVersion.trajectory_id == trajectory_id, MapVersion.journey == journey)
    return session.scalars(rows.order_by(MapVersion.number.desc())).all()


def newest_version(session: Session, trajectory_id: int, journey: str) -> MapVersion | None:
    """Return the newest kept version of a map, or None."""
    rows = select(MapVersion).where(MapVersion.trajectory_id == trajectory_id, MapVersion.journey == journey)
    return session.scalar(rows.order_by(MapVersion.number.desc()).limit(1))


def version_in(session: Session, trajectory_id: int, journey: str, number: int) -> MapVersion:
    """Return one version of a map.

    Raises:
        Missing: there is none.
    """
    version = session.get(MapVersion, (trajectory_id, journey, number))
    if version is None:
        raise Missing
    return version


def steps_now(session: Session, journey: Journey) -> list[dict[str, Any]]:
    """Return the steps of a map as they stand, as a version would keep them."""
    return [{"id": step.code, **values_of_step(step)} for step in steps_in_order(session, journey)]
