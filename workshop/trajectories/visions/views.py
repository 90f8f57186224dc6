"""The page of the vision: what the partners want, what they hold choices against, and where two wishes pull."""

from __future__ import annotations

from flask import g, render_template
from flask.typing import ResponseReturnValue

from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import pages_of
from workshop.trajectories.visions.forms import PRINCIPLES_REGISTER, TENSIONS_REGISTER, VISION_REGISTER
from workshop.trajectories.visions.queries import vision_sheet
from workshop.web import db

vision, principles, tensions = pages_of(VISION_REGISTER, PRINCIPLES_REGISTER, TENSIONS_REGISTER)


@vision.get("/trajectories/<int:trajectory_id>/vision/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the vision with its principles and tensions."""
    return render_template(
        "screen/trajectories/visions/index.html",
        sheet=vision_sheet(db(), trajectory.id),
        stages=g.directory.entries("stage"),
        target_groups=g.directory.entries("target_group"),
        register=VISION_REGISTER,
        may_write=VISION_REGISTER.is_writable(db(), g.reader),
    )
