"""The pages of journey maps."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from flask import g, render_template, request
from flask.typing import ResponseReturnValue
from wtforms import Form

from journeys.interviews.forms import FINDING_WORDS
from journeys.maps import queries
from journeys.maps.checks import checks_of
from journeys.maps.drawings import lane_of, strip_of
from journeys.maps.editing.cells import FEELING_CHOICES, written_cell
from journeys.maps.editing.queries import last_edit
from journeys.maps.forms import JOURNEYS_REGISTER, narrow
from journeys.maps.lanes import ONWARD
from journeys.maps.map_view import MapView
from journeys.maps.pages import Asked, asked_for, lanes_of, opened, sought
from journeys.maps.words import BASIS_WORDS, CHANGE_WORDS, KIND_WORDS
from workshop.access import READERS, may
from workshop.languages import Text
from workshop.threads.views import this_thread
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import partner_marks
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
    return render_template("screen/journeys/maps/show.html", **editor_words(view, asked))


def editor_words(view: MapView, asked: Asked) -> dict[str, Any]:
    """Return what the templates of a whole map need."""
    return {
        "map": view,
        "asked": asked,
        "lanes": (lanes := lanes_of(view, asked)),
        "onward": _onward(view) if any(row.is_chosen and row.lane in ONWARD for row in lanes) else {},
        "opened": opened(view, asked.step),
        "checks": checks_of(view),
        "strip": strip_of(view) if view.steps else None,
        "line": lane_of(view) if view.steps else None,
        "edit": last_edit(db(), g.trajectory.id, view.code),
        "feelings": FEELING_CHOICES,
        "written": written_cell,
        "partner_choices": list(partner_marks(db(), g.trajectory.id).values()) if g.reader.is_team else (),
        **map_words(view),
    }


def _onward(view: MapView) -> dict[tuple[str, str], list[str]]:
    """Return the items that each step goes on to along the thread, by the step and their kind."""
    kinds = g.directory.kind_names()
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for step in view.steps:
        for code in this_thread().after(step.code):
            if g.directory.entry(code) is not None:
                found[step.code, kinds[code]].append(code)
    return found


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
