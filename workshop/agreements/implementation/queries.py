"""Reading the points that cross organisations, and the agenda per quarter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from workshop.access import Reader
from workshop.agreements.implementation.overdue import action_days_late
from workshop.agreements.improvements.models import ActionStatus, ImplementationAction, ImprovementPlan, IntegralPoint
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.features import Attention, Seam, Urgency
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner, partner_marks
from workshop.trajectories.quarters import last_day_of, quarter_of


@dataclass(frozen=True, kw_only=True)
class SharedPoint:
    """A point that crosses organisations; `missing` have a plan and neither lead it nor took it over."""

    code: str
    text: str
    plans: tuple[str, ...]
    lead: MarkedPartner | None
    adopted: tuple[MarkedPartner, ...]
    missing: tuple[MarkedPartner, ...]


@dataclass(frozen=True, kw_only=True)
class PlannedAction:
    """One action of the implementation agenda, and how many days ago its quarter ended without it being done."""

    row: int
    text: str
    lead: MarkedPartner | None
    point: str | None
    status: ActionStatus
    days_late: int


@dataclass(frozen=True, kw_only=True)
class WorkOfQuarter:
    """The actions of one quarter."""

    quarter: str
    is_now: bool
    actions: tuple[PlannedAction, ...]


def shared_points(session: Session, trajectory_id: int) -> tuple[SharedPoint, ...]:
    """Return the points that cross organisations, in file order."""
    marks = partner_marks(session, trajectory_id)
    planning = {plan.partner for plan in rows_of(session, trajectory_id, ImprovementPlan)}
    return tuple(_point(row, marks, planning) for row in rows_of(session, trajectory_id, IntegralPoint))


def _point(row: IntegralPoint, marks: dict[str, MarkedPartner], planning: set[str]) -> SharedPoint:
    taking_part = {row.lead, *row.adopted_by}
    return SharedPoint(
        code=row.code,
        text=row.text,
        plans=tuple(row.from_),
        lead=marks.get(row.lead or ""),
        adopted=tuple(marks[code] for code in row.adopted_by),
        missing=tuple(mark for code, mark in marks.items() if code in planning - taking_part),
    )


def work_by_quarter(session: Session, trajectory_id: int, *, on: date) -> tuple[WorkOfQuarter, ...]:
    """Return the implementation agenda, quarter by quarter."""
    marks = partner_marks(session, trajectory_id)
    rows = sorted(rows_of(session, trajectory_id, ImplementationAction), key=lambda row: row.quarter)
    return tuple(
        WorkOfQuarter(
            quarter=quarter,
            is_now=quarter == quarter_of(on),
            actions=tuple(_action(row, marks, on=on) for row in group),
        )
        for quarter, group in groupby(rows, key=lambda row: row.quarter)
    )


def _action(row: ImplementationAction, marks: dict[str, MarkedPartner], *, on: date) -> PlannedAction:
    return PlannedAction(
        row=row.id,
        text=row.action,
        lead=marks.get(row.lead or ""),
        point=row.point,
        status=row.status,
        days_late=action_days_late(row.quarter, is_done=row.status is ActionStatus.DONE, on=on),
    )


def actions_overdue(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Return the actions of the agenda whose quarter ended without them being done."""
    for work in work_by_quarter(session, trajectory_id, on=reader.on):
        for action in work.actions:
            if action.days_late:
                text = Text("Planned for {quarter} and not done: {action}", quarter=work.quarter, action=action.text)
                due = last_day_of(work.quarter)
                yield Attention(code=action.point or work.quarter, text=text, urgency=Urgency.LATE, due=due)


def from_plans(session: Session, trajectory_id: int, _reader: Reader) -> Iterator[Seam]:
    """Return the way from improvement plans to the points that cross organisations."""
    for row in rows_of(session, trajectory_id, IntegralPoint):
        yield from (Seam(code, row.code) for code in row.from_)
