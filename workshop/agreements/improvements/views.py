"""The page of improvement plans: side by side, what crosses organisations, and what happens in which quarter."""

from __future__ import annotations

from flask import g, render_template
from flask.typing import ResponseReturnValue

from workshop.access import READERS, TEAM, may
from workshop.agreements.implementation.forms import STATUSES as ACTION_STATUSES
from workshop.agreements.implementation.queries import shared_points, work_by_quarter
from workshop.agreements.improvements.forms import PLANS_REGISTER, STATUSES
from workshop.agreements.improvements.queries import plan_rules, plan_sheets
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import partner_marks
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db

plans = RegisterPages(PLANS_REGISTER).blueprint


@plans.get("/trajectories/<int:trajectory_id>/improvement-plans/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the plans side by side with hints and lateness, the shared points, and the agenda per quarter."""
    return render_template(
        "screen/agreements/improvements/index.html",
        rules=plan_rules(db(), trajectory.id),
        sheets=plan_sheets(db(), trajectory.id, g.reader),
        points=shared_points(db(), trajectory.id),
        quarters=work_by_quarter(db(), trajectory.id, on=g.reader.on),
        marks=partner_marks(db(), trajectory.id),
        statuses=STATUSES,
        action_statuses=ACTION_STATUSES,
        may_write=g.reader.role in TEAM,
    )
