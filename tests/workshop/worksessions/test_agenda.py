"""The agenda against the clock."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.worksessions.agenda import clock_of, fit, minutes_of, start_times, strip


def test_blocks_follow_each_other() -> None:
    assert start_times("09:30", [10, 25, 20, 45]) == ("09:30", "09:40", "10:05", "10:25")


def test_without_a_start_nothing_is_known() -> None:
    assert start_times(None, [10, 25]) == (None, None)
    assert start_times("09:00", []) == ()


def test_past_midnight_the_clock_goes_on_at_zero() -> None:
    assert start_times("23:30", [45, 15]) == ("23:30", "00:15")


@pytest.mark.parametrize(
    ("minutes", "slack", "overrun"), [([60, 120], 0, 0), ([60, 90], 30, 0), ([60, 135], 0, 15), ([], 180, 0)]
)
def test_what_is_planned_is_held_against_start_and_end(minutes: list[int], slack: int, overrun: int) -> None:
    fits = fit("09:30", "12:30", minutes)
    assert (fits.available, fits.slack, fits.overrun) == (180, slack, overrun)


def test_without_an_end_it_neither_fits_nor_overruns() -> None:
    fits = fit("09:30", None, [60])
    assert (fits.planned, fits.available, fits.slack, fits.overrun) == (60, None, 0, 0)


def test_an_evening_that_ends_after_midnight_has_its_length() -> None:
    assert fit("22:00", "00:30", []).available == 150


@given(st.integers(0, 24 * 60 - 1))
def test_a_clock_time_is_read_back_as_it_was_written(minutes: int) -> None:
    assert minutes_of(clock_of(minutes)) == minutes


@given(st.lists(st.integers(1, 90), min_size=1, max_size=20))
def test_the_strip_is_covered_without_holes(minutes: list[int]) -> None:
    pieces = strip(minutes, breaks=[False] * len(minutes))
    assert pieces[0].start == 0
    assert pieces[-1].start + pieces[-1].width == Decimal(100)
    assert all(one.start + one.width == other.start for one, other in pairwise(pieces))
