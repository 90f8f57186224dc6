"""Which day counts as today: the real one where the trajectory is, and in fiction the day of the story."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import update

from tests.pages import Visit
from workshop.access import Role
from workshop.database import Session, Sessions
from workshop.trajectories.models import Trajectory
from workshop.trajectories.queries import today

LATE = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)


def test_fiction_has_a_day_of_its_own(bakenhuis: Trajectory) -> None:
    assert today(bakenhuis, now=LATE) == date(2019, 11, 15)


@pytest.mark.parametrize(
    ("zone", "day"),
    [(None, date(2026, 11, 23)), ("Europe/London", date(2026, 11, 22)), ("Asia/Tokyo", date(2026, 11, 23))],
)
def test_what_is_real_goes_by_the_clock_where_it_is(
    session: Session, bakenhuis: Trajectory, zone: str | None, day: date
) -> None:
    bakenhuis.fictional, bakenhuis.reference_date, bakenhuis.timezone = False, None, zone
    session.flush()
    assert today(bakenhuis, now=LATE) == day


def test_a_consent_lapses_by_the_real_date_where_nothing_is_made_up(visit: Visit, sessions: Sessions) -> None:
    """Every consent of the example ends in 2020."""
    assert "vier maanden" in visit(Role.PROCESS_OWNER).get("interviews/").words
    with sessions() as session:
        real = update(Trajectory).where(Trajectory.slug.startswith("bakenhuis"))
        session.execute(real.values(fictional=False, reference_date=None))
        session.commit()
    owner = visit(Role.PROCESS_OWNER)
    page = owner.get("interviews/")
    assert "No conversations yet" in page.words
    assert "vier maanden" not in page.words
    owner.get("findings/B01", status=404)
    copy = owner.client.post(f"{owner.home}file/shared", data={"csrf_token": owner._token("file"), "audience": "team"})
    assert "\ninterviews:" not in copy.text
    assert "begon steeds opnieuw" not in copy.text
