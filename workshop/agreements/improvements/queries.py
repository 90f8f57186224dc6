"""Reading improvement plans with hints and lateness."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from workshop.access import Reader
from workshop.agreements.improvements.forms import CRITERIA, hidden_for
from workshop.agreements.improvements.models import ImprovementPlan, PlanRules, PlanStatus
from workshop.agreements.improvements.pressing import draft_to_complete
from workshop.agreements.plan_checks import Hint, Lateness, Plan, PlanField, hints, lateness
from workshop.archive.queries import only_row, rows_of
from workshop.database import Session
from workshop.features import Attention, Panel, Urgency
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner, partner_marks
from workshop.trajectories.people.mandates import Participant
from workshop.trajectories.people.queries import participants_of


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
    return tuple(
        _sheet(row, marks[row.partner], people.get(row.owner or ""), draft_due=due, reader=reader) for row in rows
    )


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


def checks_beside(session: Session, trajectory_id: int, reader: Reader, code: str) -> Panel | None:
    """Return what stands beside a plan on its own page: what it lacks, and how late it is."""
    found = [sheet for sheet in plan_sheets(session, trajectory_id, reader) if sheet.plan.code == code]
    return Panel("screen/agreements/improvements/_checks.html", found[0]) if found else None
