"""Numbers and days in words of a cell."""

from datetime import date
from decimal import Decimal

import pytest

from workshop.languages import Language
from workshop.sheets.notation import day_in, number_in

DUTCH, ENGLISH = Language.DUTCH, Language.ENGLISH


@pytest.mark.parametrize(
    ("written", "dutch", "english"),
    [
        ("5", "5", "5"),
        ("5,5", "5.5", "5.5"),
        ("5.5", "5.5", "5.5"),
        ("1.500", "1500", "1.500"),
        ("1,500", "1.500", "1500"),
        ("1.250,50", "1250.50", "1250.50"),
        ("1,250.50", "1250.50", "1250.50"),
        ("1.250.000", "1250000", "1250000"),
        ("0.125", "0.125", "0.125"),
        ("€ 6 500", "6500", "6500"),
        ("−3", "-3", "-3"),
        ("-0,5", "-0.5", "-0.5"),
        ("12,3456", "12.3456", "12.3456"),
    ],
)
def test_a_number_is_read_in_the_notation_of_the_language(written: str, dutch: str, english: str) -> None:
    assert number_in(written, language=DUTCH) == Decimal(dutch)
    assert number_in(written, language=ENGLISH) == Decimal(english)


@pytest.mark.parametrize(
    "written", ["", "unknown", "12 uur", "1.2.3", "1,2,3", "1.25,5,5", "1.25.000,5", "٣", "1e5", ","]
)
def test_what_is_no_number_is_none(written: str) -> None:
    assert number_in(written, language=DUTCH) is None
    assert number_in(written, language=ENGLISH) is None


def test_a_number_of_a_workbook_needs_no_notation() -> None:
    assert number_in(Decimal("1.500"), language=DUTCH) == Decimal("1.5")
    assert number_in(date(2019, 11, 15), language=DUTCH) is None


@pytest.mark.parametrize(
    "written",
    [
        "2019-11-15",
        "15-11-2019",
        "15/11/2019",
        "15.11.2019",
        "15 nov 2019",
        "15 november 2019",
        "15 Nov. 2019",
        " 2019-11-15 ",
    ],
)
def test_a_day_is_read_in_every_usual_form(written: str) -> None:
    assert day_in(written) == date(2019, 11, 15)


@pytest.mark.parametrize("written", ["15 mrt 2019", "15 maart 2019", "15 March 2019", "15 mar 2019"])
def test_months_have_their_names_in_both_languages(written: str) -> None:
    assert day_in(written) == date(2019, 3, 15)


@pytest.mark.parametrize("written", ["", "31-02-2019", "15-11-19", "11/15/2019", "15-11/2019", "15 foo 2019", "2019"])
def test_what_is_no_day_is_none(written: str) -> None:
    assert day_in(written) is None


def test_a_day_of_a_workbook_is_one_and_a_number_is_none() -> None:
    assert day_in(date(2019, 11, 15)) == date(2019, 11, 15)
    assert day_in(Decimal(43784)) is None
