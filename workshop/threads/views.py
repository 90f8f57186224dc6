"""What stands beside an item on the thread, and the search over everything a reader may see."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from workshop.access import READERS, may
from workshop.diagrams.diagram import Measures
from workshop.features import Kind, features
from workshop.threads.search import Hit, found_in
from workshop.threads.stops import row_of, stops_of
from workshop.threads.thread import Thread, way_through, woven
from workshop.threads.weaving import chains_in, drawn
from workshop.trajectories.items.models import Item
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import marked_partners
from workshop.trajectories.phases import PHASES
from workshop.trajectories.registers.queries import users_of
from workshop.trajectories.visions.queries import opening_of
from workshop.web import db, is_fragment, say

search = Blueprint("search", __name__)

#: The kinds of items that a thread passes, in its order.
KINDS = ("principle", "finding", "step", "overlap", "opportunity", "experiment", "decision")


@search.get("/trajectories/<int:trajectory_id>/search")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:  # noqa: ARG001  # the door hands it over
    """Search in everything this reader may see."""
    query = request.args.get("q", "")
    groups = [
        {"label": say(kind.plural), "hits": [_hit(kind, hit) for hit in hits]}
        for kind in features().kinds.values()
        if (hits := found_in(g.directory.entries_with_words(kind.name), query))
    ]
    template = "screen/threads/_hits.html" if is_fragment() else "screen/threads/search.html"
    count = sum(len(group["hits"]) for group in groups)
    return render_template(template, groups=groups, count=count, query=query)


def _hit(kind: Kind, hit: Hit) -> dict[str, str]:
    entry = hit.entry
    url = url_for(kind.endpoint, code=entry.code)
    return {"code": entry.code, "title": entry.label, "detail": hit.excerpt, "url": url}


threads = Blueprint("threads", __name__)

#: Pixels of width and the sizes of the drawings on screen.
ROOM = 1096.0
MEASURES = Measures(width=0, gap=20, letter=13, leading=16.5, lines=3, between=12)


@threads.get("/trajectories/<int:trajectory_id>/")
@may(READERS)
def overview(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the thread that goes furthest, all threads and where they stop, and what asks for attention."""
    captions = features().captions(db(), trajectory.id, g.reader)
    kinds = {code: kind for code, kind in g.directory.kind_names().items() if kind in KINDS and _known(code)}
    ways = [way_through(this_thread(), entry.code, KINDS, kinds) for entry in g.directory.entries("opportunity")]
    return render_template(
        "screen/threads/overview.html",
        rows=[row_of(way, captions) for way in ways],
        furthest=stops_of(this_thread(), max(ways, key=lambda way: way.length), captions) if ways else [],
        kinds=features().kinds,
        kind_names=g.directory.kind_names(),
        opening=opening_of(db(), trajectory.id),
        partners=marked_partners(db(), trajectory.id),
        phases=PHASES,
        asks=features().attention(db(), trajectory.id, g.reader),
    )


@threads.get("/trajectories/<int:trajectory_id>/thread")
@may(READERS)
def diagram(trajectory: Trajectory) -> ResponseReturnValue:
    """Show each thread as a drawing, with the same links in a table."""
    chains = chains_in(db(), trajectory.id, g.reader, features())
    return render_template("screen/threads/diagram.html", threads=drawn(chains, ROOM, MEASURES, say=say))


@search.app_context_processor
def beside() -> dict[str, Any]:
    """Offer templates what leads to an item, what it leads to, the panels of other features, and what else names it."""

    def neighbours(code: str) -> dict[str, list[str]]:
        thread = this_thread()
        return {
            "before": [c for c in thread.before(code) if _known(c)],
            "after": [c for c in thread.after(code) if _known(c)],
        }

    def panels(kind: str, code: str) -> list[Any]:
        made = [maker(db(), g.trajectory.id, g.reader, code) for maker in features().panels_for(kind)]
        return [panel for panel in made if panel is not None]

    def mentions(code: str) -> list[str]:
        item = db().get(Item, (g.trajectory.id, code))
        around = {*this_thread().before(code), *this_thread().after(code)}
        return [user for user in users_of(db(), item) if user not in around and _known(user)] if item else []

    return {"neighbours": neighbours, "panels": panels, "mentions": mentions}


def this_thread() -> Thread:
    """Return the thread of this trajectory, as its reader may see it; worked out once per page."""
    if "thread" not in g:
        g.thread = woven(features().seams(db(), g.trajectory.id, g.reader))
    thread: Thread = g.thread
    return thread


def _known(code: str) -> bool:
    return g.directory.entry(code) is not None
