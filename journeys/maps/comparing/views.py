"""The page on which maps stand under each other."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request
from flask.typing import ResponseReturnValue

from journeys.maps.comparing.comparison import FEWEST, MOST, compared, supports_in
from journeys.maps.map_view import MapView
from journeys.maps.queries import map_views
from journeys.maps.words import FATE_WORDS, KIND_WORDS
from workshop.access import READERS, may
from workshop.errors import Missing
from workshop.trajectories.models import Trajectory
from workshop.web import db

map_comparing = Blueprint("map_comparing", __name__)
#: Pixels of the chart.
_WIDTH, _HEIGHT, _MARGIN = 1344, 190, 30


@map_comparing.get("/trajectories/<int:trajectory_id>/journeys/compare")
@may(READERS)
def show(trajectory: Trajectory) -> ResponseReturnValue:
    """Show two to four maps under each other; without a choice a map and the one that belongs with it."""
    views = map_views(db(), trajectory.id, g.reader)
    asked = list(dict.fromkeys(request.args.getlist("map")))
    known = {view.code: view for view in views}
    if any(code not in known for code in asked):
        raise Missing
    chosen = [known[code] for code in asked[:MOST]] if len(asked) >= FEWEST else _belonging(views, asked)
    return render_template(
        "screen/journeys/maps/compare.html",
        views=views,
        chosen=[view.code for view in chosen],
        most=MOST,
        comparison=compared(chosen, width=_WIDTH, height=_HEIGHT, margin=_MARGIN) if len(chosen) >= FEWEST else None,
        supports=supports_in(chosen),
        kind_words=KIND_WORDS,
        fate_words=FATE_WORDS,
    )


def _belonging(views: list[MapView], asked: list[str]) -> list[MapView]:
    """Return a map and what it is based on, or what is based on it, or else the next map."""
    if len(views) < FEWEST:
        return views
    first = next((view for view in views if view.code in asked), views[0])
    others = [view for view in views if view is not first]
    tied = [view for view in others if _is_tied(view, first)]
    return [first, (tied or others)[0]]


def _is_tied(one: MapView, other: MapView) -> bool:
    bases = {view.based_on.code for view in (one, other) if view.based_on}
    return bool(bases & {one.code, other.code})
