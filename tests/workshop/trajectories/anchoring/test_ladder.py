"""The ladder of a designer, and external days that should go down."""

from datetime import date
from decimal import Decimal

from workshop.trajectories.anchoring.ladder import Quarter, Reached, Step, climb, with_rises

DAY = date(2019, 2, 7)


def test_the_next_step_is_open_and_the_ones_after_it_are_empty() -> None:
    rungs = climb([DAY, None, None, None])
    assert [rung.step for rung in rungs] == list(Step)
    assert [rung.reached for rung in rungs] == [Reached.FILLED, Reached.OPEN, Reached.EMPTY, Reached.EMPTY]


def test_a_step_that_was_skipped_stays_open() -> None:
    assert [rung.reached for rung in climb([DAY, None, DAY, None])] == [
        Reached.FILLED,
        Reached.OPEN,
        Reached.FILLED,
        Reached.EMPTY,
    ]


def test_whoever_started_a_trajectory_has_no_open_step() -> None:
    assert {rung.reached for rung in climb([DAY] * 4)} == {Reached.FILLED}


def days(**by_quarter: int) -> list[Quarter]:
    return [Quarter(quarter=name.replace("_", "-"), days=Decimal(count)) for name, count in by_quarter.items()]


def test_days_that_go_down_rise_nowhere() -> None:
    assert [each.rise for each in with_rises(days(q2018_Q4=16, q2019_Q1=14, q2019_Q2=8))] == [0, 0, 0]


def test_a_quarter_with_more_days_than_the_one_before_says_how_many_more() -> None:
    assert [each.rise for each in with_rises(days(q2019_Q1=4, q2019_Q2=7, q2019_Q3=7))] == [0, 3, 0]


def test_quarters_are_compared_in_order_of_time() -> None:
    ordered = with_rises(days(q2019_Q2=2, q2019_Q1=5))
    assert [(each.quarter, each.rise) for each in ordered] == [("q2019-Q1", Decimal(0)), ("q2019-Q2", Decimal(0))]
