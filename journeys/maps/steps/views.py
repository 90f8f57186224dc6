"""The pages of steps: one step as a page or beside its map, its form, and moving it."""

from __future__ import annotations

from typing import Any

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import Form

from journeys.maps import actions, queries
from journeys.maps.forms import PLAN_ONLY, STEPS_REGISTER, narrow
from journeys.maps.models import Journey
from journeys.maps.order import Direction, beginning_of
from journeys.maps.pages import asked_for, opened
from journeys.maps.views import map_words
from workshop.access import READERS, TEAM, may
from workshop.errors import Missing
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db, is_fragment, notice


class StepPages(RegisterPages):
    """The forms of steps: a step stands in a stage of its map, and a plan changes steps of the map it is based on."""

    def _journey(self) -> Journey:
        """Return the map of the step that this request is about."""
        if "journey" not in g:
            code = (request.view_args or {}).get("code")
            owner = queries.owner_of(db(), g.trajectory.id, code) if code else request.values.get("journey")
            g.journey = queries.journey_row(db(), g.trajectory.id, owner)
        journey: Journey = g.journey
        return journey

    def _prefix(self) -> str:
        return beginning_of([step.code for step in self._journey().steps]) or super()._prefix()

    def _paths(self, hidden: set[str]) -> list[str]:
        return super()._paths(hidden if self._journey().is_plan else hidden | PLAN_ONLY)

    def _form(self, hidden: set[str], values: dict[str, Any] | None = None) -> Form:
        journey = self._journey()
        asked = {"stage": request.args.get("stage")} if values is None else values
        form = super()._form(hidden if journey.is_plan else hidden | PLAN_ONLY, asked)
        narrow(form, "stage", queries.stages_of(db(), journey))
        narrow(form, "replaces", queries.steps_changed_by(db(), journey))
        return form

    def _store(self, form: Form, trajectory: Trajectory, *, code: str, owner: str | None) -> ResponseReturnValue:
        answer = super()._store(form, trajectory, code=code, owner=owner)
        after = request.args.get("after")
        if after and not isinstance(answer, tuple):
            stages = queries.stages_of(db(), self._journey())
            actions.place_step_after(db(), self._journey(), code, after=after, stages=stages)
        return answer

    def remove(self, trajectory: Trajectory, code: str) -> ResponseReturnValue:
        """Remove a step, and go back to its map."""
        journey = self._journey().code
        answer = super().remove(trajectory, code)
        return redirect(url_for("journeys.show", code=journey), 303) if request.method == "POST" else answer

    def _url_of(self, row: Any) -> str:
        return url_for("journeys.show", code=row.journey, step=row.code)


steps = StepPages(STEPS_REGISTER).blueprint
_ADDRESS = "/trajectories/<int:trajectory_id>/steps"
#: What a move says, and which way undoes it.
_MOVES = {
    Direction.EARLIER: (Text("{code} moved earlier."), Direction.LATER),
    Direction.LATER: (Text("{code} moved later."), Direction.EARLIER),
}


@steps.get(f"{_ADDRESS}/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:  # noqa: ARG001  # the door hands it over
    """Lead to the maps: steps are listed there."""
    return redirect(url_for("journeys.index"), 303)


@steps.get(f"{_ADDRESS}/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show one step, as a page or as the part beside its map."""
    view = queries.map_of_step(db(), trajectory.id, code, g.reader)
    template = "screen/journeys/maps/_inspector.html" if is_fragment() else "screen/journeys/maps/step.html"
    return render_template(
        template,
        map=view,
        opened=opened(view, code),
        asked=asked_for(request.args.get("view"), request.args.getlist("lane"), code),
        **map_words(view),
    )


@steps.post(f"{_ADDRESS}/<code>/move")
@may(TEAM)
def move(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Move a step one place earlier or later, with a way back."""
    sent = request.values.get("direction")
    if sent not in set(Direction):
        raise Missing
    said, way_back = _MOVES[Direction(sent)]
    journey = queries.journey_row(db(), trajectory.id, queries.owner_of(db(), trajectory.id, code))
    stages = queries.stages_of(db(), journey)
    actions.move_step(db(), journey, code, direction=Direction(sent), stages=stages)
    notice(Text(said.key, code=code), f"undo:{url_for('steps.move', code=code, direction=way_back)}")
    return redirect(url_for("journeys.show", code=journey.code, step=code), 303)
