"""Reading a map to edit it, and what was done to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from journeys.interviews.actions import links_of_step
from journeys.maps.archive import StepPart
from journeys.maps.editing.models import STAGE_DEEDS, Deed, MapEdit, Standing
from journeys.maps.editing.states import FOLLOWS, STATED, State
from journeys.maps.models import Journey, Step
from workshop.access import ROLE_WORDS
from workshop.accounts.models import Membership
from workshop.archive.queries import collect
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Text
from workshop.trajectories.people.models import Person
from workshop.trajectories.stages.archive import StagePart
from workshop.trajectories.stages.models import Stage


def map_to_edit(session: Session, trajectory_id: int, code: str) -> Journey:
    """Return a map with its steps for one who edits it; whoever comes next waits until this transaction ends.

    Raises:
        Missing: there is no such map in this trajectory.
    """
    rows = select(Journey).where(Journey.trajectory_id == trajectory_id, Journey.code == code)
    journey = session.scalar(rows.with_for_update(of=Journey))
    if journey is None:
        raise Missing
    return journey


def step_of(journey: Journey, code: str) -> Step:
    """Return a step of a map.

    Raises:
        Missing: the map has no such step.
    """
    for step in journey.steps:
        if step.code == code:
            return step
    raise Missing(Text("Step {code} is not in this map any more.", code=code))


def all_stages(session: Session, trajectory_id: int) -> Sequence[Stage]:
    """Return the stages of a trajectory in order."""
    rows = select(Stage).where(Stage.trajectory_id == trajectory_id).order_by(Stage.position)
    return session.scalars(rows).all()


def stages_of_map(session: Session, journey: Journey) -> list[str]:
    """Return the codes of the stages of a map in order; without a choice those of the trajectory."""
    order = list(journey.stages) or [stage.code for stage in all_stages(session, journey.trajectory_id)]
    return order + [stage for stage in dict.fromkeys(step.stage for step in journey.steps) if stage not in order]


def steps_in_order(session: Session, journey: Journey) -> list[Step]:
    """Return the steps of a map as they stand: stage by stage."""
    stages = stages_of_map(session, journey)
    return sorted(journey.steps, key=lambda step: (stages.index(step.stage), step.position))


def states_of_steps(session: Session, journey: Journey, codes: Sequence[str], *, is_whole: bool) -> dict[str, State]:
    """Return the values of some steps, None for those that are not there.

    Whole ones hold the findings under them too, to be put back; nobody is shown those.
    """
    order = steps_in_order(session, journey)
    states: dict[str, State] = dict.fromkeys(codes)
    for before, step in zip([None, *order], order, strict=False):
        if step.code in states:
            kept = links_of_step(session, journey.trajectory_id, step.code) if is_whole else {}
            place = {FOLLOWS: before.code if before else "", STATED: list(step.stated)}
            states[step.code] = {**values_of_step(step), **place, **kept}
    return states


def values_of_step(step: Step) -> dict[str, Any]:
    """Return a step as plain values, without code and evidence; what has its default and was left out stays out."""
    values = collect(step, StepPart, evidence=[])
    return {name: value for name, value in values.items() if name not in {"id", "evidence"}}


def states_of_stages(session: Session, trajectory_id: int, codes: Sequence[str]) -> dict[str, State]:
    """Return the values of some stages, None for those that are not there."""
    order = all_stages(session, trajectory_id)
    states: dict[str, State] = dict.fromkeys(codes)
    for before, stage in zip([None, *order], order, strict=False):
        if stage.code in states:
            values = {name: value for name, value in collect(stage, StagePart).items() if name != "id"}
            states[stage.code] = {**values, FOLLOWS: before.code if before else "", STATED: list(stage.stated)}
    return states


def last_edit(session: Session, trajectory_id: int, journey: str) -> int:
    """Return the number of the last edit of a map, or of the stages that it shares; 0 without one."""
    edits = select(func.max(MapEdit.id)).where(*_seen_in(trajectory_id, journey))
    return session.scalar(edits) or 0


def _seen_in(trajectory_id: int, journey: str) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions that an edit shows in a map: it was made there, or on the stages that all maps share."""
    return MapEdit.trajectory_id == trajectory_id, or_(MapEdit.journey == journey, MapEdit.deed.in_(STAGE_DEEDS))


def own_edit(
    session: Session, journey: Journey, account: int | None, *, standing: Standing, is_first: bool = False
) -> MapEdit | None:
    """Return the last (or first) edit of one person in a map that stands so, or None."""
    order = MapEdit.id if is_first else MapEdit.id.desc()
    edits = select(MapEdit).where(
        MapEdit.trajectory_id == journey.trajectory_id,
        MapEdit.journey == journey.code,
        MapEdit.account_id == account,
        MapEdit.standing == standing,
    )
    return session.scalar(edits.order_by(order).limit(1))


@dataclass(frozen=True, kw_only=True)
class KnownEdit:
    """An edit as others are told of it: who (by function), what and where; `number` only grows."""

    number: int
    account: int | None
    who: str | Text
    deed: Deed
    subject: str


def edits_since(session: Session, trajectory_id: int, journey: str, number: int) -> list[KnownEdit]:
    """Return what was done to a map after an edit, the first first."""
    edits = select(MapEdit.id, MapEdit.account_id, MapEdit.deed, MapEdit.subject).where(
        *_seen_in(trajectory_id, journey), MapEdit.id > number
    )
    found = session.execute(edits.order_by(MapEdit.id)).all()
    names = names_of(session, trajectory_id, {account for _, account, _, _ in found if account is not None})
    return [
        KnownEdit(
            number=key, account=account, who=names.get(account or 0, Text("somebody")), deed=deed, subject=subject
        )
        for key, account, deed, subject in found
    ]


def names_of(session: Session, trajectory_id: int, accounts: set[int]) -> dict[int, str | Text]:
    """Return what the holders of accounts are called in a trajectory: their function, else their role."""
    tied = (Person.trajectory_id == Membership.trajectory_id) & (Person.code == Membership.person)
    rows = select(Membership.account_id, Membership.role, Person.function).join(Person, tied, isouter=True)
    mine = rows.where(Membership.trajectory_id == trajectory_id, Membership.account_id.in_(accounts))
    return {
        account: function or ROLE_WORDS.get(role, Text("somebody")) for account, role, function in session.execute(mine)
    }


def last_writer(session: Session, journey: Journey, subject: str) -> int | None:
    """Return the account that last did something to a step of a map, or None."""
    edits = select(MapEdit.account_id).where(
        MapEdit.trajectory_id == journey.trajectory_id, MapEdit.journey == journey.code, MapEdit.subject == subject
    )
    return session.scalar(edits.order_by(MapEdit.id.desc()).limit(1))
