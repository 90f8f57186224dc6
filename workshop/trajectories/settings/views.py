"""The form of the trajectory itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import Field

from workshop.access import TEAM, may
from workshop.languages import Text, shown
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.values import fingerprint
from workshop.trajectories.settings.actions import restate, settings_of
from workshop.trajectories.settings.forms import SettingsForm
from workshop.trajectories.views import trajectories
from workshop.web import db, language, notice, say, words

#: The blueprint of the trajectory, with the form on it.
__all__ = ["trajectories"]


@dataclass(frozen=True)
class Theirs:
    """A field that somebody else changed in the meantime, and how it stands now."""

    label: str
    value: Any


@trajectories.get("/trajectories/<int:trajectory_id>/edit")
@may(TEAM)
def edit(trajectory: Trajectory) -> ResponseReturnValue:
    """Ask how the trajectory as a whole should be."""
    return _ask(_form(trajectory), seen=_seen(trajectory))


@trajectories.post("/trajectories/<int:trajectory_id>/edit")
@may(TEAM)
def restated(trajectory: Trajectory) -> ResponseReturnValue:
    """Store how the trajectory as a whole is."""
    form = _form(trajectory, request.form)
    if not form.validate():
        return _ask(form, seen=request.form.get("seen", "")), 422
    if request.form.get("seen") != _seen(trajectory):
        return _ask(form, seen=_seen(trajectory), theirs=_theirs(form, trajectory)), 409
    if problems := restate(db(), trajectory, form.data):
        _complain(form, problems)
        return _ask(form, seen=_seen(trajectory)), 422
    notice(Text("The trajectory is stored."))
    return redirect(url_for("threads.overview"), 303)


def _form(trajectory: Trajectory, sent: Any = None) -> SettingsForm:
    form = SettingsForm(sent, data=settings_of(trajectory), meta=words())
    form.offer(partners=g.directory.entries("partner"), people=g.directory.entries("person"), language=language())
    return form


def _seen(trajectory: Trajectory) -> str:
    return fingerprint(settings_of(trajectory))


def _theirs(form: SettingsForm, trajectory: Trajectory) -> list[Theirs]:
    stored = _form(trajectory)
    return [Theirs(field.label.text, _shown(field)) for field in stored if field.data != form[field.short_name].data]


def _shown(field: Field) -> str:
    labels = {choice.value: choice.label for choice in getattr(field, "choices", None) or ()}
    value = labels.get(field.data or "", field.data)
    return shown(value, language()) if value not in (None, "", []) else ""


def _complain(form: SettingsForm, problems: Any) -> None:
    for path, text in problems:
        field = form[str(path[-1] if str(path[-1]) in form else path[0])]
        field.errors = [*field.errors, say(text)]


def _ask(form: SettingsForm, *, seen: str, theirs: list[Theirs] | None = None) -> str:
    return render_template("screen/trajectories/settings/edit.html", form=form, seen=seen, theirs=theirs or [])
