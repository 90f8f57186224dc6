"""Texts that a spreadsheet program would calculate."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.sheets.guarding import guarded, unguarded

CALCULATED = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "＝1+1",
    "- koffie",
    "+31 6 12 34 56 78 =cmd()",
    "-1+A1",
    "'=1+1",
)
HARMLESS = (
    "+31 6 1234 5678",
    "+31 (0)20-123 45 67",
    "-5",
    "-5,25",
    "-1.250,50",
    "- 5",
    "06-12345678",
    "a=b",
    "'s avonds",
)


@pytest.mark.parametrize("text", CALCULATED)
def test_a_text_that_would_be_calculated_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", HARMLESS)
def test_phone_numbers_and_negative_numbers_stay_readable(text: str) -> None:
    assert guarded(text) == text


def test_the_apostrophe_that_another_program_put_before_a_phone_number_goes() -> None:
    assert unguarded("'+31 6 1234 5678") == "+31 6 1234 5678"


@given(st.text(st.sampled_from("'=+-@\t\n 3a"), max_size=6) | st.text(max_size=6))
def test_every_text_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text(st.sampled_from("'=+-@\t A1("), max_size=6))
def test_nothing_that_begins_as_a_formula_leaves_with_letters_in_it(text: str) -> None:
    written = guarded(text)
    assert not (written.lstrip().startswith(("=", "@", "+", "-")) and "A" in written)
