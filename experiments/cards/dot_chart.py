"""The dot chart of an experiment: shapes and the places of words, for screen and paper alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from experiments.cards.chart_shapes import Anchor, ChartSize, Dot, DotChart, Line, LineKind, Word, WordKind
from experiments.cards.dot_columns import Column, before_part, columns_of
from experiments.cards.label_spread import spread
from experiments.cards.metric import Metric, Statistic
from experiments.cards.observations import Observations, summarise
from experiments.cards.scale import Scale, axis_range, nice_ticks
from experiments.cards.swarm import fitting_spacing, swarm
from experiments.cards.verdict_words import on_its_scale, shown_figure
from workshop.languages import Text

TOP, FOOT = 18, 44
LINE_HEIGHT = 16
DIGIT_WIDTH, TICK_GAP, LABEL_GAP = 7, 10, 8
LEAST_TICK_DISTANCE = 30
SMALLEST, LARGEST = 3.5, 6.5
SPACING = 2.5


@dataclass(frozen=True)
class Seen:
    """What is drawn; `baseline_value` is used where the baseline has no observations to recompute it from."""

    metric: Metric
    measurements: tuple[Observations, ...]
    baseline: Observations | None = None
    baseline_value: Decimal | None = None
    threshold: Decimal | None = None

    @property
    def before(self) -> Decimal | None:
        """The figure of the baseline."""
        computed = summarise(self.metric, [self.baseline]).value if self.baseline else None
        return self.baseline_value if computed is None else computed

    @property
    def result(self) -> Decimal | None:
        """The figure of all measurements together."""
        return summarise(self.metric, self.measurements).value


@dataclass(frozen=True)
class _Ground:
    """Where things are drawn: the plot from left to right, the divider after the baseline, the axis, the columns."""

    left: float
    right: float
    divider: float
    scale: Scale
    columns: tuple[Column, ...]


def dot_chart(seen: Seen, size: ChartSize) -> DotChart:
    """Return the chart of what was seen. Source: the look, Chart.

    A column for the baseline and one for each measurement; a dot for each observation (for a share one per
    measurement), none over another; the lines of threshold, baseline and result with labels that stand clear.
    """
    ground = _ground(seen, size)
    radius, dots = _dots(ground, size)
    levels = tuple(_levels(seen, ground))
    return DotChart(
        size.width,
        size.height,
        radius=radius,
        dots=dots,
        lines=(*_grid(ground), *(line for line, _ in levels)),
        words=(*_axis_words(ground), *_column_words(ground), *_labels(levels, ground)),
    )


def _ground(seen: Seen, size: ChartSize) -> _Ground:
    foot = size.height - FOOT
    levels = [value for value in (seen.threshold, seen.before, seen.result) if value is not None]
    groups = [*seen.measurements, *([seen.baseline] if seen.baseline else [])]
    lowest, highest = axis_range(seen.metric, [*levels, *(value for group in groups for value in group.values)])
    ticks = nice_ticks(lowest, highest, at_most=int((foot - TOP) // LEAST_TICK_DISTANCE))
    left = TICK_GAP + LABEL_GAP + DIGIT_WIDTH * max(len(f"{tick:,f}") for tick in ticks)
    right = size.width - size.gutter
    part = before_part(len(seen.measurements), has_baseline=seen.baseline is not None)
    columns = columns_of(seen.metric, seen.measurements, baseline=seen.baseline, left=left, right=right)
    return _Ground(left, right, left + (right - left) * part, Scale(ticks, TOP, foot), columns)


def _dots(ground: _Ground, size: ChartSize) -> tuple[float, tuple[Dot, ...]]:
    heights = [[ground.scale.y(value) for value in column.values] for column in ground.columns]
    room = [(column.right - column.left) / 2 for column in ground.columns]
    widest = SPACING * min(max(size.width / 100, SMALLEST), LARGEST)
    spacing = fitting_spacing(heights, room, spacing=widest)
    dots = [
        Dot(round(column.middle + offset, 2), y, value, column.is_before)
        for column, ys in zip(ground.columns, heights, strict=True)
        for offset, y, value in zip(swarm(ys, spacing), ys, column.values, strict=True)
    ]
    return round(spacing / SPACING, 2), tuple(dots)


def _grid(ground: _Ground) -> Iterator[Line]:
    for tick in ground.scale.ticks:
        y = ground.scale.y(tick)
        yield Line(LineKind.TICK, ground.left, y, ground.right, y)
    if ground.left < ground.divider:
        yield Line(LineKind.DIVIDER, ground.divider, ground.scale.top, ground.divider, ground.scale.foot)


def _levels(seen: Seen, ground: _Ground) -> Iterator[tuple[Line, Text | None]]:
    def level(kind: LineKind, value: Decimal, left: float, right: float) -> Line:
        return Line(kind, left, ground.scale.y(value), right, ground.scale.y(value))

    if seen.threshold is not None:
        label = Text("threshold {value}", value=on_its_scale(seen.metric, seen.threshold))
        yield level(LineKind.THRESHOLD, seen.threshold, ground.left, ground.right), label
    if seen.before is not None:
        label = Text("before {value}", value=on_its_scale(seen.metric, shown_figure(seen.before)))
        if seen.baseline:
            yield level(LineKind.BASELINE, seen.before, ground.left, ground.divider), None
        yield level(LineKind.BASELINE_ONWARDS, seen.before, ground.divider, ground.right), label
    if seen.result is not None:
        yield level(LineKind.RESULT, seen.result, ground.divider, ground.right), _result_label(seen.metric, seen.result)


def _result_label(metric: Metric, result: Decimal) -> Text:
    value = on_its_scale(metric, shown_figure(result))
    match metric.statistic:
        case Statistic.MEAN:
            return Text("average {value}", value=value)
        case Statistic.MEDIAN:
            return Text("median {value}", value=value)
        case Statistic.COUNT:
            return Text("total {value}", value=value)
    return Text("together {value}", value=value)


def _axis_words(ground: _Ground) -> Iterator[Word]:
    for tick in ground.scale.ticks:
        yield Word(tick, WordKind.TICK, ground.left - TICK_GAP, ground.scale.y(tick), Anchor.END)


def _column_words(ground: _Ground) -> Iterator[Word]:
    for column in ground.columns:
        if column.has_heading:
            x, y = round(column.middle, 1), ground.scale.foot + LINE_HEIGHT
            yield Word(column.heading, WordKind.HEADING, x, y, Anchor.MIDDLE)
            yield Word(Text("n = {n}", n=column.n), WordKind.COUNT, x, y + LINE_HEIGHT, Anchor.MIDDLE)


def _labels(levels: Sequence[tuple[Line, Text | None]], ground: _Ground) -> Iterator[Word]:
    labelled = [(line.y2, label) for line, label in levels if label is not None]
    wanted = [y for y, _ in labelled]
    places = spread(wanted, gap=LINE_HEIGHT, top=ground.scale.top, foot=ground.scale.foot)
    for (_, label), y in zip(labelled, places, strict=True):
        yield Word(label, WordKind.LABEL, ground.right + LABEL_GAP, y, Anchor.START)
