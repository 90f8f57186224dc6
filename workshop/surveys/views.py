"""The page of the survey: where working together goes, element by element."""

from __future__ import annotations

from flask import g, render_template
from flask.typing import ResponseReturnValue

from workshop.access import READERS, TEAM, may
from workshop.languages import Text
from workshop.surveys.forms import SURVEY_REGISTER
from workshop.surveys.queries import survey_of
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db, say

survey = RegisterPages(SURVEY_REGISTER).blueprint


@survey.get("/trajectories/<int:trajectory_id>/survey/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the trend of each element, and the groups that are large enough."""
    view = survey_of(db(), trajectory.id)
    return render_template(
        "screen/surveys/survey/index.html",
        survey=view,
        labels=[say(Text("{day}, n = {n}", day=asked.on, n=asked.n)) for asked in view.counted] if view else [],
        may_write=g.reader.role in TEAM,
    )
