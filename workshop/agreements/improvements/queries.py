"""Reading improvement plans with hints and lateness, shared points, and the agenda per quarter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from workshop.access import Reader
from workshop.agreements.improvements.forms import CRITERIA, hidden_for
from workshop.agreements.improvements.models import (
    ActionStatus,
    ImplementationAction,
    ImprovementPlan,
    IntegralPoint,
    PlanRules,
    PlanStatus,
)
from workshop.agreements.improvements.pressing import action_days_late, draft_to_complete
from workshop.agreements.plan_checks import Hint, Lateness, Plan, PlanField, hints, lateness
from workshop.archive.queries import only_row, rows_of
from workshop.database import Session
from workshop.features import Attention, Panel, Seam, Urgency
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner, partner_marks
from workshop.trajectories.people.mandates import Participant
from workshop.trajectories.people.queries import participants_of
from workshop.trajectories.quarters import last_day_of, quarter_of


@dataclass(frozen=True, kw_only=True)
class PlanSheet:
    """An improvement plan as it lies beside the others; `feedback` only for whom it is, scores from 1 to 4 or None."""

    plan: ImprovementPlan
    partner: MarkedPartner
    owner: Participant | None
    hints: tuple[Hint, ...]
    lateness: Lateness
    scores: tuple[tuple[Text, int | None], ...]
    feedback: str | None

    def hint_at(self, field: str) -> Text | None:
        """Return the hint at a field of the plan, if any."""
        return next((hint.words for hint in self.hints if hint.field == PlanField(field)), None)


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


def plan_rules(session: Session, trajectory_id: int) -> PlanRules | None:
    """Return when the plans are due, if that was said."""
    rules: PlanRules | None = only_row(session, trajectory_id, PlanRules)
    return rules


def plan_sheets(session: Session, trajectory_id: int, reader: Reader) -> tuple[PlanSheet, ...]:
    """Return the improvement plans as a reader may see them, in file order."""
    marks, people = partner_marks(session, trajectory_id), participants_of(session, trajectory_id)
    rules = plan_rules(session, trajectory_id)
    due = rules.draft_due if rules else None
    rows = rows_of(session, trajectory_id, ImprovementPlan)
    return tuple(_sheet(row, marks[row.partner], people.get(row.owner or ""), draft_due=due, reader=reader) for row in rows)


def _sheet(
    row: ImprovementPlan, partner: MarkedPartner, owner: Participant | None, *, draft_due: date | None, reader: Reader
) -> PlanSheet:
    plan = Plan(
        measure=row.measure,
        result=row.result,
        owner=row.owner,
        deadline=row.deadline,
        draft_on=row.draft_on,
        final_on=row.final_on,
        is_done=row.status is PlanStatus.DONE,
    )
    return PlanSheet(
        plan=row,
        partner=partner,
        owner=owner,
        hints=hints(plan),
        lateness=lateness(plan, draft_due=draft_due, on=reader.on),
        scores=tuple((word, getattr(row, f"criteria_{key}")) for key, word in CRITERIA.items()),
        feedback=None if "feedback" in hidden_for(row, reader) else row.feedback,
    )


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
            quarter=quarter, is_now=quarter == quarter_of(on), actions=tuple(_action(row, marks, on=on) for row in group)
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


def plans_pressing(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Return the plans whose deadline passed, and the drafts that came late or are not complete."""
    for sheet in plan_sheets(session, trajectory_id, reader):
        plan = sheet.plan
        if sheet.lateness.deadline_days and plan.status is not PlanStatus.DONE:
            text = Text("The deadline of this plan has passed: {problem}.", problem=plan.problem)
            yield Attention(code=plan.code, text=text, urgency=Urgency.LATE, due=plan.deadline)
        lacks = draft_to_complete(sheet.lateness, sheet.hints) if plan.status is PlanStatus.DRAFT else None
        if lacks is not None:
            yield Attention(code=plan.code, text=lacks, urgency=Urgency.NOTE)


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


def checks_beside(session: Session, trajectory_id: int, reader: Reader, code: str) -> Panel | None:
    """Return what stands beside a plan on its own page: what it lacks, and how late it is."""
    found = [sheet for sheet in plan_sheets(session, trajectory_id, reader) if sheet.plan.code == code]
    return Panel("screen/agreements/improvements/_checks.html", found[0]) if found else None
