"""The pages of versions: the list, two compared, one kept by hand, one brought back."""

from __future__ import annotations

from flask import Blueprint, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from journeys.maps.editing.actions import Author
from journeys.maps.editing.queries import map_to_edit
from journeys.maps.forms import STEPS_REGISTER
from journeys.maps.queries import journey_row
from journeys.maps.versions import actions, queries
from journeys.maps.versions.changes import StepChange, changes_between
from journeys.maps.versions.words import BECAME_WORDS, REASON_WORDS
from workshop.access import TEAM, may
from workshop.errors import Missing
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.pages import Shown, shown_fields
from workshop.web import db, notice, now

map_versions = Blueprint("map_versions", __name__)
_ADDRESS = "/trajectories/<int:trajectory_id>/journeys/<code>/versions"
#: Stands for the map as it is now where a number is asked.
NOW = "now"


@map_versions.get(f"{_ADDRESS}/")
@may(TEAM)
def index(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show the versions of a map, and what changed between two of them: since the last one, when nobody asks."""
    journey = journey_row(db(), trajectory.id, code)
    versions = queries.versions_of(db(), trajectory.id, code)
    numbers = [str(version.number) for version in versions]
    earlier = request.args.get("earlier", numbers[0] if numbers else "")
    later = request.args.get("later", NOW)
    if not {earlier, later} <= {"", NOW, *numbers}:
        raise Missing
    steps = {str(version.number): version.steps for version in versions} | {NOW: queries.steps_now(db(), journey)}
    changes = changes_between(steps[earlier], steps[later]) if earlier else ()
    return render_template(
        "screen/journeys/maps/versions.html",
        journey=journey,
        versions=versions,
        earlier=earlier,
        later=later,
        changes=[(change, _shown(change, "before"), _shown(change, "after")) for change in changes],
        reason_words=REASON_WORDS,
        became_words=BECAME_WORDS,
    )


def _shown(change: StepChange, side: str) -> dict[str, Shown]:
    values = {field.name: getattr(field, side) for field in change.fields}
    return {field.path: field for field in shown_fields(STEPS_REGISTER.schema, STEPS_REGISTER.words, values)}


@map_versions.post(f"{_ADDRESS}/")
@may(TEAM)
def keep(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Keep the map as it stands."""
    journey = map_to_edit(db(), trajectory.id, code)
    version = actions.keep_version(db(), journey, at=now(), label=request.form.get("label", ""))
    notice(Text("Version {number} is kept.", number=version.number))
    return redirect(url_for("map_versions.index", code=code), 303)


@map_versions.post(f"{_ADDRESS}/<int:number>/restore")
@may(TEAM)
def restore(trajectory: Trajectory, code: str, number: int) -> ResponseReturnValue:
    """Bring a version back; the present one is kept."""
    journey = map_to_edit(db(), trajectory.id, code)
    actions.restore_version(db(), journey, Author(g.account.id, now()), number)
    again = f"undo:{url_for('map_editing.undo_last', code=code)}"
    notice(Text("The map is as it was in version {number}.", number=number), again)
    return redirect(url_for("journeys.show", code=code), 303)
