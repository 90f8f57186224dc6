"""Rounding half up."""

from decimal import Decimal

import pytest

from experiments.rounding import half_up


@pytest.mark.parametrize(
    ("number", "places", "rounded"),
    [
        ("0.5", 0, "1"),
        ("1.5", 0, "2"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("4.165", 2, "4.17"),
        ("21.2345", 2, "21.23"),
    ],
)
def test_a_half_goes_up(number: str, places: int, rounded: str) -> None:
    assert half_up(Decimal(number), places) == Decimal(rounded)
