"""Bars around a zero line: who pays stands to the left of it, who gains to the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from experiments.rounding import half_up

_PLACES = 2


@dataclass(frozen=True)
class Bar:
    """One bar; all three are percentages of the width: where nought is, where the bar starts and how wide it is."""

    zero: Decimal
    start: Decimal
    width: Decimal
    is_negative: bool


def balance_bars(amounts: Sequence[Decimal]) -> tuple[Bar, ...]:
    """Return a bar for each amount on one scale, which runs from the lowest to the highest and holds nought."""
    lowest = min((*amounts, Decimal(0)))
    span = max((*amounts, Decimal(0))) - lowest or Decimal(1)
    zero = -lowest * 100 / span
    return tuple(_bar(amount * 100 / span, zero) for amount in amounts)


def _bar(part: Decimal, zero: Decimal) -> Bar:
    return Bar(
        zero=half_up(zero, _PLACES),
        start=half_up(zero + min(part, Decimal(0)), _PLACES),
        width=half_up(abs(part), _PLACES),
        is_negative=part < 0,
    )
