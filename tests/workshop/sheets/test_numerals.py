"""What the numbers of a workbook mean."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

from workshop.sheets.numerals import Shown, iso_value, number_value
from workshop.sheets.sheet import Value, plain

WINDOWS = CALENDAR_WINDOWS_1900


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("5", "5"),
        ("0.30000000000000004", "0.3"),
        ("1E3", "1000"),
        ("1.5E-3", "0.0015"),
        ("31612345678", "31612345678"),
        ("-5.50", "-5.5"),
    ],
)
def test_a_number_keeps_the_digits_that_excel_shows(raw: str, value: str) -> None:
    assert plain(number_value(raw, Shown.NUMBER, WINDOWS)) == value
    assert number_value(raw, Shown.NUMBER, WINDOWS) == Decimal(value)


@pytest.mark.parametrize(
    "raw", ["", "NaN", "Infinity", "1e999999999999", "1e-999999999999", "1e400", "twelve", "1" * 500]
)
def test_what_is_no_sensible_number_stays_as_it_was_written(raw: str) -> None:
    assert number_value(raw, Shown.NUMBER, WINDOWS) == raw


@pytest.mark.parametrize(
    ("raw", "shown", "value"),
    [
        ("43784", Shown.DAY, date(2019, 11, 15)),
        ("43784.3958333333", Shown.DAY, "2019-11-15 09:30"),
        ("0.395833333333333", Shown.DAY, "09:30"),
        ("1.08333333333333", Shown.DURATION, "26:00"),
        ("0.0625", Shown.DURATION, "1:30"),
    ],
)
def test_days_and_times_become_days_and_texts(raw: str, shown: Shown, value: Value) -> None:
    assert number_value(raw, shown, WINDOWS) == value


def test_a_workbook_may_count_its_days_from_1904() -> None:
    assert number_value("42322", Shown.DAY, CALENDAR_MAC_1904) == date(2019, 11, 15)


@pytest.mark.parametrize("raw", ["-5", "99999999"])
def test_a_number_that_is_no_day_stays_a_number(raw: str) -> None:
    assert number_value(raw, Shown.DAY, WINDOWS) == Decimal(raw)


def test_a_day_may_be_stated_in_full() -> None:
    assert iso_value("2019-11-15T00:00:00") == date(2019, 11, 15)
    assert iso_value(datetime(2019, 11, 15, 9, 30).isoformat()) == "2019-11-15 09:30"
    assert iso_value("in the spring") == "in the spring"
