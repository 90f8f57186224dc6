"""Improvement plans, cross-organisation points and the implementation agenda in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workshop.agreements.improvements.models import (
    ActionStatus,
    ImplementationAction,
    ImprovementPlan,
    IntegralPoint,
    PlanRules,
    PlanStatus,
)
from workshop.archive.chapters import list_part, map_part
from workshop.archive.fields import Chosen, Day, ItemPart, Line, Part, Quarter, Refers, Refs
from workshop.languages import Counted
from workshop.trajectories.partners.archive import PartnerCode
from workshop.trajectories.people.archive import PersonCode

Criterion = Annotated[int, Field(ge=1, le=4)]


class PlanRulesPart(Part):
    """When the plans are due."""

    counted = Counted("the dates of the improvement plans", "{n} times the dates of the improvement plans", n=1)

    kickoff: Day | None = None
    draft_due: Day | None = None
    final_due: Day | None = None


class CriteriaPart(Part):
    """How the plan was judged, from 1 to 4."""

    concrete: Criterion | None = None
    realistic: Criterion | None = None
    feasible_term: Criterion | None = None
    ambitious: Criterion | None = None


class ImprovementPlanPart(ItemPart):
    """What one organisation will improve."""

    item_kind = "improvement_plan"
    counted = Counted("an improvement plan", "{n} improvement plans", n=1)

    partner: PartnerCode
    problem: Line
    measure: str | None = None
    result: str | None = None
    owner: PersonCode | None = None
    deadline: Day | None = None
    draft_on: Day | None = None
    final_on: Day | None = None
    status: Chosen[PlanStatus] = PlanStatus.DRAFT
    criteria: CriteriaPart | None = None
    feedback: str | None = None


class IntegralPointPart(ItemPart):
    """An improvement point that concerns more than one organisation."""

    item_kind = "integral_point"
    counted = Counted("a point that crosses organisations", "{n} points that cross organisations", n=1)

    text: Line
    from_: Refs[Annotated[str, Refers("improvement_plan")]] = Field(default=[], alias="from")
    lead: PartnerCode | None = None
    adopted_by: Refs[PartnerCode] = []


class ImplementationActionPart(Part):
    """What happens in a quarter."""

    counted = Counted("an action", "{n} actions", n=1)

    quarter: Quarter
    action: Line
    lead: PartnerCode | None = None
    point: Annotated[str, Refers("integral_point")] | None = None
    status: Chosen[ActionStatus] = ActionStatus.PLANNED


PLAN_RULES = map_part("improvement_plan_rules", PlanRulesPart, PlanRules)
PLANS = list_part("improvement_plans", ImprovementPlanPart, ImprovementPlan)
POINTS = list_part("integral_points", IntegralPointPart, IntegralPoint)
ACTIONS = list_part("implementation_agenda", ImplementationActionPart, ImplementationAction)
