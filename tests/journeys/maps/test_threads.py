"""What maps add to the thread."""

from datetime import date

from journeys.maps.threads import attention_of_maps, captions_of_steps, seams_of_steps, state_of_journeys
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.features import Seam, State
from workshop.trajectories.models import Trajectory

READER = reader_for(Audience.BOARD, on=date(2019, 11, 15))


def test_the_station_counts_the_steps_of_what_is(session: Session, bakenhuis: Trajectory, saniveld: Trajectory) -> None:
    assert state_of_journeys(session, bakenhuis.id, READER) == State(count=39)
    assert state_of_journeys(session, saniveld.id, READER) == State(count=0, is_open=True)


def test_a_step_leads_to_the_plan_and_a_plan_to_its_experiment(session: Session, bakenhuis: Trajectory) -> None:
    seams = set(seams_of_steps(session, bakenhuis.id, READER))
    assert {Seam("M05", "N02"), Seam("M06", "N02"), Seam("N02", "E5"), Seam("N04", "E1")} <= seams
    assert not any(seam.earlier == "M01" for seam in seams)


def test_captions_say_how_a_step_feels(session: Session, bakenhuis: Trajectory) -> None:
    captions = captions_of_steps(session, bakenhuis.id, READER)
    assert str(captions["M12"].line) == "Moment of truth, −2"
    assert str(captions["M10"].line) == "Feeling −1"


def test_a_step_that_no_client_told_is_open_on_the_thread(session: Session, bakenhuis: Trajectory) -> None:
    captions = captions_of_steps(session, bakenhuis.id, READER)
    assert {code: captions[code].is_open for code in ("M10", "M18", "M22")} == {"M10": False, "M18": True, "M22": False}


def test_steps_without_a_fate_and_waits_that_nobody_owns_ask_for_attention(
    session: Session, bakenhuis: Trajectory, waterkant: Trajectory
) -> None:
    asked = {attention.code: str(attention.text) for attention in attention_of_maps(session, bakenhuis.id, READER)}
    assert asked == {
        "KR-M2": "Steps without a fate: M01, M03 and M04.",
        "M14": "31 days of waiting that nobody owns: Wacht op behandeling",
    }
    assert list(attention_of_maps(session, waterkant.id, READER)) == []
