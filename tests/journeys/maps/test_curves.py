"""Curves with flat ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeys.maps.curves import Curve, Place, halved, path_of, smooth_curve

LENGTH = st.floats(-1000, 1000)
PLACE = st.tuples(LENGTH, LENGTH)


def at(curve: Curve, t: float) -> Place:
    weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3)
    corners = (curve.start, curve.first_control, curve.second_control, curve.end)
    return (
        sum(weight * corner[0] for weight, corner in zip(weights, corners, strict=True)),
        sum(weight * corner[1] for weight, corner in zip(weights, corners, strict=True)),
    )


def test_both_control_points_stand_at_the_middle_x() -> None:
    curve = smooth_curve((0, 10), (100, 40))
    assert (curve.first_control, curve.second_control) == ((50, 10), (50, 40))


@given(PLACE, PLACE, st.floats(0, 1))
def test_the_two_halves_draw_the_whole_curve(start: Place, end: Place, t: float) -> None:
    curve = smooth_curve(start, end)
    first, second = halved(curve)
    whole = at(curve, t)
    part = at(first, 2 * t) if t <= 0.5 else at(second, 2 * t - 1)
    assert part == pytest.approx(whole, abs=1e-6)


@given(PLACE, PLACE, st.floats(0, 1))
def test_the_curve_never_overshoots(start: Place, end: Place, t: float) -> None:
    low, high = sorted((start[1], end[1]))
    assert low - 1e-6 <= at(smooth_curve(start, end), t)[1] <= high + 1e-6


def test_curves_that_follow_each_other_are_one_path() -> None:
    first, second = halved(smooth_curve((68.4, 326.0), (205.2, 257.0)))
    assert (
        path_of([first, second])
        == "M68.4 326.0C102.6 326.0 119.7 308.8 136.8 291.5C153.9 274.2 171.0 257.0 205.2 257.0"
    )
