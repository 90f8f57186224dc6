"""Moving steps, and giving a new one its place."""

import pytest
from sqlalchemy import select

from journeys.maps.actions import move_step, place_step_after
from journeys.maps.models import Journey
from journeys.maps.order import Direction
from journeys.maps.queries import journey_row, stages_of
from workshop.database import Session
from workshop.errors import Missing, Refused
from workshop.trajectories.models import Trajectory


def moved(session: Session, journey: Journey, code: str, *ways: str) -> list[str]:
    """Return the codes in order after a step moved some times."""
    for way in ways:
        move_step(session, journey, code, direction=Direction(way), stages=stages_of(session, journey))
    return [step.code for step in journey.steps]


def test_a_moved_step_stays_moved(session: Session, bakenhuis: Trajectory) -> None:
    journey = journey_row(session, bakenhuis.id, "KR-M")
    assert moved(session, journey, "M11", "earlier")[9:12] == ["M11", "M10", "M12"]
    session.expire_all()
    again = session.scalars(select(Journey).where(Journey.code == "KR-M")).one()
    assert [step.code for step in again.steps][9:12] == ["M11", "M10", "M12"]


def test_over_the_edge_of_its_stage_a_step_stands_in_the_next_one(session: Session, bakenhuis: Trajectory) -> None:
    journey = journey_row(session, bakenhuis.id, "KR-M")
    before = [step.code for step in journey.steps]
    assert moved(session, journey, "M14", "later") == before
    assert {step.code: step.stage for step in journey.steps}["M14"] == "F5"
    moved(session, journey, "M14", "earlier")
    assert {step.code: step.stage for step in journey.steps}["M14"] == "F4"


def test_only_steps_whose_place_changes_are_written(session: Session, bakenhuis: Trajectory) -> None:
    journey = journey_row(session, bakenhuis.id, "KR-M")
    revisions = {step.code: step.revision for step in journey.steps}
    moved(session, journey, "M11", "earlier")
    changed = {step.code for step in journey.steps if step.revision != revisions[step.code]}
    assert changed == {"M10", "M11"}


def test_at_the_edge_of_the_map_a_step_is_refused(session: Session, bakenhuis: Trajectory) -> None:
    journey = journey_row(session, bakenhuis.id, "KR-M")
    with pytest.raises(Refused, match="M01 stands at the edge"):
        moved(session, journey, "M01", "earlier")


def test_a_step_gets_its_place_after_another(session: Session, bakenhuis: Trajectory) -> None:
    journey = journey_row(session, bakenhuis.id, "KR-K")
    stages = stages_of(session, journey)
    place_step_after(session, journey, "K09", after="K07", stages=stages)
    assert [step.code for step in journey.steps][6:9] == ["K07", "K09", "K08"]
    with pytest.raises(Missing):
        place_step_after(session, journey, "K09", after="M01", stages=stages)
