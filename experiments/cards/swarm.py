"""Dots side by side: every observation is seen, none hides another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from math import hypot

Place = tuple[float, float]

SHRINKING = 0.93
LEAST_SPACING = 0.5
HAIR = 1e-6


def swarm(heights: Sequence[float], spacing: float) -> tuple[float, ...]:
    """Return for each height how far its dot stands from the middle, so that no two are closer than `spacing`.

    Dots of one height stand in a row, centred unless a neighbouring row is in the way.
    """
    placed: list[Place] = []
    offsets = [0.0] * len(heights)
    for height in sorted(set(heights)):
        members = [index for index, other in enumerate(heights) if other == height]
        near = [(x, y) for x, y in placed if abs(y - height) < spacing]
        row = next(row for row in _rows(len(members), spacing) if _is_clear(row, height, near=near, spacing=spacing))
        for index, x in zip(members, row, strict=True):
            offsets[index] = x
        placed += [(x, height) for x in row]
    return tuple(offsets)


def fitting_spacing(columns: Sequence[Sequence[float]], room: Sequence[float], *, spacing: float) -> float:
    """Return the first spacing, shrinking from the given one, at which the dots of every column fit.

    `columns` are the heights per column and `room` how far its dots may reach from the middle. Half a unit is
    the least, whether it fits or not.
    """
    while spacing > LEAST_SPACING and not _fits(columns, room, spacing=spacing):
        spacing *= SHRINKING
    return spacing


def _fits(columns: Sequence[Sequence[float]], room: Sequence[float], *, spacing: float) -> bool:
    return all(
        abs(x) + spacing / 2 <= reach
        for heights, reach in zip(columns, room, strict=True)
        for x in swarm(heights, spacing)
    )


def _rows(size: int, spacing: float) -> Iterator[list[float]]:
    centred = [(place - (size - 1) / 2) * spacing for place in range(size)]
    yield centred
    for half_steps in count(1):
        for shift in (half_steps * spacing / 2, -half_steps * spacing / 2):
            yield [x + shift for x in centred]


def _is_clear(row: Sequence[float], height: float, *, near: Sequence[Place], spacing: float) -> bool:
    return all(hypot(x - other_x, height - other_y) >= spacing - HAIR for x in row for other_x, other_y in near)
