"""The vertical axis of a chart."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from experiments.cards.metric import Direction, Metric, Statistic
from experiments.cards.scale import Scale, axis_range, nice_ticks
from tests.experiments.cards.examples import numbers

MEAN = Metric("keer", Statistic.MEAN, Direction.LOWER)
PERCENT = Metric("%", Statistic.SHARE, Direction.LOWER)


@pytest.mark.parametrize(
    ("lowest", "highest", "ticks"),
    [
        ("0", "5", "0 1 2 3 4 5"),
        ("0", "21", "0 5 10 15 20 25"),
        ("0", "100", "0 20 40 60 80 100"),
        ("0", "1", "0 0.2 0.4 0.6 0.8 1"),
        ("-3", "4", "-4 -2 0 2 4"),
        ("1000", "1010", "1000 1002 1004 1006 1008 1010"),
        ("5", "5", "5 5.2 5.4 5.6 5.8 6"),
    ],
)
def test_ticks_are_round_numbers(lowest: str, highest: str, ticks: str) -> None:
    found = nice_ticks(Decimal(lowest), Decimal(highest), at_most=6)
    assert " ".join(str(tick) for tick in found) == ticks


@given(st.decimals(-10000, 10000, places=2), st.decimals(0, 10000, places=2), st.integers(1, 10))
def test_ticks_enclose_what_is_drawn_and_stay_few(lowest: Decimal, spread: Decimal, at_most: int) -> None:
    ticks = nice_ticks(lowest, lowest + spread, at_most=at_most)
    assert ticks[0] <= lowest
    assert ticks[-1] >= lowest + spread
    assert 2 <= len(ticks) <= at_most + 2


def test_a_value_stands_between_the_foot_and_the_top() -> None:
    scale = Scale(numbers("0 2 4"), top=18, foot=286)
    assert [scale.y(Decimal(value)) for value in (0, 1, 4)] == [286, 219, 18]


def test_an_axis_starts_at_nought_unless_the_values_lie_far_off() -> None:
    assert axis_range(MEAN, numbers("28 40")) == numbers("0 40")
    assert axis_range(MEAN, numbers("1000 1010")) == numbers("1000 1010")
    assert axis_range(MEAN, numbers("5 5")) == numbers("0 5")
    assert axis_range(MEAN, numbers("-2 3")) == numbers("-2 3")


def test_a_share_has_the_whole_as_its_axis() -> None:
    assert axis_range(PERCENT, numbers("12.5 80")) == numbers("0 100")
    assert axis_range(Metric("part", Statistic.SHARE, Direction.LOWER), ()) == numbers("0 1")


def test_an_empty_chart_still_has_an_axis() -> None:
    assert axis_range(MEAN, ()) == numbers("0 1")
