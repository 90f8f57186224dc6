"""Cubic curves with flat ends, and how they are cut in two and written as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Place = tuple[float, float]


@dataclass(frozen=True)
class Curve:
    """A cubic Bézier curve from start to end."""

    start: Place
    first_control: Place
    second_control: Place
    end: Place


def smooth_curve(start: Place, end: Place) -> Curve:
    """Return the curve that leaves and arrives flat: both control points at the middle x, so nothing overshoots."""
    middle = (start[0] + end[0]) / 2
    return Curve(start, (middle, start[1]), (middle, end[1]), end)


def halved(curve: Curve) -> tuple[Curve, Curve]:
    """Return the two halves of a curve, cut at t = 0.5. Source: de Casteljau's algorithm."""
    leaving = _between(curve.start, curve.first_control)
    over = _between(curve.first_control, curve.second_control)
    arriving = _between(curve.second_control, curve.end)
    before, after = _between(leaving, over), _between(over, arriving)
    cut = _between(before, after)
    return Curve(curve.start, leaving, before, cut), Curve(cut, after, arriving, curve.end)


def path_of(curves: Sequence[Curve]) -> str:
    """Return curves that follow each other as the `d` of one SVG path, rounded to a tenth of a unit."""
    drawn = (
        f"C{_written(curve.first_control)} {_written(curve.second_control)} {_written(curve.end)}" for curve in curves
    )
    return f"M{_written(curves[0].start)}" + "".join(drawn)


def _between(one: Place, other: Place) -> Place:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _written(place: Place) -> str:
    return f"{place[0]:.1f} {place[1]:.1f}"
