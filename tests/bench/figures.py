"""The figures of a measurement: medians, percentiles, and how many times a yardstick something costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil
from statistics import median


@dataclass(frozen=True)
class Spent:
    """What one run cost: an amount (seconds on the clock), and seconds of the processor where these can be told."""

    amount: float
    cpu: float | None = None


@dataclass(frozen=True)
class Pair:
    """A run of what is measured, and one of the yardstick next to it in time."""

    run: Spent
    yardstick: Spent


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One line of the report; `more` holds what else was counted, by name.

    `times` is how often it ran, `median` and `p95` are in `unit` (s, MB), `ratio` is how many medians of the yardstick
    it takes, `low` and `high` are the middle half of the ratios pair by pair; `cpu` (seconds) and `cpu_ratio` say the
    same of the processor alone.
    """

    group: str
    name: str
    times: int
    median: float
    p95: float
    yardstick: str
    yardstick_median: float
    ratio: float
    low: float
    high: float
    unit: str = "s"
    cpu: float | None = None
    cpu_ratio: float | None = None
    more: Mapping[str, float] = field(default_factory=dict)


def figure_of(
    group: str,
    name: str,
    *,
    pairs: Sequence[Pair],
    yardstick: str,
    unit: str = "s",
    more: Mapping[str, float] | None = None,
) -> Figure:
    """Return what some pairs come to."""
    runs, others = [pair.run.amount for pair in pairs], [pair.yardstick.amount for pair in pairs]
    each = [ratio(run, other) for run, other in zip(runs, others, strict=True)]
    cpu, other_cpu = _processor([pair.run for pair in pairs]), _processor([pair.yardstick for pair in pairs])
    return Figure(
        group=group,
        name=name,
        unit=unit,
        times=len(pairs),
        median=median(runs),
        p95=percentile(runs, 95),
        yardstick=yardstick,
        yardstick_median=median(others),
        ratio=ratio(median(runs), median(others)),
        low=percentile(each, 25),
        high=percentile(each, 75),
        cpu=cpu,
        cpu_ratio=None if cpu is None or not other_cpu else ratio(cpu, other_cpu),
        more=more or {},
    )


def percentile(values: Sequence[float], at: float) -> float:
    """Return the smallest value that at least `at` per cent of the values do not exceed (nearest rank).

    Raises:
        ValueError: there are no values, or `at` is not above 0 and at most 100.
    """
    if not values or not 0 < at <= 100:
        msg = f"no percentile {at} of {len(values)} values"
        raise ValueError(msg)
    return sorted(values)[ceil(len(values) * at / 100) - 1]


def ratio(value: float, yardstick: float) -> float:
    """Return how many yardsticks a value is; infinite when the yardstick is nothing."""
    return value / yardstick if yardstick else float("inf")


def _processor(runs: Sequence[Spent]) -> float | None:
    """Return the median of the seconds on the processor, or None where these were not told."""
    told = [run.cpu for run in runs if run.cpu is not None]
    return median(told) if told else None
