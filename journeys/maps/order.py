"""The order of the steps of a map: earlier, later, and a new one after another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Direction(StrEnum):
    """Which way a step moves."""

    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True)
class PlacedStep:
    """A step and the stage it stands in, both as codes."""

    code: str
    stage: str


def moved(
    steps: Sequence[PlacedStep], code: str, *, direction: Direction, stages: Sequence[str]
) -> tuple[PlacedStep, ...]:
    """Return the steps of a map, which stand stage by stage, after one of them moved one place.

    A step at the edge of its stage crosses into the stage beside it and leaves the order as it was; at the edge of the
    map nothing changes. `stages` are all stages of the map in order, also those without a step. Raises ValueError when
    there is no such step.
    """
    place = [step.code for step in steps].index(code)
    way = 1 if direction is Direction.LATER else -1
    step, beside = steps[place], place + way
    order = list(steps)
    if 0 <= beside < len(steps) and steps[beside].stage == step.stage:
        order[place], order[beside] = order[beside], order[place]
        return tuple(order)
    stage = stages.index(step.stage) + way
    if 0 <= stage < len(stages):
        order[place] = replace(step, stage=stages[stage])
    return tuple(order)


def beginning_of(codes: Sequence[str]) -> str:
    """Return how the codes of a map begin, before their number: the most usual beginning, or nothing."""
    beginnings = Counter(code.rstrip("0123456789") for code in codes)
    return beginnings.most_common(1)[0][0] if beginnings else ""
