"""The pages of journey maps."""

from __future__ import annotations

from typing import Any

from flask import g, render_template, request
from flask.typing import ResponseReturnValue
from wtforms import Form

from journeys.interviews.forms import FINDING_WORDS
from journeys.maps import queries
from journeys.maps.checks import checks_of
from journeys.maps.drawings import lane_of, strip_of
from journeys.maps.forms import JOURNEYS_REGISTER, narrow
from journeys.maps.map_view import MapView
from journeys.maps.pages import asked_for, lanes_of, opened, sought
from journeys.maps.words import BASIS_WORDS, CHANGE_WORDS, KIND_WORDS
from workshop.access import READERS, may
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db


class JourneyPages(RegisterPages):
    """The forms of maps; a map of how it should be offers only the steps of the map it is based on."""

    def _form(self, hidden: set[str], values: dict[str, Any] | None = None) -> Form:
        form = super()._form(hidden, values)
        views = queries.journey_rows(db(), g.trajectory.id)
        narrow(form, "dropped", [step.code for journey in views if not journey.is_plan for step in journey.steps])
        return form


journeys = JourneyPages(JOURNEYS_REGISTER).blueprint
_ADDRESS = "/trajectories/<int:trajectory_id>/journeys"


@journeys.get(f"{_ADDRESS}/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show every map with what it counts, sorted and filtered."""
    listed = queries.map_views(db(), trajectory.id, g.reader)
    words, kind, sort = (request.args.get(name, "") for name in ("q", "kind", "sort"))
    descending = request.args.get("order") == "descending"
    return render_template(
        "screen/journeys/maps/index.html",
        maps=sought(listed, words=words, kind=kind, sort=sort, descending=descending),
        total=len(listed),
        asked={"q": words, "kind": kind, "sort": sort, "order": request.args.get("order", "")},
        kept={name: value for name, value in (("q", words), ("kind", kind)) if value},
        kinds=[("", Text("All kinds")), *KIND_WORDS.items()],
        kind_words=KIND_WORDS,
        register=JOURNEYS_REGISTER,
        may_write=g.reader.is_team,
    )


@journeys.get(f"{_ADDRESS}/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show a map, in words or drawn, with a step open beside it."""
    view = queries.map_view(db(), trajectory.id, code, g.reader)
    asked = asked_for(request.args.get("view"), request.args.getlist("lane"), request.args.get("step"))
    return render_template(
        "screen/journeys/maps/show.html",
        map=view,
        asked=asked,
        lanes=lanes_of(view, asked),
        opened=opened(view, asked.step),
        checks=checks_of(view),
        strip=strip_of(view) if view.steps else None,
        line=lane_of(view) if view.steps else None,
        **map_words(view),
    )


def map_words(view: MapView) -> dict[str, Any]:
    """Return what the templates of a map need besides: its words, and whether this reader may change it."""
    return {
        "may_write": g.reader.is_team,
        "kind_words": KIND_WORDS,
        "change_words": CHANGE_WORDS,
        "basis_words": BASIS_WORDS,
        "finding_words": FINDING_WORDS,
        "supports": {step.support.value for step in view.steps},
    }
