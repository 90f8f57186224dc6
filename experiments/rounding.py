"""Rounding half up, the one way in which figures are rounded."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

#: Room for the longest number that a trajectory file may hold.
_ROOMY = Context(prec=80)


def half_up(number: Decimal, places: int = 0) -> Decimal:
    """Return a number rounded to so many decimals, a half away from zero."""
    return number.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP, context=_ROOMY)
