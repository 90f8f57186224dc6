"""Changing the stages of a trajectory from a map; every map of it shares them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from journeys.maps.editing.actions import Author, kept
from journeys.maps.editing.models import Deed
from journeys.maps.editing.queries import all_stages, stages_of_map, steps_in_order
from journeys.maps.editing.states import STATED
from journeys.maps.models import Journey
from journeys.maps.order import Direction
from workshop.archive.actions import build, change
from workshop.archive.checking import read_part
from workshop.archive.fields import Part
from workshop.database import Session
from workshop.errors import Missing, Refused
from workshop.languages import Text
from workshop.trajectories.links.actions import redirect_mentions, restore_mentions
from workshop.trajectories.registers.queries import free_code, is_taken, users_of
from workshop.trajectories.stages.archive import StagePart
from workshop.trajectories.stages.models import Stage

_PREFIX = "F"


def add_stage(session: Session, journey: Journey, author: Author, *, name: str, after: str = "") -> Stage:
    """Add a stage after another one, or at the end; returns it.

    Raises:
        Refused: the name is empty.
    """
    code = free_code(session, journey.trajectory_id, _PREFIX)
    stages = stages_of_map(session, journey)
    with kept(session, journey, author, deed=Deed.ADD_STAGE, subject=code, stages=[code]):
        bring_back_stage(session, journey, code, {"name": _named(name)})
        place_stage_after(session, journey, code, after=after or (stages[-1] if stages else ""))
    return stage_of(session, journey, code)


def rename_stage(session: Session, journey: Journey, author: Author, code: str, *, name: str) -> Stage:
    """Give a stage another name; returns it.

    Raises:
        Missing: there is no such stage.
        Refused: the name is empty.
    """
    with kept(session, journey, author, deed=Deed.RENAME_STAGE, subject=code, stages=[code]):
        set_stage(session, journey, code, {"name": _named(name)})
    return stage_of(session, journey, code)


def move_stage(session: Session, journey: Journey, author: Author, code: str, *, direction: Direction) -> Stage:
    """Move a stage one place earlier or later, with its steps; returns it.

    Raises:
        Missing: there is no such stage.
        Refused: it stands at the edge.
    """
    stage_of(session, journey, code)
    order = stages_of_map(session, journey)
    place = order.index(code) + (1 if direction is Direction.LATER else -1)
    if not 0 <= place < len(order):
        raise Refused(Text("{code} stands at the edge of the map; it cannot go further that way.", code=code))
    order.remove(code)
    order.insert(place, code)
    with kept(session, journey, author, deed=Deed.MOVE_STAGE, subject=code, stages=[code]):
        place_stage_after(session, journey, code, after=order[place - 1] if place else "")
    return stage_of(session, journey, code)


def split_stage(session: Session, journey: Journey, author: Author, code: str, *, at: str, name: str) -> Stage:
    """Make a stage of its own of a step and those after it in a stage; returns the new one.

    Raises:
        Missing: the stage has no such step.
        Refused: the name is empty, or nothing would stay.
    """
    standing = [step for step in steps_in_order(session, journey) if step.stage == code]
    first = next((place for place, step in enumerate(standing) if step.code == at), None)
    if first is None:
        raise Missing(Text("That step does not stand in this stage any more."))
    if first == 0:
        raise Refused(Text("Choose a later step: the first stage would be left without any."))
    new = free_code(session, journey.trajectory_id, _PREFIX)
    going = standing[first:]
    with kept(
        session,
        journey,
        author,
        deed=Deed.SPLIT_STAGE,
        subject=new,
        steps=[step.code for step in going],
        stages=[new],
    ):
        bring_back_stage(session, journey, new, {"name": _named(name)})
        place_stage_after(session, journey, new, after=code)
        for step in going:
            step.stage = new
    return stage_of(session, journey, new)


def merge_stages(session: Session, journey: Journey, author: Author, code: str, *, into: str) -> Stage:
    """Let one stage take up another, with its steps in every map and all else that names it; returns the one left.

    Raises:
        Missing: there are no such stages.
        Refused: they are one and the same.
    """
    goes, stays = stage_of(session, journey, code), stage_of(session, journey, into)
    if goes is stays:
        raise Refused(Text("Choose two different stages to put together."))
    with kept(session, journey, author, deed=Deed.MERGE_STAGES, subject=into, stages=[code]) as besides:
        besides[code] = {"mentions": redirect_mentions(session, goes, into), "merged_into": into}
        session.expire_all()
        take_away_stage(session, journey, code)
    return stage_of(session, journey, into)


def remove_stage(session: Session, journey: Journey, author: Author, code: str) -> None:
    """Remove a stage in which nothing stands.

    Raises:
        Missing: there is no such stage.
        Refused: something refers to it; the sentence says what.
    """
    with kept(session, journey, author, deed=Deed.REMOVE_STAGE, subject=code, stages=[code]):
        take_away_stage(session, journey, code)


def stage_of(session: Session, journey: Journey, code: str) -> Stage:
    """Return a stage of the trajectory.

    Raises:
        Missing: there is no such stage.
    """
    for stage in all_stages(session, journey.trajectory_id):
        if stage.code == code:
            return stage
    raise Missing(Text("That stage is not in this map any more."))


def set_stage(session: Session, journey: Journey, code: str, values: Mapping[str, Any]) -> None:
    """Bring a stage up to some plain values.

    Raises:
        Missing: there is no such stage.
    """
    stage = stage_of(session, journey, code)
    own = {"name": stage.name, "client_words": stage.client_words, "child_words": stage.child_words}
    change(stage, _checked(code, own | _known(values)), apart=["id"])
    session.flush()


def bring_back_stage(session: Session, journey: Journey, code: str, values: Mapping[str, Any]) -> None:
    """Make a stage with a code and plain values, at the end; what named it before names it again.

    Raises:
        Refused: the code has another owner, or the values are wrong; the sentence says what.
    """
    if is_taken(session, journey.trajectory_id, code):
        raise Refused(Text("The code {code} has another owner now. Nothing was changed.", code=code))
    place = len(all_stages(session, journey.trajectory_id))
    stage = build(Stage, _checked(code, _known(values)), trajectory_id=journey.trajectory_id, position=place)
    stage.stated = list(values.get(STATED, stage.stated))
    session.add(stage)
    session.flush()
    restore_mentions(session, values.get("mentions", ()))
    if journey.stages and code not in journey.stages:
        journey.stages.append(code)
    session.flush()


def take_away_stage(session: Session, journey: Journey, code: str) -> None:
    """Remove a stage in which nothing stands.

    Raises:
        Missing: there is no such stage.
        Refused: something refers to it; the sentence says what.
    """
    stage = stage_of(session, journey, code)
    if code in journey.stages and len(journey.stages) > 1:
        journey.stages.remove(code)
        session.flush()
    if users := users_of(session, stage):
        raise Refused(Text("{code} is used by {users}. Change that first.", code=code, users=users))
    session.delete(stage)
    session.flush()


def place_stage_after(session: Session, journey: Journey, code: str, *, after: str) -> None:
    """Give a stage its place after another one, or first; in the map's own choice of stages too."""
    order = _placed([stage.code for stage in all_stages(session, journey.trajectory_id)], code, after)
    for stage in all_stages(session, journey.trajectory_id):
        if stage.position != order.index(stage.code):
            stage.position = order.index(stage.code)
    own = _placed(list(journey.stages), code, after)
    for link in journey.stage_links:
        link.position = own.index(link.target)
    session.flush()
    session.expire(journey, ["stage_links"])


def _placed(order: Sequence[str], code: str, after: str) -> list[str]:
    others = [other for other in order if other != code]
    place = others.index(after) + 1 if after in others else (len(others) if after else 0)
    return [*others[:place], code, *others[place:]]


def _known(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name in StagePart.model_fields and name != "id"}


def _checked(code: str, values: Mapping[str, Any]) -> Part:
    part = read_part(StagePart, {"id": code, **values})
    if not isinstance(part, Part):
        raise Refused(part[0][1])
    return part


def _named(name: str) -> str:
    named = " ".join(name.split())
    if not named:
        raise Refused(Text("A stage needs a name."))
    return named
