"""What activities show on the page of a partner."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import select

from journeys.activities.models import Activity
from journeys.activities.queries import offered_by
from workshop.database import Session
from workshop.trajectories.models import Trajectory


def test_hours_that_are_not_known_do_not_count_as_none(session: Session, bakenhuis: Trajectory) -> None:
    before = offered_by(session, bakenhuis.id, "alba")
    first = session.scalars(select(Activity).filter_by(trajectory_id=bakenhuis.id, partner="alba")).first()
    assert first is not None
    lost, first.hours = first.hours, None
    session.flush()
    after = offered_by(session, bakenhuis.id, "alba")
    assert (before.count, before.known, before.hours) == (10, 10, Decimal(65))
    assert (after.count, after.known, after.hours) == (10, 9, Decimal(65) - (lost or 0))


def test_a_partner_without_activities_has_none(session: Session, bakenhuis: Trajectory) -> None:
    assert offered_by(session, bakenhuis.id, "extern").count == 0
