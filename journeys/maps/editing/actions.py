"""Editing a map: a cell is written, a deed is kept so that it can be undone and others see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm.attributes import flag_modified

from journeys.maps.archive import StepPart
from journeys.maps.editing.cells import Cell, read, written
from journeys.maps.editing.models import Deed, MapEdit, MapTurn, Standing
from journeys.maps.editing.queries import last_writer, states_of_stages, states_of_steps, step_of, values_of_step
from journeys.maps.editing.states import FOLLOWS, Turn, turns_between
from journeys.maps.models import Journey, Step
from workshop.archive.actions import change
from workshop.archive.checking import read_part
from workshop.archive.fields import Part
from workshop.database import Session
from workshop.errors import Refused
from workshop.languages import Text
from workshop.trajectories.partners.models import Partner


@dataclass(frozen=True)
class Author:
    """Who edits a map, and when."""

    account: int | None
    at: datetime


@dataclass(frozen=True)
class Clash:
    """What somebody else wrote in a cell since it was opened, as its text; `by` is their account."""

    theirs: str
    by: int | None


@contextmanager
def kept(
    session: Session,
    journey: Journey,
    author: Author,
    *,
    deed: Deed,
    subject: str,
    steps: Sequence[str] = (),
    stages: Sequence[str] = (),
) -> Iterator[dict[str, Any]]:
    """Keep what happens to some steps and stages of a map as one edit, so that it can be undone and others see it.

    What is put under the code of a step or stage that goes is kept with it.
    """
    is_whole = deed is not Deed.WRITE
    tied = journey.trajectory_id
    steps_before = states_of_steps(session, journey, steps, is_whole=is_whole)
    stages_before = states_of_stages(session, tied, stages)
    besides: dict[str, Any] = {}
    yield besides
    session.flush()
    for code, values in besides.items():
        before = stages_before if code in stages_before else steps_before
        before[code] = {**(before[code] or {}), **values}
    turns = [
        *_rows(turns_between(stages_before, states_of_stages(session, tied, stages)), is_stage=True),
        *_rows(
            turns_between(steps_before, states_of_steps(session, journey, steps, is_whole=is_whole)), is_stage=False
        ),
    ]
    if turns:
        _forget_undone(session, journey, author)
        keep_turn(session, journey, author, deed=deed, subject=subject, turns=turns, standing=Standing.DONE)


def _rows(turns: Sequence[Turn], *, is_stage: bool) -> list[MapTurn]:
    return [MapTurn(code=turn.code, is_stage=is_stage, before=turn.before, after=turn.after) for turn in turns]


def keep_turn(
    session: Session,
    journey: Journey,
    author: Author,
    *,
    deed: Deed,
    subject: str,
    turns: Sequence[MapTurn] = (),
    standing: Standing = Standing.PAST,
) -> None:
    """Keep a deed; one that is past is told to others, and not undone."""
    for place, turn in enumerate(turns):
        turn.position = place
    edit = MapEdit(
        trajectory_id=journey.trajectory_id,
        journey=journey.code,
        account_id=author.account,
        at=author.at,
        deed=deed,
        subject=subject,
        standing=standing,
        turns=list(turns),
    )
    session.add(edit)
    session.flush()


def _forget_undone(session: Session, journey: Journey, author: Author) -> None:
    """Let a new deed end what this person could do again."""
    undone = update(MapEdit).where(
        MapEdit.trajectory_id == journey.trajectory_id,
        MapEdit.journey == journey.code,
        MapEdit.account_id == author.account,
        MapEdit.standing == Standing.UNDONE,
    )
    session.execute(undone.values(standing=Standing.PAST))


def tell_of_elsewhere(session: Session, journey: Journey, author: Author, *, subject: str) -> None:
    """Let others know that a map changed on another page; that is not undone from the map."""
    keep_turn(session, journey, author, deed=Deed.ELSEWHERE, subject=subject)


def write_cell(
    session: Session, journey: Journey, author: Author, *, step: str, cell: Cell, text: str, seen: str
) -> Clash | None:
    """Write a cell, unless somebody else wrote it since `seen` stood there; then nothing is stored and both are shown.

    Raises:
        Missing: the map has no such step any more.
        Refused: the text stands for no value of this cell.
    """
    row = step_of(journey, step)
    present = written(values_of_step(row).get(cell))
    value = read(cell, text)
    if written(value) == present:
        return None
    if cell is Cell.PARTNER and value and session.get(Partner, (journey.trajectory_id, value)) is None:
        raise Refused(Text("There is no partner {code} any more. Choose another one.", code=value))
    if _same(seen) != present:
        return Clash(present, last_writer(session, journey, step))
    with kept(session, journey, author, deed=Deed.WRITE, subject=step, steps=[step]):
        set_values(session, row, {cell.value: value})
    return None


def _same(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def set_values(session: Session, step: Step, values: Mapping[str, Any], *, is_whole: bool = False) -> None:
    """Bring a step up to some values, checked as the trajectory file would be; whole ones empty all others.

    Raises:
        Refused: a value is wrong; the sentence says what.
    """
    standing = {} if is_whole else values_of_step(step)
    own = {name: value for name, value in {**standing, **values}.items() if name != FOLLOWS}
    part = read_part(StepPart, {"id": step.code, **own})
    if not isinstance(part, Part):
        raise Refused(part[0][1])
    change(step, part, apart=["id", "evidence"])
    flag_modified(step, "position")
    session.flush()
