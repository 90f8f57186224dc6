"""The overlap pages: the matrix, its other views, one cell, one overlap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flask import g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from journeys.activities.cards import GroupBy, grouped
from journeys.overlaps.forms import GAPS_REGISTER, LOOK_ALIKES_REGISTER, OVERLAPS_REGISTER
from journeys.overlaps.grid import grid_of, shown_cell
from journeys.overlaps.inventory import Inventory
from journeys.overlaps.levels import Level
from journeys.overlaps.pairs import pair_table
from journeys.overlaps.queries import dossier_in, inventory_of
from journeys.overlaps.reasons import judged_pairs, reason_for
from journeys.overlaps.selection import Selection
from journeys.overlaps.summaries import gap_lines, hours_together, look_alike_lines, overlap_lines
from journeys.overlaps.words import LEVEL_WORDS
from workshop.access import READERS, may
from workshop.errors import Missing
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db, say

overlaps = RegisterPages(OVERLAPS_REGISTER).blueprint
look_alikes = RegisterPages(LOOK_ALIKES_REGISTER).blueprint
gaps = RegisterPages(GAPS_REGISTER).blueprint

_VIEWS = {
    "overlaps.index": Text("Stage × target group"),
    "overlaps.pairs": Text("Partner × partner"),
    "overlaps.listing": Text("List"),
    "overlaps.offerings": Text("Who does what"),
}
_LACKING = {"stages": Text("stages"), "target_groups": Text("target groups"), "partners": Text("partners")}
_AT = "/trajectories/<int:trajectory_id>"


@overlaps.get(f"{_AT}/overlaps/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the matrix of stages and target groups, with the overlaps beside it."""
    inventory = inventory_of(db(), trajectory.id)
    if inventory.lacks:
        return _page(
            "lacking", inventory, missing=[(_LACKING[name], url_for(f"{name}.index")) for name in inventory.lacks]
        )
    selection = _selection(inventory)
    lines = overlap_lines(inventory, selection)
    return _page("index", inventory, grid=grid_of(inventory, selection), lines=lines, selection=selection)


@overlaps.get(f"{_AT}/matrix/partners")
@may(READERS)
def pairs(trajectory: Trajectory) -> ResponseReturnValue:
    """Show how many cells every two partners share."""
    inventory = inventory_of(db(), trajectory.id)
    return _page("pairs", inventory, table=pair_table(inventory))


@overlaps.get(f"{_AT}/matrix/list")
@may(READERS)
def listing(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the overlaps as a list, with what was rejected and what is missing."""
    inventory = inventory_of(db(), trajectory.id)
    selection = _selection(inventory)
    lines = overlap_lines(inventory, selection)
    return _page(
        "listing",
        inventory,
        lines=lines,
        together=hours_together(inventory, lines),
        look_alikes=look_alike_lines(inventory),
        gaps=gap_lines(inventory),
        selection=selection,
    )


@overlaps.get(f"{_AT}/matrix/who-does-what")
@may(READERS)
def offerings(trajectory: Trajectory) -> ResponseReturnValue:
    """Show what each partner does, to call each other by."""
    inventory = inventory_of(db(), trajectory.id)
    selection = _selection(inventory)
    partners = {partner.code: partner for partner in inventory.partners}
    groups = grouped(selection.cards_in(inventory), GroupBy.PARTNER, partners)
    return _page("offerings", inventory, groups=groups, partners=partners, selection=selection)


@overlaps.get(f"{_AT}/matrix/<stage>/<target>")
@may(READERS)
def cell(trajectory: Trajectory, stage: str, target: str) -> ResponseReturnValue:
    """Show one cell: who does what there, and why it has its level."""
    inventory = inventory_of(db(), trajectory.id)
    try:
        found = inventory.matrix.cell(stage, target)
    except ValueError:
        raise Missing from None
    return _page(
        "cell",
        inventory,
        cell=shown_cell(inventory, stage, target),
        cards=inventory.cards_of(found.activities),
        reason=reason_for(found, inventory),
        pairs=judged_pairs(found, inventory),
        touching=[o for o in inventory.overlaps if set(o.activities) & set(found.activities)],
    )


@overlaps.get(f"{_AT}/overlaps/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show one overlap in its four states."""
    return render_template(
        "screen/journeys/overlaps/show.html",
        dossier=dossier_in(db(), trajectory.id, code, g.reader),
        code=code,
        register=OVERLAPS_REGISTER,
        may_write=_may_write(),
    )


def _page(name: str, inventory: Inventory, **values: object) -> str:
    chosen = values.get("selection", Selection())
    kept = {key: value for key, value in vars(chosen).items() if value}
    return render_template(
        f"screen/journeys/overlaps/{name}.html",
        inventory=inventory,
        views=[_segment(endpoint, label, kept) for endpoint, label in _VIEWS.items()],
        filters=_filters(inventory),
        may_write=_may_write(),
        **values,
    )


def _segment(endpoint: str, label: Text, kept: Mapping[str, Any]) -> dict[str, object]:
    parameters = {} if endpoint == "overlaps.pairs" else kept
    return {
        "label": say(label),
        "url": url_for(endpoint, **parameters),
        "is_current": request.endpoint == endpoint,
    }


def _may_write() -> bool:
    return g.reader.role in OVERLAPS_REGISTER.writers


def _selection(inventory: Inventory) -> Selection:
    """Return what the address asks for; what is not there is not asked for."""
    offered = {name: [value for value, _ in choices] for name, _, choices in _filters(inventory)}
    asked = {name: request.args.get(name, "") for name in offered}
    return Selection(**{name: value for name, value in asked.items() if value in offered[name]})


def _filters(inventory: Inventory) -> Sequence[tuple[str, Text, list[tuple[str, Text | str]]]]:
    """Return the filters: name, label, and values with their words, the first for everything."""
    levels = [(str(level), LEVEL_WORDS[level]) for level in Level]
    everything: list[tuple[str, Text | str]] = [("", Text("all"))]
    return [
        ("partner", Text("Partner"), everything + [(p.code, p.name) for p in inventory.partners]),
        ("verb", Text("Verb"), everything + list(inventory.verbs.items())),
        ("target", Text("Target group"), everything + [(t.code, t.name) for t in inventory.targets]),
        ("level", Text("Level"), everything + levels),
    ]
