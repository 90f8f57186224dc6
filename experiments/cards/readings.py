"""The figures of a measure as rows of a table: the same that the chart draws."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from experiments.cards.measure import Measure
from experiments.cards.metric import Statistic
from experiments.cards.observations import Observations
from workshop.languages import Text


@dataclass(frozen=True)
class Row:
    """One row: the day or a word, n, single values or how many of n, and what was noted."""

    heading: Text | date
    n: int
    values: tuple[Decimal, ...] = ()
    share: Text | None = None
    note: str | None = None


def readings_of(measure: Measure) -> tuple[Row, ...]:
    """Return what was there before, each measurement, in the order of the chart."""
    before = [_row(measure, measure.baseline, Text("before"))] if measure.baseline else []
    during = [
        _row(
            measure,
            reading.observations,
            reading.observations.on or Text("measurement {number}", number=place),
            reading.note,
        )
        for place, reading in enumerate(measure.readings, start=1)
    ]
    return (*before, *during)


def _row(measure: Measure, seen: Observations, heading: Text | date, note: str | None = None) -> Row:
    share = None
    if measure.metric.statistic is Statistic.SHARE and seen.successes is not None:
        share = Text("{successes} of {n}", successes=seen.successes, n=seen.size)
    return Row(heading, seen.size, seen.values, share, note)
