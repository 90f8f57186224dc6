"""Outcomes of cards."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from experiments.cards.metric import Direction, Metric, Statistic
from experiments.cards.outcome import Bar, Verdict, outcome_of
from experiments.rounding import half_up
from tests.experiments.cards.examples import CARDS, E1, E1_WAITING, E2, E3, E4, RING, VISIT, Card


def test_the_joint_intake_meets_its_bar_and_misses_its_secondary() -> None:
    assert half_up(E1.outcome.summary.value or Decimal(0), 2) == Decimal("1.58")
    assert E1.outcome.verdict is Verdict.MET
    assert E1_WAITING.outcome.summary.value == 19
    assert E1_WAITING.outcome.verdict is Verdict.NOT_MET


def test_school_halves_and_misses_its_bar() -> None:
    assert E2.outcome.summary.value == Decimal("6.5")
    assert E2.outcome.verdict is Verdict.NOT_MET


def test_the_first_visit_meets_its_bar() -> None:
    assert VISIT.outcome.summary.value == 22
    assert VISIT.outcome.verdict is Verdict.MET


@pytest.mark.parametrize(("card", "share"), [(E3, 80), (RING, 75)])
def test_a_running_card_short_of_its_number_is_undecided_however_good_it_looks(card: Card, share: int) -> None:
    assert card.outcome.summary.value == share
    assert card.outcome.meets_threshold
    assert card.outcome.verdict is Verdict.UNDECIDED


def test_a_card_that_ended_short_of_its_number_is_compared_all_the_same() -> None:
    assert replace(E3, is_running=False).outcome.verdict is Verdict.MET


def test_a_running_card_that_reached_its_number_is_compared() -> None:
    assert replace(E1, is_running=True).outcome.verdict is Verdict.MET
    assert replace(E1, is_running=True, bar=Bar(Decimal(2))).outcome.verdict is Verdict.UNDECIDED


def test_without_measurements_nothing_is_decided() -> None:
    assert E4.outcome.verdict is Verdict.UNDECIDED
    assert E4.outcome.meets_threshold is None
    assert E4.outcome.last_on is None


def test_without_a_threshold_there_is_no_verdict() -> None:
    outcome = replace(E1, bar=Bar(planned=12)).outcome
    assert outcome.verdict is None
    assert outcome.meets_threshold is None


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_the_period_runs_from_the_first_measurement_to_the_last_in_any_order(card: Card) -> None:
    turned = replace(card, measurements=card.measurements[::-1]).outcome
    assert turned == card.outcome


def test_the_period_of_the_joint_intake() -> None:
    assert (E1.outcome.first_on, E1.outcome.last_on) == (date(2019, 3, 29), date(2019, 5, 24))


@pytest.mark.parametrize(
    ("direction", "value", "is_met"),
    [
        (Direction.LOWER, "2", True),
        (Direction.LOWER, "2.01", False),
        (Direction.HIGHER, "2", True),
        (Direction.HIGHER, "1.99", False),
    ],
)
def test_a_figure_on_the_bar_meets_it(direction: Direction, value: str, is_met: bool) -> None:
    metric = Metric("keer", Statistic.MEAN, direction)
    assert metric.meets(Decimal(value), Decimal(2)) is is_met


def test_the_comparison_is_made_before_rounding() -> None:
    metric = Metric("keer", Statistic.MEAN, Direction.LOWER)
    close = replace(E1.measurements[0], values=(Decimal(2), Decimal("2.009")))
    assert outcome_of(metric, [close], bar=Bar(Decimal(2)), is_running=False).verdict is Verdict.NOT_MET
