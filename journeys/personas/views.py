"""The pages of personas, each with the conversations it rests on."""

from __future__ import annotations

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from journeys.personas.forms import PERSONAS_REGISTER
from journeys.personas.queries import ENOUGH, KnownPersona, known_persona, known_personas
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.arranging import arranged_by, wish_from
from workshop.trajectories.registers.views import pages_of
from workshop.web import db

(personas,) = pages_of(PERSONAS_REGISTER)


@personas.get("/trajectories/<int:trajectory_id>/personas/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the personas with the sources this reader may know of, sorted and filtered."""
    wish = wish_from(request.args)
    known = known_personas(db(), trajectory.id, g.reader)
    return render_template(
        "screen/journeys/personas/index.html",
        total=len(known),
        rows=arranged_by(
            known,
            wish,
            words=_words,
            columns={
                "name": lambda persona: persona.name.casefold(),
                "target": lambda persona: _group(persona).casefold() or None,
                "sources": lambda persona: len(persona.sources),
            },
        ),
        wish=wish,
        enough=ENOUGH,
        register=PERSONAS_REGISTER,
        may_write=PERSONAS_REGISTER.is_writable(db(), g.reader),
    )


def _group(persona: KnownPersona) -> str:
    entry = g.directory.entry(persona.target) if persona.target else None
    return entry.label if entry else ""


def _words(persona: KnownPersona) -> str:
    return " ".join((persona.code, persona.name, _group(persona), persona.sketch or ""))


@personas.get("/trajectories/<int:trajectory_id>/personas/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show a persona with the sources this reader may know of."""
    return render_template(
        "screen/journeys/personas/show.html",
        persona=known_persona(db(), trajectory.id, code, g.reader),
        enough=ENOUGH,
        code=code,
        register=PERSONAS_REGISTER,
        may_write=PERSONAS_REGISTER.is_writable(db(), g.reader),
    )
