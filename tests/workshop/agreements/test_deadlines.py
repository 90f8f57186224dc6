"""When agreements are due for review."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.agreements.deadlines import days_late, is_late, months_later, review_due

BAKENHUIS = {
    "AF1": (date(2018, 11, 15), date(2019, 10, 17), True),
    "AF2": (date(2019, 2, 21), date(2019, 10, 17), True),
    "AF3": (date(2019, 8, 26), date(2019, 9, 19), True),
    "AF4": (date(2019, 1, 17), date(2019, 10, 17), True),
    "AF5": (date(2018, 10, 18), date(2019, 10, 17), True),
    "AF6": (date(2018, 10, 18), date(2019, 6, 20), False),
}
WATERKANT = {
    "AF1": (date(2019, 1, 24), date(2020, 1, 16), True),
    "AF2": (date(2019, 2, 21), date(2020, 1, 16), True),
    "AF3": (date(2019, 3, 21), date(2019, 12, 19), True),
}


@pytest.mark.parametrize(("agreements", "on"), [(BAKENHUIS, date(2019, 11, 15)), (WATERKANT, date(2020, 2, 10))])
def test_only_the_third_agreement_is_overdue_on_the_reference_date(
    agreements: dict[str, tuple[date, date, bool]], on: date
) -> None:
    overdue = [
        code
        for code, (since, reviewed, is_valid) in agreements.items()
        if is_late(review_due(since, reviewed, every_months=1, is_valid=is_valid), on)
    ]
    assert overdue == ["AF3"]


def test_the_days_since_the_review_was_due_are_counted() -> None:
    due = review_due(date(2019, 8, 26), date(2019, 9, 19), every_months=1)
    assert days_late(due, date(2019, 11, 15)) == 27


def test_without_a_review_the_months_count_from_the_start() -> None:
    assert review_due(date(2019, 8, 26), None, every_months=3) == date(2019, 11, 26)


def test_nothing_is_due_without_a_rhythm_or_a_day_to_count_from() -> None:
    assert review_due(date(2019, 8, 26), None, every_months=None) is None
    assert review_due(None, None, every_months=1) is None
    assert days_late(None, date(2019, 11, 15)) == 0


def test_late_is_strictly_before_today() -> None:
    assert not is_late(date(2019, 11, 15), date(2019, 11, 15))
    assert is_late(date(2019, 11, 14), date(2019, 11, 15))


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2019, 1, 31), 1, date(2019, 2, 28)),
        (date(2020, 1, 31), 1, date(2020, 2, 29)),
        (date(2019, 11, 30), 3, date(2020, 2, 29)),
        (date(2019, 12, 15), 1, date(2020, 1, 15)),
        (date(2019, 3, 31), -1, date(2019, 2, 28)),
    ],
)
def test_a_month_later_is_clamped_to_the_end_of_the_month(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(1, 240))
def test_months_later_lands_in_the_right_month_and_never_on_a_later_day_of_it(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)
