"""What overlaps bring to the thread."""

from datetime import date

from sqlalchemy import select

from journeys.overlaps.models import Overlap
from journeys.overlaps.stitching import (
    captions_of_overlaps,
    questions_about_overlaps,
    seams_from_steps,
    state_of_overlaps,
)
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.features import Seam, State
from workshop.trajectories.models import Trajectory

TEAM = reader_for(Audience.TEAM, on=date(2019, 11, 15))
PARTNER = reader_for(Audience.PARTNER, on=date(2019, 11, 15))


def an_overlap_of(session: Session, trajectory: Trajectory, code: str) -> Overlap:
    return session.scalars(select(Overlap).where(Overlap.trajectory_id == trajectory.id, Overlap.code == code)).one()


def test_the_steps_where_a_mother_tells_her_story_lead_to_the_overlap(session: Session, bakenhuis: Trajectory) -> None:
    seams = list(seams_from_steps(session, bakenhuis.id, TEAM))
    for step in ("M10", "M11", "M12"):
        assert Seam(step, "OV01") in seams


def test_a_step_of_tomorrow_leads_to_no_overlap(session: Session, bakenhuis: Trajectory) -> None:
    assert not [seam for seam in seams_from_steps(session, bakenhuis.id, TEAM) if seam.earlier.startswith("N")]


def test_a_caption_has_the_hours_and_the_number_of_organisations(session: Session, bakenhuis: Trajectory) -> None:
    caption = captions_of_overlaps(session, bakenhuis.id, TEAM)["OV01"]
    assert (str(caption.figure), str(caption.line)) == ("13 → 5.5 hours", "Four organisations, per client")
    assert not caption.is_open


def test_an_overlap_without_a_choice_is_open(session: Session, bakenhuis: Trajectory) -> None:
    an_overlap_of(session, bakenhuis, "OV01").choice = None
    session.flush()
    assert captions_of_overlaps(session, bakenhuis.id, TEAM)["OV01"].is_open
    assert state_of_overlaps(session, bakenhuis.id, TEAM) == State(count=10, is_open=True)


def test_the_station_is_open_where_nothing_was_found(
    session: Session, bakenhuis: Trajectory, saniveld: Trajectory
) -> None:
    assert state_of_overlaps(session, bakenhuis.id, TEAM) == State(count=10, is_open=False)
    assert state_of_overlaps(session, saniveld.id, TEAM) == State(count=0, is_open=True)


def test_every_lead_of_the_example_may_decide(session: Session, bakenhuis: Trajectory) -> None:
    assert not list(questions_about_overlaps(session, bakenhuis.id, TEAM))


def test_an_overlap_without_a_lead_asks_for_attention(session: Session, bakenhuis: Trajectory) -> None:
    an_overlap_of(session, bakenhuis, "OV02").lead = None
    session.flush()
    (question,) = questions_about_overlaps(session, bakenhuis.id, TEAM)
    assert question.code == "OV02"
    assert "Nobody leads" in str(question.text)


def test_a_lead_that_may_not_decide_asks_for_attention_of_the_team(session: Session, bakenhuis: Trajectory) -> None:
    an_overlap_of(session, bakenhuis, "OV02").lead = "helder"
    session.flush()
    (question,) = questions_about_overlaps(session, bakenhuis.id, TEAM)
    assert "Helder GGZ" in str(question.text)
    assert not list(questions_about_overlaps(session, bakenhuis.id, PARTNER))
