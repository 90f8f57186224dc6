"""Spaces, numbers and order as JavaScript has them."""

import math

import pytest

from journeys.maps.mermaid.javascript import exact, in_order, number, number_text, trimmed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5),
        (" 5 ", 5),
        ("", 0),
        ("\N{IDEOGRAPHIC SPACE}\n", 0),
        ("+3", 3),
        ("-1", -1),
        (".5", 0.5),
        ("5.", 5),
        ("1e2", 100),
        ("0x1F", 31),
        ("0b11", 3),
        ("0o17", 15),
        ("Infinity", math.inf),
        ("1e400", math.inf),
        ("0x" + "f" * 300, math.inf),
    ],
)
def test_a_number_is_read_in_all_its_spellings(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["five", "1 2", "5,0", "-0x1F", "1_000", ".", "infinity", "NaN", "٥", "５", "5\x85"])
def test_what_is_no_number_there_is_none_here(text: str) -> None:
    assert number(text) is None


def test_the_mark_at_the_beginning_of_a_file_is_a_space_and_next_line_is_not() -> None:
    assert trimmed("\N{ZERO WIDTH NO-BREAK SPACE} a\N{NO-BREAK SPACE}") == "a"
    assert trimmed("\x85a\x1f") == "\x85a\x1f"


def test_a_whole_number_has_no_fraction_and_no_minus_zero() -> None:
    assert [repr(exact(value)) for value in (5.0, -0.0, 2.5)] == ["5", "0", "2.5"]
    assert [number_text(value) for value in (31.0, 1.5, math.inf, -math.inf)] == ["31", "1.5", "Infinity", "-Infinity"]


def test_order_goes_by_utf_16_units() -> None:
    assert in_order({"b", "B", "a", "\ue000", "😀", ""}) == ("", "B", "a", "b", "😀", "\ue000")
