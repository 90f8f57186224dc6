"""The pages of opportunities: the list in the order of the vote, and one with its thread."""

from __future__ import annotations

from collections.abc import Iterable

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from experiments.cards.queries import cards_of
from experiments.opportunities.forms import OPPORTUNITIES_REGISTER
from experiments.opportunities.queries import opportunities_in, opportunity_in, vote_in
from experiments.opportunities.ranking import too_many_dots
from experiments.opportunities.selection import selected
from workshop.access import READERS, may
from workshop.features import features
from workshop.threads.stops import row_of, stops_of
from workshop.threads.thread import Way, way_through
from workshop.threads.views import KINDS, this_thread
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db

opportunities = RegisterPages(OPPORTUNITIES_REGISTER).blueprint


@opportunities.get("/trajectories/<int:trajectory_id>/opportunities/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the opportunities with their dots, what they come from and how far their thread goes."""
    placed = opportunities_in(db(), trajectory.id)
    vote = vote_in(db(), trajectory.id)
    sort, order, words = (request.args.get(name, "") for name in ("sort", "order", "q"))
    shown = selected(placed, words=words, sort=sort, is_descending=order == "descending")
    captions = features().captions(db(), trajectory.id, g.reader)
    ways = _ways(item.code for item in shown)
    return render_template(
        "screen/experiments/opportunities/index.html",
        shown=shown,
        rows={way.code: row_of(way, captions) for way in ways},
        total=len(placed),
        vote=vote,
        hint=too_many_dots([item.candidate for item in placed], vote) if vote else None,
        register=OPPORTUNITIES_REGISTER,
        sort=sort,
        order=order,
        q=words,
        may_write=g.reader.role in OPPORTUNITIES_REGISTER.writers,
    )


@opportunities.get("/trajectories/<int:trajectory_id>/opportunities/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show one opportunity: what it comes from, its thread, and the cards that try it."""
    placed = opportunity_in(db(), trajectory.id, code)
    captions = features().captions(db(), trajectory.id, g.reader)
    return render_template(
        "screen/experiments/opportunities/show.html",
        opportunity=placed,
        thread=stops_of(this_thread(), _ways([code])[0], captions),
        kinds=features().kinds,
        cards=[card for card in cards_of(db(), trajectory.id) if card.opportunity == code],
        register=OPPORTUNITIES_REGISTER,
        code=code,
        may_write=g.reader.role in OPPORTUNITIES_REGISTER.writers,
    )


def _ways(codes: Iterable[str]) -> list[Way]:
    """Return the threads through some opportunities, of items that this reader may see."""
    kinds = {code: kind for code, kind in g.directory.kind_names().items() if kind in KINDS and g.directory.entry(code)}
    return [way_through(this_thread(), code, KINDS, kinds) for code in codes]
