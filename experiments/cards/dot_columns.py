"""The columns of a dot chart: what was there before, and one for each measurement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from math import inf

from experiments.cards.metric import Metric, Statistic
from experiments.cards.observations import Observations, summarise
from workshop.languages import Text

#: The column of the baseline is somewhat wider than one of a measurement, within these parts of the whole.
BEFORE_WEIGHT = 1.4
BEFORE_LEAST, BEFORE_MOST = 0.2, 0.45

#: A day such as `29 Mar` and an n take about this many units of width.
HEADING_WIDTH = 44


@dataclass(frozen=True)
class Column:
    """One column: its heading, its n, the values of its dots, and from where to where it runs."""

    heading: Text | date
    n: int
    values: tuple[Decimal, ...]
    is_before: bool
    left: float
    right: float
    has_heading: bool = True

    @property
    def middle(self) -> float:
        """Where its dots and its heading stand."""
        return (self.left + self.right) / 2


def columns_of(
    metric: Metric,
    measurements: Sequence[Observations],
    *,
    baseline: Observations | None,
    left: float,
    right: float,
) -> tuple[Column, ...]:
    """Return the columns between left and right; so many headings are left out that the others have room."""
    divider = left + (right - left) * before_part(len(measurements), has_baseline=baseline is not None)
    before = [_before(metric, baseline, left=left, right=divider)] if baseline else []
    width = (right - divider) / max(len(measurements), 1)
    during = [
        Column(
            heading=group.on or Text("measurement {number}", number=place + 1),
            n=group.size,
            values=dot_values(metric, group),
            is_before=False,
            left=divider + place * width,
            right=divider + (place + 1) * width,
        )
        for place, group in enumerate(measurements)
    ]
    return (*before, *_with_room_for_headings(during, before[0].middle + HEADING_WIDTH if before else left))


def _with_room_for_headings(columns: Sequence[Column], start: float) -> list[Column]:
    headed: list[Column] = []
    end = inf
    for column in reversed(columns):
        has_room = start <= column.middle <= end - HEADING_WIDTH
        end = column.middle if has_room else end
        headed.insert(0, replace(column, has_heading=has_room))
    return headed


def before_part(measurements: int, *, has_baseline: bool) -> float:
    """Return the part of the width that the column of the baseline takes, 0..1."""
    if not has_baseline:
        return 0
    return min(max(BEFORE_WEIGHT / (BEFORE_WEIGHT + measurements), BEFORE_LEAST), BEFORE_MOST)


def dot_values(metric: Metric, group: Observations) -> tuple[Decimal, ...]:
    """Return a value for each dot: one for every observation, and for a share one in all."""
    if metric.statistic is not Statistic.SHARE:
        return group.values
    share = summarise(metric, [group]).value
    return () if share is None else (share,)


def _before(metric: Metric, baseline: Observations, *, left: float, right: float) -> Column:
    return Column(
        Text("before"),
        n=baseline.size,
        values=dot_values(metric, baseline),
        is_before=True,
        left=left,
        right=right,
    )
