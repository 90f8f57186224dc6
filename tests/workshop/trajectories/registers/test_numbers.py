"""Numbers as people type them, and as forms show them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.languages import Language
from workshop.trajectories.registers.numbers import read_number, read_numbers, write_number

NL, EN = Language.DUTCH, Language.ENGLISH


@pytest.mark.parametrize(
    ("written", "language", "number"),
    [
        ("6.500", NL, "6500"),
        ("6,500", EN, "6500"),
        ("6,500", NL, "6.5"),
        ("6.500", EN, "6.5"),
        ("0.125", NL, "0.125"),
        ("0,125", EN, "0.125"),
        ("12,5", EN, "12.5"),
        ("1.234,5", EN, "1234.5"),
        ("1,234.5", NL, "1234.5"),
        ("1.234.567", NL, "1234567"),
        ("€ 1.000", NL, "1000"),
        ("−3", NL, "-3"),
        ("-1.500", NL, "-1500"),
        ("1234.500", NL, "1234.5"),
    ],
)
def test_numbers_are_read_as_their_language_writes_them(written: str, language: Language, number: str) -> None:
    assert read_number(written, language) == Decimal(number)


@pytest.mark.parametrize("written", ["", "veel", "1,2,3.4.5", "--3", "12 keer"])
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_number(written, NL)


def test_a_line_of_numbers_has_spaces_or_semicolons() -> None:
    assert read_numbers("4 2,5; 1.000", NL) == [Decimal(4), Decimal("2.5"), Decimal(1000)]


def test_a_form_shows_every_digit_and_no_groups() -> None:
    assert write_number(Decimal("1234567.10"), NL) == "1234567,1"
    assert write_number(Decimal("0.0000001"), EN) == "0.0000001"
    assert write_number(6500, NL) == "6500"


@given(st.decimals(allow_nan=False, allow_infinity=False, places=7, min_value=-(10**20), max_value=10**20))
def test_what_a_form_shows_reads_back_as_it_was(number: Decimal) -> None:
    for language in Language:
        assert read_number(write_number(number, language), language) == number
