"""Where cards stand, and what happens next."""

from datetime import date

import pytest

from experiments.cards.card import AfterThis, Card
from experiments.cards.standing import NextDay, Pressure, by_state, next_day, state_of
from experiments.cards.states import DecisionKind, ExperimentStatus
from tests.experiments.cards.builders import TODAY, a_card, a_planned_card


def coming(card: Card) -> tuple[str, Pressure]:
    found = next_day(card, on=TODAY)
    assert found is not None
    return str(found.words), found.pressure


def test_a_running_card_ends() -> None:
    assert coming(a_card()) == ("ends 20 Dec 2019", Pressure.NONE)
    assert coming(a_card(ends_on=date(2019, 11, 29))) == ("ends 29 Nov 2019", Pressure.NEAR)


def test_the_last_day_itself_is_not_late() -> None:
    assert coming(a_card(ends_on=TODAY)) == ("ends 15 Nov 2019", Pressure.NEAR)
    assert coming(a_card(ends_on=date(2019, 11, 14))) == ("ended 14 Nov 2019, no decision yet", Pressure.GONE)


def test_a_planned_card_starts_or_should_have() -> None:
    assert coming(a_planned_card()) == ("starts 25 Nov 2019", Pressure.NEAR)
    late = a_card(status=ExperimentStatus.PLANNED, starts_on=date(2019, 11, 1))
    assert coming(late) == ("should have started 1 Nov 2019", Pressure.GONE)


def test_an_open_decision_comes_before_the_start() -> None:
    assert coming(a_planned_card(waits_for="BE4")) == ("waits for BE4", Pressure.NEAR)


def test_what_was_decided_is_the_last_that_happens() -> None:
    card = a_card(decision=AfterThis(kind=DecisionKind.SCALE, on=date(2019, 11, 7)))
    assert coming(card) == ("decided 7 Nov 2019", Pressure.NONE)
    assert str(state_of(card)) == "decided: scale up"


@pytest.mark.parametrize(
    "card",
    [
        a_card(status=ExperimentStatus.CANCELLED),
        a_card(ends_on=None),
        a_card(status=ExperimentStatus.IDEA, starts_on=None),
        a_card(decision=AfterThis(kind=DecisionKind.STOP)),
    ],
)
def test_without_a_day_nothing_comes(card: Card) -> None:
    assert next_day(card, on=TODAY) is None


def test_cards_stand_under_their_state_and_what_runs_comes_first() -> None:
    done, running = a_card(code="E1", status=ExperimentStatus.DONE), a_card(code="E2")
    groups = [(str(words), [card.code for card in cards]) for words, cards in by_state([done, running])]
    assert groups == [("running", ["E2"]), ("done", ["E1"])]


def test_a_next_day_without_more_presses_nobody() -> None:
    assert NextDay(state_of(a_card())).pressure is Pressure.NONE
