"""Bars around a zero line."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from experiments.business_cases.bars import Bar, balance_bars


def test_who_pays_stands_left_of_nought_and_who_gains_right() -> None:
    assert balance_bars([Decimal(-50), Decimal(150), Decimal(0)]) == (
        Bar(Decimal("25.00"), Decimal("0.00"), Decimal("25.00"), is_negative=True),
        Bar(Decimal("25.00"), Decimal("25.00"), Decimal("75.00"), is_negative=False),
        Bar(Decimal("25.00"), Decimal("25.00"), Decimal("0.00"), is_negative=False),
    )


def test_nothing_at_all_has_no_width() -> None:
    assert [bar.width for bar in balance_bars([Decimal(0), Decimal(0)])] == [0, 0]
    assert balance_bars([]) == ()


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=9))
def test_no_bar_leaves_its_cell(amounts: list[int]) -> None:
    for bar, amount in zip(balance_bars([Decimal(amount) for amount in amounts]), amounts, strict=True):
        assert -Decimal("0.01") <= bar.start
        assert bar.start + bar.width <= Decimal("100.01")
        assert bar.is_negative == (amount < 0)
