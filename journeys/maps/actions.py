"""Changing a map: a step moves, or a new one gets its place."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.maps.models import Journey, Step
from journeys.maps.order import Direction, PlacedStep, moved, placed_after
from workshop.database import Session
from workshop.errors import Missing, Refused
from workshop.languages import Text


def move_step(session: Session, journey: Journey, code: str, *, direction: Direction, stages: Sequence[str]) -> Step:
    """Move a step one place earlier or later, over the edge of its stage if it stands there; returns the step.

    Raises:
        Refused: it stands at the edge of the map.
    """
    before = _placed(journey, stages)
    after = moved(before, code, direction=direction, stages=stages)
    if tuple(before) == after:
        raise Refused(Text("{code} stands at the edge of the map; it cannot go further that way.", code=code))
    steps = {step.code: step for step in journey.steps}
    steps[code].stage = next(step.stage for step in after if step.code == code)
    _put_in_order(session, journey, [step.code for step in after])
    return steps[code]


def place_step_after(session: Session, journey: Journey, code: str, *, after: str, stages: Sequence[str]) -> None:
    """Give a step that was just made its place right after another step of the map.

    Raises:
        Missing: the map has no such step to stand after.
    """
    session.expire(journey, ["steps"])
    order = [step.code for step in _placed(journey, stages)]
    if after not in order:
        raise Missing
    _put_in_order(session, journey, placed_after(order, code, after=after))


def _placed(journey: Journey, stages: Sequence[str]) -> list[PlacedStep]:
    ordered = sorted(journey.steps, key=lambda step: (stages.index(step.stage), step.position))
    return [PlacedStep(step.code, step.stage) for step in ordered]


def _put_in_order(session: Session, journey: Journey, codes: Sequence[str]) -> None:
    """Number the steps in an order; those that keep their number are not touched."""
    for step in journey.steps:
        place = codes.index(step.code)
        if step.position != place:
            step.position = place
    session.flush()
    session.expire(journey, ["steps"])
