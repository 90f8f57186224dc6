"""The page that shows whether the way of working holds without those who brought it."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from workshop.access import TEAM, may
from workshop.trajectories.anchoring import queries
from workshop.trajectories.anchoring.forms import SITES_REGISTER
from workshop.trajectories.anchoring.ladder import STEP_WORDS
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import partner_marks
from workshop.web import db

anchoring = Blueprint("anchoring", __name__)


@anchoring.get("/trajectories/<int:trajectory_id>/anchoring/")
@may(TEAM)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the ladder of designers, external days per quarter, and the sites that follow."""
    return render_template(
        "screen/trajectories/anchoring/index.html",
        climbers=queries.climbers(db(), trajectory.id),
        bars=queries.bars(db(), trajectory.id),
        sites=queries.starting_points(db(), trajectory.id),
        marks=partner_marks(db(), trajectory.id),
        step_words=STEP_WORDS,
        site_roles=SITES_REGISTER.words["role"].choices,
    )
