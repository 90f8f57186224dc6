"""Which mandates must still be arranged."""

from datetime import date

import pytest

from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.trajectories.models import Trajectory
from workshop.trajectories.people.queries import mandates_to_arrange

TEAM = reader_for(Audience.TEAM, on=date(2019, 11, 15))


@pytest.mark.parametrize(("example", "expected"), [("bakenhuis", ["D12"]), ("waterkant", []), ("saniveld", [])])
def test_only_the_location_manager_lacks_mandate(
    session: Session, request: pytest.FixtureRequest, example: str, expected: list[str]
) -> None:
    trajectory: Trajectory = request.getfixturevalue(example)
    assert [ask.code for ask in mandates_to_arrange(session, trajectory.id, TEAM)] == expected
