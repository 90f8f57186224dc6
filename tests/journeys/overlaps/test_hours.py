"""Hours of overlapping activities."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeys.overlaps.hours import addressable_hours, hours_change, total_hours
from tests.journeys.overlaps.examples import BAKENHUIS, WATERKANT, Example
from workshop.languages import Text


@pytest.mark.parametrize("example", [BAKENHUIS, WATERKANT])
def test_the_stored_hours_are_the_sum_of_the_activities(example: Example) -> None:
    for overlap, now in example.hours_now.items():
        assert hours_change(now, None, hours=example.hours_of(overlap)).hint is None
        assert total_hours(example.hours_of(overlap)).total == now


def test_addressable_hours_are_the_sum_minus_the_largest() -> None:
    addressable = addressable_hours(BAKENHUIS.hours_of("OV01"))
    assert addressable.least == addressable.most == Decimal("8.5")
    assert addressable.hours.is_complete


def test_one_unknown_gives_a_range_with_its_coverage() -> None:
    addressable = addressable_hours([Decimal(3), Decimal(5), None])
    assert (addressable.least, addressable.most) == (Decimal(3), Decimal(8))
    assert addressable.hours.coverage == Text("hours known for {known} of {count}", known=2, count=3)


def test_two_unknowns_leave_no_upper_bound() -> None:
    addressable = addressable_hours([Decimal(3), Decimal(5), None, None])
    assert (addressable.least, addressable.most) == (Decimal(3), None)


def test_an_unknown_is_never_read_as_zero_hours() -> None:
    assert total_hours([None, None]).total is None
    assert addressable_hours([None, None]).least is None
    assert addressable_hours([Decimal(4), None]).least is None
    assert addressable_hours([]).least is None


def test_a_single_known_activity_has_nothing_to_address() -> None:
    assert addressable_hours([Decimal(4)]).least == 0


def test_a_stored_figure_is_kept_and_a_difference_is_a_hint() -> None:
    change = hours_change(Decimal(12), Decimal("5.5"), hours=[Decimal(8), Decimal(5)])
    assert (change.now, change.after) == (Decimal(12), Decimal("5.5"))
    assert str(change.hint) == "12 hours are stored, the activities add up to 13."
    one = hours_change(Decimal(1), None, hours=[Decimal(2)])
    assert str(one.hint) == "1 hour is stored, the activities add up to 2."


def test_with_hours_unknown_a_stored_figure_is_not_doubted() -> None:
    assert hours_change(Decimal(12), None, hours=[Decimal(8), None]).hint is None


def test_without_a_stored_figure_the_activities_are_added_up() -> None:
    assert hours_change(None, None, hours=[Decimal(8), Decimal(5)]).now == 13


@given(
    st.lists(st.none() | st.decimals(0, 100, places=1), min_size=2, max_size=6), st.lists(st.decimals(0, 100, places=1))
)
def test_whatever_the_unknown_hours_turn_out_to_be_the_range_held(
    hours: list[Decimal | None], surprises: list[Decimal]
) -> None:
    revealed = iter(surprises + [Decimal(0)] * len(hours))
    known = [amount if amount is not None else next(revealed) for amount in hours]
    truth = sum(known, Decimal(0)) - max(known)
    addressable = addressable_hours(hours)
    assert addressable.least is None or addressable.least <= truth
    assert addressable.most is None or addressable.most >= truth
