"""Parting the stages of a map over sheets: stages stay whole where they can, and sheets are about as full."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from journeys.maps.map_view import StageView


def parted(stages: Sequence[StageView], sheets: int, *, most: int) -> tuple[tuple[StageView, ...], ...]:
    """Return the stages over at most so many sheets, in order, the fullest sheet as small as can be.

    A stage with more than `most` steps is cut. Raises ValueError when there is no stage or no sheet.
    """
    pieces = [piece for stage in stages for piece in _cut(stage, most)]
    if not pieces or sheets < 1:
        msg = "there is nothing to part, or no sheet to part it over"
        raise ValueError(msg)
    sizes = [len(piece.steps) for piece in pieces]

    @cache
    def best(first: int, left: int) -> tuple[int, tuple[int, ...]]:
        """Return the fullest sheet and where sheets end, for the pieces from `first` on."""
        if left == 1 or first == len(pieces) - 1:
            return sum(sizes[first:]), (len(pieces),)
        options: list[tuple[int, tuple[int, ...]]] = [(sum(sizes[first:]), (len(pieces),))]
        for end in range(first + 1, len(pieces)):
            fullest, ends = best(end, left - 1)
            options.append((max(sum(sizes[first:end]), fullest), (end, *ends)))
        return min(options)

    ends = best(0, sheets)[1]
    return tuple(tuple(pieces[start:end]) for start, end in zip((0, *ends), ends, strict=False))


def _cut(stage: StageView, most: int) -> list[StageView]:
    return [replace(stage, steps=stage.steps[at : at + most]) for at in range(0, len(stage.steps), most)]
