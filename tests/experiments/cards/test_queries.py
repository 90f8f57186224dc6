"""The cards of the examples as they are read."""

from datetime import date
from decimal import Decimal

import pytest

from experiments.cards.gate import CardField
from experiments.cards.queries import (
    attention_of_experiments,
    captions_of_experiments,
    card_in,
    cards_of,
    seams_of_experiments,
    state_of_experiments,
    titles_of,
)
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.errors import Missing
from workshop.features import Seam, State
from workshop.trajectories.models import Trajectory

READER = reader_for(Audience.PARTNER, on=date(2019, 11, 15))


def test_e1_meets_its_threshold_and_misses_the_second(session: Session, bakenhuis: Trajectory) -> None:
    card = card_in(session, bakenhuis.id, "E1")
    assert card.measure is not None
    assert round(card.measure.outcome.summary.value or 0, 2) == Decimal("1.58")
    assert card.measure.mark == "met"
    (waiting,) = card.secondary
    assert waiting.outcome.summary.value == 19
    assert waiting.before == 31
    assert waiting.mark == "not_met"
    assert card.hints == ()


def test_e2_halves_and_misses_its_bar(session: Session, bakenhuis: Trajectory) -> None:
    measure = card_in(session, bakenhuis.id, "E2").measure
    assert measure is not None
    assert measure.before == 13
    assert measure.outcome.summary.value == Decimal("6.5")
    assert measure.mark == "not_met"


def test_e3_has_four_of_five_which_is_too_early(session: Session, bakenhuis: Trajectory) -> None:
    measure = card_in(session, bakenhuis.id, "E3").measure
    assert measure is not None
    assert (measure.outcome.summary.successes, measure.outcome.summary.n) == (4, 5)
    assert measure.mark == "too_early"


def test_e4_is_planned_and_lists_what_is_missing(session: Session, bakenhuis: Trajectory) -> None:
    card = card_in(session, bakenhuis.id, "E4")
    assert [lack.field for lack in card.missing] == [
        CardField.MANDATE,
        CardField.DECISION_DATE,
        CardField.BALANCING_MEASURE,
        CardField.PREDICTION,
    ]


def test_e5_waits_for_the_decision_that_is_open_about_it(session: Session, bakenhuis: Trajectory) -> None:
    cards = {card.code: card for card in cards_of(session, bakenhuis.id)}
    assert cards["E5"].waits_for == "BE4"
    assert cards["E1"].waits_for is None


def test_the_owner_has_an_organisation_and_a_mandate(session: Session, bakenhuis: Trajectory) -> None:
    owner = card_in(session, bakenhuis.id, "E1").owner
    assert owner is not None
    assert (owner.function, owner.organisation, owner.has_mandate) == ("Teamleider gezinshulp", "Alba", True)


def test_a_card_of_another_trajectory_is_not_here(session: Session, bakenhuis: Trajectory) -> None:
    with pytest.raises(Missing):
        card_in(session, bakenhuis.id, "E9")


def test_e4_asks_attention_ten_days_before_its_start(session: Session, bakenhuis: Trajectory) -> None:
    asked = {asking.code: asking for asking in attention_of_experiments(session, bakenhuis.id, READER)}
    assert set(asked) == {"E4", "E5"}
    assert asked["E4"].due == date(2019, 11, 25)
    assert "the mandate of its owner" in str(asked["E4"].text)


def test_the_thread_reads_figures_and_reasons(session: Session, bakenhuis: Trajectory) -> None:
    captions = captions_of_experiments(session, bakenhuis.id, READER)
    assert str(captions["E1"].figure) == "4.17 → 1.58 keer"
    assert str(captions["E1"].line) == "n = 12 gezinnen, threshold 2 met"
    stops = {code: str(caption.stop) for code, caption in captions.items() if caption.stop}
    assert stops == {
        "E1": "continue",
        "E2": "adapt",
        "E3": "not to be decided yet",
        "E4": "starts 25 Nov 2019",
        "E5": "waits for BE4",
    }


def test_opportunities_lead_to_cards(session: Session, waterkant: Trajectory) -> None:
    assert list(seams_of_experiments(session, waterkant.id, READER)) == [Seam("K1", "E1"), Seam("K3", "E2")]
    assert titles_of(session, waterkant.id)[0] == ("E1", "Specialist joins the first home visit")


def test_a_trajectory_without_cards_waits(session: Session, saniveld: Trajectory, bakenhuis: Trajectory) -> None:
    assert cards_of(session, saniveld.id) == []
    assert state_of_experiments(session, saniveld.id, READER) == State(count=0, is_open=True)
    assert state_of_experiments(session, bakenhuis.id, READER) == State(count=5)
