"""What stands with a principle on the thread."""

from datetime import date

from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.trajectories.models import Trajectory
from workshop.trajectories.visions.models import Vision
from workshop.trajectories.visions.queries import captions_of_principles

TEAM = reader_for(Audience.TEAM, on=date(2019, 11, 15))


def lines(session: Session, trajectory: Trajectory) -> dict[str, str]:
    return {code: str(caption.line) for code, caption in captions_of_principles(session, trajectory.id, TEAM).items()}


def test_a_principle_says_when_and_by_how_many_it_was_agreed(session: Session, bakenhuis: Trajectory) -> None:
    said = lines(session, bakenhuis)
    assert list(said) == ["V1", "V2", "V3", "V4", "V5"]
    assert set(said.values()) == {"18 Oct 2018, agreed by 5 partners"}


def test_one_partner_is_one_partner(session: Session, bakenhuis: Trajectory) -> None:
    session.get_one(Vision, bakenhuis.id).agreed_by = ["haven"]
    session.flush()
    assert set(lines(session, bakenhuis).values()) == {"18 Oct 2018, agreed by one partner"}


def test_principles_without_a_vision_say_nothing(session: Session, saniveld: Trajectory) -> None:
    assert lines(session, saniveld) == {}
