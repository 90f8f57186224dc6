"""Doing to a map what was asked by name."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.maps.editing.actions import Author
from journeys.maps.editing.models import Deed
from journeys.maps.models import Journey
from journeys.maps.order import Direction
from journeys.maps.stages import actions as on_stages
from journeys.maps.steps import actions as on_steps
from workshop.database import Session
from workshop.errors import Missing


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What somebody asks to be done: `code` is the step, `other` the one it goes after or into."""

    deed: Deed
    code: str = ""
    name: str = ""
    other: str = ""
    stage: str = ""
    direction: str = ""


def done(session: Session, journey: Journey, author: Author, asked: Asked) -> str:
    """Do what is asked; returns the code of the step or stage that it was about.

    Raises:
        Missing: what it is about is not in the map, or nobody can ask that.
        Refused: a rule forbids it; the sentence says which.
    """
    if asked.stage and "stage" in asked.deed:
        return _on_stage(session, journey, author, asked)
    if asked.deed is Deed.ADD_STAGE:
        return on_stages.add_stage(session, journey, author, name=asked.name, after=asked.other).code
    return _on_step(session, journey, author, asked)


def _on_step(session: Session, journey: Journey, author: Author, asked: Asked) -> str:
    match asked.deed:
        case Deed.ADD:
            made = on_steps.add_step(session, journey, author, title=asked.name, stage=asked.stage, after=asked.other)
            return made.code
        case Deed.REMOVE:
            on_steps.remove_step(session, journey, author, asked.code)
            return asked.code
        case Deed.MOVE if asked.stage:
            moved = on_steps.put_step(session, journey, author, asked.code, stage=asked.stage, after=asked.other)
            return moved.code
        case Deed.MOVE:
            return on_steps.move_step(session, journey, author, asked.code, direction=_way(asked)).code
        case Deed.SPLIT:
            return on_steps.split_step(session, journey, author, asked.code, title=asked.name).code
        case Deed.MERGE:
            return on_steps.merge_steps(session, journey, author, asked.code, into=asked.other).code
    raise Missing


def _on_stage(session: Session, journey: Journey, author: Author, asked: Asked) -> str:
    match asked.deed:
        case Deed.ADD_STAGE:
            return on_stages.add_stage(session, journey, author, name=asked.name, after=asked.stage).code
        case Deed.RENAME_STAGE:
            return on_stages.rename_stage(session, journey, author, asked.stage, name=asked.name).code
        case Deed.MOVE_STAGE:
            return on_stages.move_stage(session, journey, author, asked.stage, direction=_way(asked)).code
        case Deed.SPLIT_STAGE:
            made = on_stages.split_stage(session, journey, author, asked.stage, at=asked.code, name=asked.name)
            return made.code
        case Deed.MERGE_STAGES:
            return on_stages.merge_stages(session, journey, author, asked.stage, into=asked.other).code
        case Deed.REMOVE_STAGE:
            on_stages.remove_stage(session, journey, author, asked.stage)
            return asked.stage
    raise Missing


def _way(asked: Asked) -> Direction:
    if asked.direction not in set(Direction):
        raise Missing
    return Direction(asked.direction)
