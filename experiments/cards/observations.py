"""Observations of one day or period, and the figure that several of them come down to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from statistics import median

from experiments.cards.metric import Metric, Statistic

WHOLE_PERCENTAGE = 100


@dataclass(frozen=True)
class Observations:
    """One measurement or baseline: single values, or how many successes of n; `n` as it was written down."""

    on: date | None = None
    n: int | None = None
    values: tuple[Decimal, ...] = ()
    successes: int | None = None

    @property
    def size(self) -> int:
        """How many observations there are: the values, or else n."""
        return len(self.values) or self.n or 0


@dataclass(frozen=True)
class Summary:
    """The figure of some observations; `value` is None while there is nothing to go by.

    `successes` only for a share; `lowest` and `highest` only for single values.
    """

    value: Decimal | None
    n: int
    successes: int | None = None
    lowest: Decimal | None = None
    highest: Decimal | None = None


def summarise(metric: Metric, observations: Sequence[Observations]) -> Summary:
    """Pool observations and return their figure, not rounded.

    A share is successes of n, 0..100 with the unit % and 0..1 otherwise; a count is the sum.
    """
    if metric.statistic is Statistic.SHARE:
        return _share(metric, observations)
    values = [value for group in observations for value in group.values]
    if not values:
        return Summary(None, n=0)
    return Summary(_figure(metric.statistic, values), n=len(values), lowest=min(values), highest=max(values))


def share_of(metric: Metric, successes: int, n: int) -> Decimal:
    """Return successes of n (more than 0) on the scale of the metric."""
    return Decimal(successes) * (WHOLE_PERCENTAGE if metric.is_percentage else 1) / n


def _share(metric: Metric, observations: Sequence[Observations]) -> Summary:
    known = [(group.successes, group.n) for group in observations if group.successes is not None and group.n]
    successes, n = sum(hits for hits, _ in known), sum(size for _, size in known)
    if not n:
        return Summary(None, n=0)
    return Summary(share_of(metric, successes, n), n=n, successes=successes)


def _figure(statistic: Statistic, values: Sequence[Decimal]) -> Decimal:
    if statistic is Statistic.MEDIAN:
        return median(values)
    total = sum(values, Decimal(0))
    return total if statistic is Statistic.COUNT else total / len(values)
