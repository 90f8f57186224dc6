"""Tables of improvement plans, cross-organisation points and the implementation agenda."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, choices
from workshop.trajectories.items.models import Item, Listed, Single
from workshop.trajectories.links.models import codes_of, link_table, links
from workshop.trajectories.partners.models import Partner
from workshop.trajectories.people.models import Person

PointPlans = link_table("point_plans", "integral_points", "improvement_plans")
PointAdopters = link_table("point_adopters", "integral_points", "partners")


class PlanStatus(StrEnum):
    """How far a plan is."""

    DRAFT = "draft"
    FINAL = "final"
    RUNNING = "running"
    DONE = "done"


class ActionStatus(StrEnum):
    """How far an action of the implementation agenda is."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"


class PlanRules(Single, table="improvement_plan_rules"):
    """When the plans are due."""

    kickoff: Mapped[Day | None]
    draft_due: Mapped[Day | None]
    final_due: Mapped[Day | None]


class ImprovementPlan(
    Item, kind="improvement_plan", table="improvement_plans", refers={"partner": Partner, "owner": Person}
):
    """What one organisation will improve, in the format that all share; criteria run from 1 to 4."""

    partner: Mapped[str]
    problem: Mapped[str]
    measure: Mapped[str | None]
    result: Mapped[str | None]
    owner: Mapped[str | None]
    deadline: Mapped[Day | None]
    draft_on: Mapped[Day | None]
    final_on: Mapped[Day | None]
    status: Mapped[PlanStatus] = mapped_column(choices(PlanStatus), default=PlanStatus.DRAFT)
    criteria_concrete: Mapped[int | None]
    criteria_realistic: Mapped[int | None]
    criteria_feasible_term: Mapped[int | None]
    criteria_ambitious: Mapped[int | None]
    feedback: Mapped[str | None]


class IntegralPoint(Item, kind="integral_point", table="integral_points", refers={"lead": Partner}):
    """An improvement point that concerns more than one organisation."""

    text: Mapped[str]
    lead: Mapped[str | None]
    from_links = links(PointPlans)
    from_ = codes_of("from_links", PointPlans)
    adopted_by_links = links(PointAdopters)
    adopted_by = codes_of("adopted_by_links", PointAdopters)


class ImplementationAction(
    Listed, table="implementation_actions", refers={"lead": Partner, "point": "integral_points"}
):
    """What happens in a quarter, who leads it and which point it carries out."""

    quarter: Mapped[str]
    action: Mapped[str]
    lead: Mapped[str | None]
    point: Mapped[str | None]
    status: Mapped[ActionStatus] = mapped_column(choices(ActionStatus), default=ActionStatus.PLANNED)
