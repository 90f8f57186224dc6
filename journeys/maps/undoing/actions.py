"""Undoing and doing again: what an edit did to steps and stages is turned back, if it still stands so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from journeys.interviews.actions import restore_links_of_step
from journeys.maps.archive import StepPart
from journeys.maps.editing.actions import Author, keep_turn, set_values
from journeys.maps.editing.models import Deed, MapEdit, MapTurn, Standing
from journeys.maps.editing.queries import own_edit, states_of_stages, states_of_steps, step_of
from journeys.maps.editing.states import FOLLOWS, Turn, obstacles
from journeys.maps.models import Journey, Step
from journeys.maps.stages.actions import bring_back_stage, place_stage_after, set_stage, stage_of, take_away_stage
from journeys.maps.steps.actions import bring_back_step, place_after, take_away
from workshop.database import Session
from workshop.errors import Refused
from workshop.languages import Text
from workshop.trajectories.links.actions import redirect_mentions, restore_mentions

#: What a removed step keeps about those that named it, and which step they name now.
MENTIONS, MERGED_INTO = "mentions", "merged_into"


def undo(session: Session, journey: Journey, author: Author) -> MapEdit:
    """Undo what this person last did to a map; returns what was undone.

    Raises:
        Refused: there is nothing, or somebody changed the same thing since.
    """
    edit = own_edit(session, journey, author.account, standing=Standing.DONE)
    if edit is None:
        raise Refused(Text("There is nothing of yours to undo in this map."))
    _check(session, journey, [_back(turn) for turn in edit.turns])
    for row in reversed(edit.turns):
        _make(session, journey, _back(row), row)
    edit.standing = Standing.UNDONE
    keep_turn(session, journey, author, deed=Deed.UNDO, subject=edit.subject)
    return edit


def redo(session: Session, journey: Journey, author: Author) -> MapEdit:
    """Do again what this person last undid in a map; returns what was done again.

    Raises:
        Refused: there is nothing, or somebody changed the same thing since.
    """
    edit = own_edit(session, journey, author.account, standing=Standing.UNDONE, is_first=True)
    if edit is None:
        raise Refused(Text("There is nothing of yours to do again in this map."))
    _check(session, journey, [_forth(turn) for turn in edit.turns])
    for row in edit.turns:
        _make(session, journey, _forth(row), row)
    edit.standing = Standing.DONE
    keep_turn(session, journey, author, deed=Deed.REDO, subject=edit.subject)
    return edit


def _back(row: MapTurn) -> tuple[Turn, bool]:
    return Turn(row.code, row.after, row.before), row.is_stage


def _forth(row: MapTurn) -> tuple[Turn, bool]:
    return Turn(row.code, row.before, row.after), row.is_stage


def _check(session: Session, journey: Journey, turns: Sequence[tuple[Turn, bool]]) -> None:
    stages = [turn for turn, is_stage in turns if is_stage]
    steps = [turn for turn, is_stage in turns if not is_stage]
    blocked = (
        *obstacles(stages, states_of_stages(session, journey.trajectory_id, [turn.code for turn in stages])),
        *obstacles(steps, states_of_steps(session, journey, [turn.code for turn in steps], is_whole=True)),
    )
    if blocked:
        code = blocked[0].code
        raise Refused(
            Text("Somebody changed {code} after you did. Nothing was undone, so that nothing is lost.", code=code)
        )


def _make(session: Session, journey: Journey, turn_of: tuple[Turn, bool], row: MapTurn) -> None:
    turn, is_stage = turn_of
    if is_stage:
        _turn_stage(session, journey, turn, row)
    elif turn.after is None:
        _take_step(session, journey, turn, row)
    elif turn.before is None:
        bring_back_step(session, journey, turn.code, turn.after)
        restore_mentions(session, turn.after.get(MENTIONS, ()))
        session.expire(journey, ["steps"])
    else:
        _change_step(session, journey, turn.code, turn.before, turn.after)
    if not is_stage and turn.after is not None and FOLLOWS in turn.after:
        place_after(session, journey, turn.code, after=turn.after[FOLLOWS])


def _take_step(session: Session, journey: Journey, turn: Turn, row: MapTurn) -> None:
    step = step_of(journey, turn.code)
    into = (turn.before or {}).get(MERGED_INTO)
    if into:
        row.before = {**(turn.before or {}), MENTIONS: redirect_mentions(session, step, into)}
        session.expire_all()
    take_away(session, journey, step_of(journey, turn.code))


def _take_stage(session: Session, journey: Journey, turn: Turn, row: MapTurn) -> None:
    into = (turn.before or {}).get(MERGED_INTO)
    if into:
        stage = stage_of(session, journey, turn.code)
        row.before = {**(turn.before or {}), MENTIONS: redirect_mentions(session, stage, into)}
        session.expire_all()
    take_away_stage(session, journey, turn.code)


def _change_step(
    session: Session, journey: Journey, code: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    own = {name: value for name, value in after.items() if name in StepPart.model_fields and name != "evidence"}
    step: Step = step_of(journey, code)
    set_values(session, step, own)
    if "evidence" in after or "named_by" in after:
        restore_links_of_step(session, journey.trajectory_id, code, after, instead_of=before)


def _turn_stage(session: Session, journey: Journey, turn: Turn, row: MapTurn) -> None:
    if turn.after is None:
        _take_stage(session, journey, turn, row)
        return
    act: Callable[..., None] = bring_back_stage if turn.before is None else set_stage
    act(session, journey, turn.code, turn.after)
    if FOLLOWS in turn.after:
        place_stage_after(session, journey, turn.code, after=turn.after[FOLLOWS])
