"""Opportunities as they are read."""

from datetime import date

import pytest

from experiments.opportunities.models import Opportunity
from experiments.opportunities.queries import (
    captions_of_opportunities,
    opportunities_in,
    opportunity_in,
    seams_of_opportunities,
    state_of_opportunities,
)
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.errors import Missing
from workshop.features import Seam, State
from workshop.trajectories.models import Trajectory

READER = reader_for(Audience.PARTNER, on=date(2019, 11, 15))


def test_the_vote_orders_them(session: Session, bakenhuis: Trajectory) -> None:
    placed = opportunities_in(session, bakenhuis.id)
    assert [item.code for item in placed] == ["KA1", "KA2", "KA5", "KA3", "KA4", "KA6", "KA7", "KA8", "KA9"]
    assert [item.place for item in placed] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert str(placed[0].dots) == "17 of 80 dots"


def test_one_knows_what_it_comes_from(session: Session, bakenhuis: Trajectory) -> None:
    opportunity = opportunity_in(session, bakenhuis.id, "KA1")
    assert opportunity.steps == ("M10", "M11", "M12")
    assert opportunity.overlaps == ("OV01", "OV02")
    with pytest.raises(Missing):
        opportunity_in(session, bakenhuis.id, "KA99")


def test_without_a_vote_dots_are_just_dots(session: Session, waterkant: Trajectory) -> None:
    assert str(opportunities_in(session, waterkant.id)[0].dots) == "12 dots"


def test_what_was_not_voted_on_has_no_place(session: Session, bakenhuis: Trajectory) -> None:
    session.get_one(Opportunity, (bakenhuis.id, "KA9")).votes = None
    session.flush()
    last = opportunities_in(session, bakenhuis.id)[-1]
    assert (last.code, last.place, last.dots) == ("KA9", None, None)
    caption = captions_of_opportunities(session, bakenhuis.id, READER)["KA9"]
    assert caption.short is None
    assert str(caption.stop) == "no experiment yet"


def test_the_thread_says_dots_and_place(session: Session, bakenhuis: Trajectory) -> None:
    caption = captions_of_opportunities(session, bakenhuis.id, READER)["KA1"]
    assert str(caption.line) == "17 of 80 dots, number 1"
    assert str(caption.short) == "17"


def test_steps_and_overlaps_lead_to_opportunities(session: Session, waterkant: Trajectory) -> None:
    assert list(seams_of_opportunities(session, waterkant.id, READER)) == [
        Seam("J03", "K1"),
        Seam("J04", "K1"),
        Seam("J05", "K2"),
        Seam("J12", "K3"),
        Seam("OV1", "K1"),
    ]


def test_a_trajectory_without_opportunities_waits(
    session: Session, saniveld: Trajectory, bakenhuis: Trajectory
) -> None:
    assert state_of_opportunities(session, saniveld.id, READER) == State(count=0, is_open=True)
    assert state_of_opportunities(session, bakenhuis.id, READER) == State(count=9)
