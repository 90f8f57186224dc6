"""The vertical axis of a chart: round numbers, and where a value stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor

from experiments.cards.metric import Metric, Statistic
from experiments.cards.observations import WHOLE_PERCENTAGE

NICE_FACTORS = (1, 2, 5, 10)

#: An axis starts at nought as soon as the values spread over a quarter of the highest one.
SPREAD_FROM_NOUGHT = 4


@dataclass(frozen=True)
class Scale:
    """The numbers along an axis, lowest first, between the foot and the top of the drawing (y grows downwards)."""

    ticks: tuple[Decimal, ...]
    top: float
    foot: float

    def y(self, value: Decimal) -> float:
        """Return the height at which a value is drawn."""
        part = (value - self.ticks[0]) / (self.ticks[-1] - self.ticks[0])
        return round(self.foot - float(part) * (self.foot - self.top), 1)


def nice_ticks(lowest: Decimal, highest: Decimal, *, at_most: int) -> tuple[Decimal, ...]:
    """Return round numbers, a step of 1, 2 or 5 times a power of ten apart, that enclose lowest and highest.

    There are about `at_most` steps between them (at least one); equal ends are set one apart.
    """
    span = highest - lowest or Decimal(1)
    step = _nice_step(span / max(at_most, 1))
    first, last = floor(lowest / step), ceil((lowest + span) / step)
    return tuple(_plain(step * number) for number in range(first, last + 1))


def axis_range(metric: Metric, values: Sequence[Decimal]) -> tuple[Decimal, Decimal]:
    """Return the ends of the axis for these values: the whole for a share, else from nought unless they lie far off."""
    if metric.statistic is Statistic.SHARE:
        return Decimal(0), Decimal(WHOLE_PERCENTAGE if metric.is_percentage else 1)
    if not values:
        return Decimal(0), Decimal(1)
    lowest, highest = min(values), max(values)
    spread = highest - lowest
    starts_at_nought = lowest >= 0 and (not spread or spread * SPREAD_FROM_NOUGHT >= highest)
    return (Decimal(0) if starts_at_nought else lowest), highest


def _plain(number: Decimal) -> Decimal:
    return Decimal(f"{number.normalize():f}")


def _nice_step(rough: Decimal) -> Decimal:
    power = Decimal(1).scaleb(rough.adjusted())
    return next(power * factor for factor in NICE_FACTORS if power * factor >= rough)
