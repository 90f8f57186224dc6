"""What an experiment measures, and when a figure meets its bar."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

PERCENT = "%"


class Statistic(StrEnum):
    """How observations come down to one figure."""

    MEAN = "mean"
    MEDIAN = "median"
    SHARE = "share"
    COUNT = "count"


class Direction(StrEnum):
    """Which way is better."""

    LOWER = "lower"
    HIGHER = "higher"


@dataclass(frozen=True)
class Metric:
    """One measure; with the unit % its figures and threshold run from 0 to 100."""

    unit: str
    statistic: Statistic
    direction: Direction

    @property
    def is_percentage(self) -> bool:
        """Tell whether a whole is 100 and not 1."""
        return self.unit == PERCENT

    def meets(self, value: Decimal, threshold: Decimal) -> bool:
        """Compare a figure with the bar: at most it where lower is better, at least it where higher is better."""
        return value <= threshold if self.direction is Direction.LOWER else value >= threshold
