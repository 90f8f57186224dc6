"""Bringing a trajectory file in, with a preview, and taking one out."""

from __future__ import annotations

import io

from flask import Blueprint, Response, g, redirect, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue

from workshop.access import TEAM, Audience, Role, may
from workshop.accounts.actions import confirm_password
from workshop.errors import Faulty, Refused
from workshop.features import features
from workshop.languages import Text
from workshop.trajectories.files import actions
from workshop.trajectories.files.forms import BringInForm, SharedForm, VaultForm
from workshop.trajectories.files.queries import shared_copy, vault_copy
from workshop.trajectories.models import Trajectory
from workshop.web import db, language, notice, now, words

files = Blueprint("files", __name__)

#: What each audience is called.
AUDIENCE_WORDS = {
    Audience.TEAM: Text("the team: facilitation group and process owner"),
    Audience.ROOM: Text("the room: a session, wall and canvases"),
    Audience.PARTNER: Text("partners"),
    Audience.BOARD: Text("boards and municipality"),
}


@files.get("/bring-in")
@may(TEAM)
def bring_in() -> ResponseReturnValue:
    """Ask for a file."""
    return _ask(BringInForm(meta=words()))


@files.post("/bring-in")
@may(TEAM)
def take_in() -> ResponseReturnValue:
    """Show what a file would bring; store it when that was seen."""
    form = BringInForm(request.form, meta=words())
    source = _source()
    if not form.validate() or not source:
        return _ask(form, faults=[] if source else [_NO_FILE]), 422
    try:
        document = actions.read_file(source, features().archive)
        if "store" in request.form:
            return _store(document, form.slug.data or None)
    except Faulty as wrong:
        return _ask(form, faults=[fault.sentence(language()) for fault in wrong.faults]), 422
    except Refused as refused:
        return _ask(form, faults=[refused.text.in_language(language())]), 409
    text = source.decode("utf-8-sig")
    return render_template(
        "screen/trajectories/files/preview.html",
        preview=actions.preview(document),
        text=text,
        slug=form.slug.data or "",
    )


_NO_FILE = Text("Choose a file first.")


def _source() -> bytes:
    """Return the file that was sent, or the text of the one that was previewed."""
    if "text" in request.form:
        return request.form["text"].replace("\r\n", "\n").encode()
    sent = request.files.get("file")
    return sent.read() if sent else b""


def _store(document: object, slug: str | None) -> Response:
    trajectory = actions.bring_in(
        db(), document, features().archive, organisation_id=g.account.organisation_id, slug=slug, importer=g.account
    )
    notice(Text("{title} is in.", title=trajectory.title))
    return redirect(url_for("threads.overview", trajectory_id=trajectory.id), 303)  # type: ignore[return-value]  # werkzeug's own


def _ask(form: BringInForm, faults: list[str | Text] | None = None) -> str:
    return render_template("screen/trajectories/files/bring_in.html", form=form, faults=faults or [])


@files.get("/trajectories/<int:trajectory_id>/file")
@may(TEAM)
def take_out(trajectory: Trajectory) -> ResponseReturnValue:
    """Offer copies of this trajectory as a file."""
    return _offer(trajectory, None)


@files.post("/trajectories/<int:trajectory_id>/file/shared")
@may(TEAM)
def shared(trajectory: Trajectory) -> ResponseReturnValue:
    """Give a copy of what an audience may see."""
    audience = (
        Audience(request.form.get("audience", "board"))
        if request.form.get("audience") in set(Audience)
        else Audience.BOARD
    )
    copy = shared_copy(db(), trajectory, features().archive, audience=audience, on=g.reader.on)
    return _file(copy, f"{trajectory.slug}-{audience}.yaml")


@files.post("/trajectories/<int:trajectory_id>/file/vault")
@may(Role.PROCESS_OWNER)
def vault(trajectory: Trajectory) -> ResponseReturnValue:
    """Give the copy that holds everything, after the password was asked again."""
    if wrong := confirm_password(db(), g.account, request.form.get("password", ""), now=now()):
        return _offer(trajectory, wrong)
    return _file(vault_copy(db(), trajectory, features().archive), f"{trajectory.slug}-vault.yaml")


def _offer(trajectory: Trajectory, wrong: Text | None) -> str:
    return render_template(
        "screen/trajectories/files/take_out.html",
        trajectory=trajectory,
        audiences=AUDIENCE_WORDS,
        shared_form=SharedForm(meta=words()),
        vault_form=VaultForm(meta=words()),
        wrong=wrong,
    )


def _file(copy: bytes, name: str) -> Response:
    return send_file(io.BytesIO(copy), mimetype="application/yaml", as_attachment=True, download_name=name)
