"""Assumptions as they are read."""

from datetime import date

from experiments.assumptions.queries import (
    captions_of_reversals,
    holding,
    reversals_in,
    riskiest_of,
    seams_of_reversals,
    state_of_assumptions,
)
from experiments.cards.queries import cards_of
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.features import Seam, State
from workshop.trajectories.models import Trajectory

READER = reader_for(Audience.PARTNER, on=date(2019, 11, 15))


def test_reversals_keep_their_order(session: Session, bakenhuis: Trajectory) -> None:
    turned = reversals_in(session, bakenhuis.id)
    assert [(one.code, one.plausibility, one.value, one.becomes) for one in turned] == [
        ("OM1", 3, 5, "E5"),
        ("OM2", 4, 3, None),
        ("OM3", 3, 4, "E1"),
        ("OM4", 4, 4, None),
    ]
    assert [one.code for one in holding(turned, "behandelaar KOMT")] == ["OM2"]


def test_what_nothing_was_measured_of_comes_first(session: Session, bakenhuis: Trajectory) -> None:
    riskiest = riskiest_of(cards_of(session, bakenhuis.id))
    assert [card.code for card in riskiest] == ["E4", "E5", "E1", "E2", "E3"]


def test_a_reversal_leads_to_its_card(session: Session, bakenhuis: Trajectory) -> None:
    assert list(seams_of_reversals(session, bakenhuis.id, READER)) == [Seam("OM1", "E5"), Seam("OM3", "E1")]


def test_a_reversal_is_assumed(session: Session, bakenhuis: Trajectory) -> None:
    captions = captions_of_reversals(session, bakenhuis.id, READER)
    assert all(caption.is_open for caption in captions.values())
    assert captions["OM1"].stop is None
    assert str(captions["OM2"].stop) == "no experiment yet"


def test_the_station_counts_both_sorts(session: Session, bakenhuis: Trajectory, saniveld: Trajectory) -> None:
    assert state_of_assumptions(session, bakenhuis.id, READER) == State(count=9)
    assert state_of_assumptions(session, saniveld.id, READER) == State(count=0, is_open=True)
