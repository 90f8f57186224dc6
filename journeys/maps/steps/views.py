"""The pages of steps: one step as a page or beside its map, its form, and moving it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import Form

from journeys.maps import queries
from journeys.maps.editing.actions import Author, kept
from journeys.maps.editing.models import Deed
from journeys.maps.forms import PLAN_ONLY, STEPS_REGISTER, narrow
from journeys.maps.models import Journey
from journeys.maps.order import beginning_of
from journeys.maps.pages import asked_for, opened
from journeys.maps.steps.actions import place_after
from journeys.maps.versions.actions import keep_before_editing
from journeys.maps.views import map_words
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db, is_fragment, now


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
        with self._kept(code, Deed.ADD):
            answer = super()._store(form, trajectory, code=code, owner=owner)
            after = request.args.get("after")
            if after and not isinstance(answer, tuple):
                db().expire(self._journey(), ["steps"])
                place_after(db(), self._journey(), code, after=after)
        return answer

    def edit(self, trajectory: Trajectory, code: str) -> ResponseReturnValue:
        """Ask how a step should be, or store it; others who have the map open see it."""
        if request.method == "GET":
            return super().edit(trajectory, code)
        with self._kept(code, Deed.EDIT):
            return super().edit(trajectory, code)

    def _kept(self, code: str, deed: Deed) -> AbstractContextManager[Any]:
        """Keep what a form does to a step, so that the map can undo it."""
        author = Author(g.account.id, now())
        keep_before_editing(db(), self._journey(), at=author.at)
        return kept(db(), self._journey(), author, deed=deed, subject=code, steps=[code])

    def remove(self, trajectory: Trajectory, code: str) -> ResponseReturnValue:
        """Remove a step, and go back to its map."""
        journey = self._journey().code
        if request.method == "GET":
            return super().remove(trajectory, code)
        with self._kept(code, Deed.REMOVE):
            super().remove(trajectory, code)
            db().expire(self._journey(), ["steps"])
        return redirect(url_for("journeys.show", code=journey), 303)

    def _url_of(self, row: Any) -> str:
        return url_for("journeys.show", code=row.journey, step=row.code)


steps = StepPages(STEPS_REGISTER).blueprint
_ADDRESS = "/trajectories/<int:trajectory_id>/steps"


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
