"""The page of a persona, with the conversations it rests on."""

from __future__ import annotations

from flask import g, render_template
from flask.typing import ResponseReturnValue

from journeys.personas.forms import PERSONAS_REGISTER
from journeys.personas.queries import ENOUGH, known_persona
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import pages_of
from workshop.web import db

(personas,) = pages_of(PERSONAS_REGISTER)


@personas.get("/trajectories/<int:trajectory_id>/personas/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show a persona with the sources this reader may know of."""
    return render_template(
        "screen/journeys/personas/show.html",
        persona=known_persona(db(), trajectory.id, code, g.reader),
        enough=ENOUGH,
        code=code,
        register=PERSONAS_REGISTER,
        may_write=PERSONAS_REGISTER.is_writable(db(), g.reader),
    )
