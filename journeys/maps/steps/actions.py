"""Changing which steps a map has, and where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from journeys.interviews.actions import links_of_step, restore_links_of_step
from journeys.maps.archive import StepPart
from journeys.maps.editing.actions import Author, kept, set_values
from journeys.maps.editing.models import Deed
from journeys.maps.editing.queries import stages_of_map, step_of, steps_in_order, values_of_step
from journeys.maps.editing.states import STATED
from journeys.maps.merging import merged_values
from journeys.maps.models import Journey, Step
from journeys.maps.order import Direction, PlacedStep, beginning_of, moved
from workshop.archive.actions import build
from workshop.archive.checking import read_part
from workshop.archive.fields import Part
from workshop.database import Session
from workshop.errors import Missing, Refused
from workshop.languages import Text
from workshop.trajectories.links.actions import redirect_mentions
from workshop.trajectories.registers.queries import free_code, is_taken, users_of

#: How the code of a step begins in a map without steps.
_PREFIX = "ST"


def add_step(session: Session, journey: Journey, author: Author, *, title: str, stage: str, after: str = "") -> Step:
    """Add a step with a title to a stage, right after another one or at the end of the stage; returns it.

    Raises:
        Missing: the map has no such stage.
        Refused: the title is empty.
    """
    if stage not in stages_of_map(session, journey):
        raise Missing(Text("That stage is not in this map any more."))
    code = _free_code(session, journey)
    with kept(session, journey, author, deed=Deed.ADD, subject=code, steps=[code]):
        bring_back_step(session, journey, code, {"stage": stage, "title": _named(title)})
        place_after(session, journey, code, after=after or _last_of(session, journey, stage, but=code))
    return step_of(journey, code)


def remove_step(session: Session, journey: Journey, author: Author, code: str) -> None:
    """Remove a step; it can be undone with all that supported it.

    Raises:
        Missing: the map has no such step.
        Refused: something refers to it; the sentence says what.
    """
    step = step_of(journey, code)
    with kept(session, journey, author, deed=Deed.REMOVE, subject=code, steps=[code]):
        take_away(session, journey, step)


def move_step(session: Session, journey: Journey, author: Author, code: str, *, direction: Direction) -> Step:
    """Move a step one place earlier or later, over the edge of its stage if it stands there; returns the step.

    Raises:
        Missing: the map has no such step.
        Refused: it stands at the edge of the map.
    """
    stages = stages_of_map(session, journey)
    before = [PlacedStep(step.code, step.stage) for step in steps_in_order(session, journey)]
    step = step_of(journey, code)
    after = moved(before, code, direction=direction, stages=stages)
    if tuple(before) == after:
        raise Refused(Text("{code} stands at the edge of the map; it cannot go further that way.", code=code))
    with kept(session, journey, author, deed=Deed.MOVE, subject=code, steps=[code]):
        step.stage = next(placed.stage for placed in after if placed.code == code)
        _put_in_order(session, journey, [placed.code for placed in after])
    return step_of(journey, code)


def put_step(session: Session, journey: Journey, author: Author, code: str, *, stage: str, after: str) -> Step:
    """Put a step in a stage, right after another one (or first, without one); returns the step.

    Raises:
        Missing: the map has no such step or stage.
    """
    if stage not in stages_of_map(session, journey):
        raise Missing(Text("That stage is not in this map any more."))
    step = step_of(journey, code)
    with kept(session, journey, author, deed=Deed.MOVE, subject=code, steps=[code]):
        step.stage = stage
        session.flush()
        place_after(session, journey, code, after=after)
    return step_of(journey, code)


def split_step(session: Session, journey: Journey, author: Author, code: str, *, title: str) -> Step:
    """Make a second step right after a step, with the same place, partner, feeling and support; returns the new one.

    The words stay with the first: what happens second is for the people who split it to say.

    Raises:
        Missing: the map has no such step.
        Refused: the title is empty.
    """
    step = step_of(journey, code)
    second = _free_code(session, journey)
    same = ("stage", "channel", "emotion", "partner", "activities", "change", "replaces", "basis", "without_card")
    values = {name: value for name, value in values_of_step(step).items() if name in same}
    with kept(session, journey, author, deed=Deed.SPLIT, subject=second, steps=[code, second]):
        links = links_of_step(session, journey.trajectory_id, code)
        bring_back_step(session, journey, second, {**values, "title": _named(title), **links})
        place_after(session, journey, second, after=code)
    return step_of(journey, second)


def merge_steps(session: Session, journey: Journey, author: Author, code: str, *, into: str) -> Step:
    """Let one step take up another, with all that supports it and all that names it; returns the one that stays.

    Raises:
        Missing: the map has no such steps.
        Refused: they are one and the same.
    """
    goes, stays = step_of(journey, code), step_of(journey, into)
    if goes is stays:
        raise Refused(Text("Choose two different steps to put together."))
    with kept(session, journey, author, deed=Deed.MERGE, subject=into, steps=[into, code]) as besides:
        set_values(session, stays, merged_values(values_of_step(stays), values_of_step(goes)))
        links = links_of_step(session, journey.trajectory_id, code)
        restore_links_of_step(session, journey.trajectory_id, into, links)
        besides[code] = {"mentions": redirect_mentions(session, goes, into), "merged_into": into}
        session.expire_all()
        take_away(session, journey, step_of(journey, code))
    return step_of(journey, into)


def bring_back_step(session: Session, journey: Journey, code: str, values: Mapping[str, Any]) -> None:
    """Make a step with a code and plain values, at the end of the map.

    Raises:
        Refused: the code has another owner, or the values are wrong; the sentence says what.
    """
    if is_taken(session, journey.trajectory_id, code):
        raise Refused(Text("The code {code} has another owner now. Nothing was changed.", code=code))
    own = {name: value for name, value in values.items() if name in StepPart.model_fields and name != "evidence"}
    part = read_part(StepPart, {"id": code, **own})
    if not isinstance(part, Part):
        raise Refused(part[0][1])
    columns = {"trajectory_id": journey.trajectory_id, "journey": journey.code, "position": len(journey.steps)}
    step = build(Step, part, apart=["evidence"], **columns)
    step.stated = list(values.get(STATED, step.stated))
    session.add(step)
    session.flush()
    session.expire(journey, ["steps"])
    restore_links_of_step(session, journey.trajectory_id, code, values)


def take_away(session: Session, journey: Journey, step: Step) -> None:
    """Remove a step from its map.

    Raises:
        Refused: something refers to it; the sentence says what.
    """
    if users := users_of(session, step):
        raise Refused(Text("{code} is used by {users}. Change that first.", code=step.code, users=users))
    session.delete(step)
    session.flush()
    session.expire(journey, ["steps"])


def place_after(session: Session, journey: Journey, code: str, *, after: str) -> None:
    """Give a step its place right after another one, or first; where that one is gone, at the end of its stage."""
    order = [step.code for step in steps_in_order(session, journey) if step.code != code]
    if after and after not in order:
        after = _last_of(session, journey, step_of(journey, code).stage, but=code)
    order.insert(order.index(after) + 1 if after else 0, code)
    _put_in_order(session, journey, order)


def _last_of(session: Session, journey: Journey, stage: str, *, but: str) -> str:
    """Return the last step of a stage, or of the stages before it; empty where none stands there."""
    stages = stages_of_map(session, journey)
    earlier = stages[: stages.index(stage) + 1]
    standing = [step.code for step in steps_in_order(session, journey) if step.stage in earlier and step.code != but]
    return standing[-1] if standing else ""


def _put_in_order(session: Session, journey: Journey, codes: Sequence[str]) -> None:
    """Number the steps in an order; those that keep their number are not touched."""
    for step in journey.steps:
        place = codes.index(step.code)
        if step.position != place:
            step.position = place
    session.flush()
    session.expire(journey, ["steps"])


def _free_code(session: Session, journey: Journey) -> str:
    return free_code(session, journey.trajectory_id, beginning_of([step.code for step in journey.steps]) or _PREFIX)


def _named(title: str) -> str:
    named = " ".join(title.split())
    if not named:
        raise Refused(Text("A step needs a name, from the client: “Rings a helpline at night”."))
    return named
