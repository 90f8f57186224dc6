"""Figures of observations."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from experiments.cards.metric import Direction, Metric, Statistic
from experiments.cards.observations import Observations, Summary, summarise
from experiments.rounding import half_up
from tests.experiments.cards.examples import CARDS, Card, numbers

PERCENT = Metric("%", Statistic.SHARE, Direction.HIGHER)
SHARE = Metric("part", Statistic.SHARE, Direction.HIGHER)
MEDIAN = Metric("days", Statistic.MEDIAN, Direction.LOWER)
COUNT = Metric("calls", Statistic.COUNT, Direction.LOWER)


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_a_baseline_comes_down_to_its_stored_figure(card: Card) -> None:
    assert card.before.value is not None
    assert card.stored_baseline.value is not None
    assert half_up(card.before.value, 1) == half_up(card.stored_baseline.value, 1)
    assert card.before.n == card.stored_baseline.n


def test_values_of_several_days_are_pooled() -> None:
    summary = summarise(MEDIAN, [Observations(values=numbers("4 9")), Observations(values=numbers("5"))])
    assert summary == Summary(Decimal(5), n=3, lowest=Decimal(4), highest=Decimal(9))


def test_shares_of_several_days_are_pooled_and_not_averaged() -> None:
    groups = [Observations(n=1, successes=1), Observations(n=9, successes=0)]
    assert summarise(PERCENT, groups).value == 10
    assert summarise(SHARE, groups).value == Decimal("0.1")
    assert summarise(SHARE, groups).successes == 1


def test_a_count_is_the_sum() -> None:
    assert summarise(COUNT, [Observations(values=numbers("2 0")), Observations(values=numbers("3"))]).value == 5


@pytest.mark.parametrize("metric", [PERCENT, MEDIAN, COUNT])
def test_nothing_observed_is_not_zero(metric: Metric) -> None:
    assert summarise(metric, []).value is None
    assert summarise(metric, [Observations(n=0, successes=0)]).value is None


def test_nobody_out_of_some_is_zero() -> None:
    assert summarise(PERCENT, [Observations(n=5, successes=0)]).value == 0


@given(st.lists(st.decimals(-1000, 1000, places=2), min_size=1), st.sampled_from([Statistic.MEAN, Statistic.MEDIAN]))
def test_a_mean_or_median_lies_between_the_lowest_and_the_highest(values: list[Decimal], statistic: Statistic) -> None:
    summary = summarise(Metric("days", statistic, Direction.LOWER), [Observations(values=tuple(values))])
    assert summary.value is not None
    assert min(values) <= summary.value <= max(values)
