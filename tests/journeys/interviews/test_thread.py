"""What conversations bring to the thread."""

from dataclasses import replace
from datetime import date

from journeys.interviews.thread import (
    captions_of_findings,
    lapsing_consents,
    seams_from_findings,
    state_of_conversations,
)
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.features import Seam, State
from workshop.trajectories.models import Trajectory

DAY = date(2019, 11, 15)
TEAM, PARTNER = reader_for(Audience.TEAM, on=DAY), reader_for(Audience.PARTNER, on=DAY)


def test_the_station_counts_what_its_reader_may_know(
    session: Session, bakenhuis: Trajectory, saniveld: Trajectory
) -> None:
    assert state_of_conversations(session, bakenhuis.id, TEAM) == State(count=8)
    assert state_of_conversations(session, bakenhuis.id, PARTNER) == State(count=7)
    assert state_of_conversations(session, saniveld.id, TEAM) == State(count=0, is_open=True)


def test_a_thread_runs_from_conversation_to_finding_to_step(session: Session, bakenhuis: Trajectory) -> None:
    seams = set(seams_from_findings(session, bakenhuis.id, TEAM))
    assert {Seam("I01", "B01"), Seam("B01", "M10"), Seam("B01", "N04"), Seam("B08", "M17")} <= seams


def test_and_nothing_of_it_runs_where_it_may_not(session: Session, bakenhuis: Trajectory) -> None:
    ends = {end for seam in seams_from_findings(session, bakenhuis.id, PARTNER) for end in (seam.earlier, seam.later)}
    assert not {"I03", "I04", "B07", "B08", "B09"} & ends


def test_a_finding_speaks_and_is_quoted_only_when_it_may_be(session: Session, bakenhuis: Trajectory) -> None:
    captions = captions_of_findings(session, bakenhuis.id, TEAM)
    assert all(caption.is_voice for caption in captions.values())
    assert {code for code, caption in captions.items() if caption.is_literal} == {"B03", "B11", "B17"}
    assert str(captions["B03"].line) == "Moeder, verbleef vier maanden in het Bakenhuis. May be quoted literally."
    assert str(captions["B01"].line).endswith("A summary.")


def test_the_team_hears_of_a_consent_that_ends_within_sixty_days(session: Session, bakenhuis: Trajectory) -> None:
    assert not list(lapsing_consents(session, bakenhuis.id, TEAM))
    near = replace(TEAM, on=date(2020, 8, 25))
    (ask,) = lapsing_consents(session, bakenhuis.id, near)
    assert (ask.code, ask.due) == ("I01", date(2020, 10, 24))
    assert not list(lapsing_consents(session, bakenhuis.id, replace(PARTNER, on=near.on)))
