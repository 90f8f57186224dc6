"""Quarters and their last days."""

from datetime import date

import pytest

from workshop.trajectories.quarters import last_day_of, quarter_of


@pytest.mark.parametrize(
    ("quarter", "last"),
    [
        ("2019-Q1", date(2019, 3, 31)),
        ("2019-Q2", date(2019, 6, 30)),
        ("2019-Q4", date(2019, 12, 31)),
        ("2020-Q1", date(2020, 3, 31)),
    ],
)
def test_a_quarter_ends_on_the_last_day_of_its_third_month(quarter: str, last: date) -> None:
    assert last_day_of(quarter) == last
    assert quarter_of(last) == quarter


def test_the_first_day_of_a_year_is_in_its_first_quarter() -> None:
    assert quarter_of(date(2020, 1, 1)) == "2020-Q1"


def test_what_is_no_quarter_is_refused() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        last_day_of("Q5")
