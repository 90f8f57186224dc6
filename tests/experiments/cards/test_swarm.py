"""Dots side by side."""

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from experiments.cards.swarm import fitting_spacing, swarm

HEIGHTS = st.lists(st.floats(0, 100).map(lambda height: round(height, 1)), max_size=25)


def test_equal_values_stand_in_a_centred_row() -> None:
    assert swarm([50, 50, 50], 10) == (-10, 0, 10)
    assert swarm([50, 50], 10) == (-5, 5)


def test_values_far_apart_stand_in_the_middle() -> None:
    assert swarm([10, 50, 90], 10) == (0, 0, 0)


def test_a_close_neighbour_moves_aside() -> None:
    first, second = swarm([50, 53], 10)
    assert first == 0
    assert abs(second) == pytest.approx(10)


@given(HEIGHTS, st.floats(1, 30))
def test_no_two_dots_overlap(heights: list[float], spacing: float) -> None:
    places = list(zip(swarm(heights, spacing), heights, strict=True))
    for (x, y), (other_x, other_y) in combinations(places, 2):
        assert hypot(x - other_x, y - other_y) >= spacing - 1e-3


@given(st.lists(HEIGHTS, min_size=1, max_size=4), st.floats(15, 100))
def test_the_dots_shrink_until_every_column_holds_its_own(columns: list[list[float]], room: float) -> None:
    spacing = fitting_spacing(columns, [room] * len(columns), spacing=16)
    assert 0 < spacing <= 16
    for heights in columns:
        assert all(abs(x) + spacing / 2 <= room for x in swarm(heights, spacing))


def test_a_column_that_shrinks_for_its_neighbour_still_fits() -> None:
    columns = [[0.0, 3.0, 7.0, 9.0], [0.0, 0.0, 7.0]]
    spacing = fitting_spacing(columns, [15, 15], spacing=16)
    assert all(abs(x) + spacing / 2 <= 15 for heights in columns for x in swarm(heights, spacing))


def test_a_column_without_room_does_not_shrink_for_ever() -> None:
    assert fitting_spacing([[1, 1]], [0], spacing=16) > 0
