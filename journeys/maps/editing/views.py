"""Editing a map where it stands: a cell, a deed, undo and redo, and what others did since."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from flask import Blueprint, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from journeys.maps.deeds.actions import Asked, done
from journeys.maps.editing import actions, queries
from journeys.maps.editing.actions import Author, Clash
from journeys.maps.editing.cells import Cell
from journeys.maps.editing.models import Deed
from journeys.maps.editing.words import said_of, undone_words
from journeys.maps.models import Journey
from journeys.maps.pages import asked_for
from journeys.maps.queries import map_view
from journeys.maps.undoing.actions import redo, undo
from journeys.maps.versions.actions import keep_before_editing
from journeys.maps.views import editor_words
from workshop.access import READERS, TEAM, may
from workshop.errors import Missing, Refused
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.web import LARGEST_NUMBER, db, notice, now, say

map_editing = Blueprint("map_editing", __name__)
_ADDRESS = "/trajectories/<int:trajectory_id>/journeys/<code>"


def on_the_map(act: Callable[[Journey], ResponseReturnValue]) -> Callable[..., ResponseReturnValue]:
    """Hand a view the map that it edits, kept as it was; a script gets plain values, also where that cannot be done."""

    @wraps(act)
    def view(trajectory: Trajectory, code: str) -> ResponseReturnValue:
        if not _is_script():
            return act(_map_to_edit(trajectory, code))
        try:
            return act(_map_to_edit(trajectory, code))
        except Missing as gone:
            return jsonify(sentence=say(gone.text)), 404
        except Refused as refusal:
            return jsonify(sentence=say(refusal.text)), 409

    return view


@map_editing.post(f"{_ADDRESS}/cell")
@may(TEAM)
@on_the_map
def write(journey: Journey) -> ResponseReturnValue:
    """Write a cell; where somebody else wrote it meanwhile, both texts are shown and nothing is stored."""
    sent = request.form
    if sent.get("cell") not in set(Cell):
        raise Missing
    clash = actions.write_cell(
        db(),
        journey,
        _author(),
        step=sent.get("step", ""),
        cell=Cell(sent["cell"]),
        text=sent.get("text", ""),
        seen=sent.get("seen", ""),
    )
    return _clash(journey, clash) if clash else _stored(journey)


def _clash(journey: Journey, clash: Clash) -> ResponseReturnValue:
    names = queries.names_of(db(), journey.trajectory_id, {clash.by} if clash.by else set())
    who = names.get(clash.by or 0, Text("somebody else"))
    sentence = Text("Meanwhile {who} wrote something else here. Nothing is lost: choose.", who=who)
    return jsonify(sentence=say(sentence), theirs=clash.theirs), 409


@map_editing.post(f"{_ADDRESS}/deed")
@may(TEAM)
@on_the_map
def act(journey: Journey) -> ResponseReturnValue:
    """Add, move, split, merge, rename or remove a step or a stage."""
    sent = request.form
    if sent.get("deed") not in set(Deed):
        raise Missing
    deed = Deed(sent["deed"])
    asked = Asked(
        deed=deed,
        code=sent.get("step", ""),
        name=sent.get("name", ""),
        other=sent.get("other", ""),
        stage=sent.get("stage", ""),
        direction=sent.get("direction", ""),
    )
    subject = done(db(), journey, _author(), asked)
    return _stored(journey, said=said_of(deed, subject), subject=subject)


@map_editing.post(f"{_ADDRESS}/undo")
@may(TEAM)
@on_the_map
def undo_last(journey: Journey) -> ResponseReturnValue:
    """Undo what this person last did to this map."""
    edit = undo(db(), journey, _author())
    return _stored(journey, said=undone_words(edit.deed, edit.subject, is_undo=True), subject=edit.subject)


@map_editing.post(f"{_ADDRESS}/redo")
@may(TEAM)
@on_the_map
def redo_last(journey: Journey) -> ResponseReturnValue:
    """Do again what this person last undid in this map."""
    edit = redo(db(), journey, _author())
    return _stored(journey, said=undone_words(edit.deed, edit.subject, is_undo=False), subject=edit.subject)


@map_editing.get(f"{_ADDRESS}/changes")
@may(READERS)
def changes(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Tell what was done to a map since an edit, with the map as it stands now; nothing when nothing was."""
    since = min(request.args.get("since", 0, type=int), LARGEST_NUMBER)
    edits = queries.edits_since(db(), trajectory.id, code, since)
    if not edits:
        return "", 204
    view = map_view(db(), trajectory.id, code, g.reader)
    asked = asked_for(request.args.get("view"), request.args.getlist("lane"), request.args.get("step"))
    own = g.account.id
    others = [edit for edit in edits if edit.account != own]
    return jsonify(
        edit=edits[-1].number,
        others=[say(Text("{who} works in {code}", who=edit.who, code=edit.subject)) for edit in others],
        subjects=[edit.subject for edit in others],
        html=render_template("screen/journeys/maps/_live.html", **editor_words(view, asked)),
    )


def _map_to_edit(trajectory: Trajectory, code: str) -> Journey:
    journey = queries.map_to_edit(db(), trajectory.id, code)
    keep_before_editing(db(), journey, at=now())
    return journey


def _author() -> Author:
    return Author(g.account.id, now())


def _stored(journey: Journey, *, said: Text | None = None, subject: str = "") -> ResponseReturnValue:
    if _is_script():
        last = queries.last_edit(db(), journey.trajectory_id, journey.code)
        return jsonify(edit=last, said=say(said) if said else "", subject=subject)
    if said:
        notice(said, f"undo:{url_for('map_editing.undo_last', code=journey.code)}")
    step = subject if subject in {step.code for step in journey.steps} else None
    return redirect(url_for("journeys.show", code=journey.code, step=step), 303)


def _is_script() -> bool:
    return request.accept_mimetypes.best == "application/json"
