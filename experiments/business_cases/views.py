"""The page of the business case."""

from __future__ import annotations

from flask import g, render_template
from flask.typing import ResponseReturnValue

from experiments.business_cases.forms import CASE_REGISTER
from experiments.business_cases.queries import statement_of
from experiments.business_cases.statement import CERTAINTY_WORDS, NATURE_WORDS
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db

business_case = RegisterPages(CASE_REGISTER).blueprint


@business_case.get("/trajectories/<int:trajectory_id>/business-case/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show who pays and who gains, when it pays back and what that leans on; or that there is no case yet."""
    return render_template(
        "screen/experiments/business_cases/index.html",
        statement=statement_of(db(), trajectory.id),
        nature_words=NATURE_WORDS,
        certainty_words=CERTAINTY_WORDS,
        may_write=g.reader.is_team,
    )
