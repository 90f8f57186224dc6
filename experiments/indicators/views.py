"""The page of a headline figure: what goes round, beside what was counted."""

from __future__ import annotations

from flask import g, render_template
from flask.typing import ResponseReturnValue

from experiments.indicators.forms import HEADLINE_FIGURES_REGISTER
from experiments.indicators.queries import headline_in
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db

headline_figures = RegisterPages(HEADLINE_FIGURES_REGISTER).blueprint


@headline_figures.get("/trajectories/<int:trajectory_id>/headline-figures/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show a headline figure with n, or that n was not given, and one's own count with its worst case."""
    return render_template(
        "screen/experiments/indicators/headline.html",
        headline=headline_in(db(), trajectory.id, code),
        register=HEADLINE_FIGURES_REGISTER,
        code=code,
        may_write=g.reader.role in HEADLINE_FIGURES_REGISTER.writers,
    )
