"""What cards ask attention for."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from experiments.cards.attention import FOLLOW_UP_DAYS, attention_for
from experiments.cards.card import AfterThis, Card
from experiments.cards.states import DecisionKind, ExperimentStatus
from tests.experiments.cards.builders import TODAY, a_card, a_planned_card
from workshop.features import Attention, Urgency


def asked(card: Card) -> Attention:
    (found,) = attention_for(card, on=TODAY)
    return found


def test_a_start_within_two_weeks_of_an_incomplete_card_presses() -> None:
    found = asked(a_planned_card())
    assert found.urgency is Urgency.SOON
    assert found.due == date(2019, 11, 25)
    assert str(found.text) == (
        "It starts on 25 Nov 2019 and is not complete. Missing: the day of the decision, "
        "what might get worse and is watched and a prediction in a number."
    )


def test_a_start_farther_away_does_not_press() -> None:
    assert not list(attention_for(replace(a_planned_card(), starts_on=date(2019, 11, 30)), on=TODAY))


def test_a_design_says_how_much_is_missing() -> None:
    found = asked(replace(a_planned_card(), status=ExperimentStatus.DESIGN, starts_on=date(2020, 1, 13)))
    assert found.urgency is Urgency.NOTE
    assert "3 things are missing" in str(found.text)


def test_a_start_that_went_by_is_late() -> None:
    found = asked(replace(a_planned_card(), starts_on=date(2019, 11, 14)))
    assert found.urgency is Urgency.LATE
    assert str(found.text) == "It should have started on 14 Nov 2019."


@pytest.mark.parametrize("status", [ExperimentStatus.RUNNING, ExperimentStatus.MEASURED, ExperimentStatus.PLANNED])
def test_after_sixty_days_it_is_a_pilot_without_follow_up(status: ExperimentStatus) -> None:
    edge = TODAY - timedelta(days=FOLLOW_UP_DAYS)
    assert asked(a_card(status=status, ends_on=edge)).urgency is Urgency.NOTE
    found = asked(a_card(status=status, ends_on=edge - timedelta(days=1)))
    assert found.urgency is Urgency.LATE
    assert str(found.text).startswith("Pilot without follow-up")


@pytest.mark.parametrize(
    "card",
    [
        a_card(),
        a_card(ends_on=TODAY),
        a_card(status=ExperimentStatus.DONE, ends_on=date(2019, 1, 1)),
        a_card(status=ExperimentStatus.CANCELLED, ends_on=date(2019, 1, 1)),
        a_card(ends_on=date(2019, 1, 1), decision=AfterThis(kind=DecisionKind.STOP)),
        a_card(status=ExperimentStatus.IDEA, measure=None),
    ],
)
def test_what_is_in_order_asks_for_nothing(card: Card) -> None:
    assert not list(attention_for(card, on=TODAY))
