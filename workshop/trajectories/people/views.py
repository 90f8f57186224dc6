"""The list of people by function, with their groups and their mandate."""

from __future__ import annotations

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from workshop.access import READERS, may
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import MarkedPartner, partner_marks
from workshop.trajectories.people.forms import GROUPS, PEOPLE_REGISTER, TYPES
from workshop.trajectories.people.mandates import Participant
from workshop.trajectories.people.queries import participants_of
from workshop.trajectories.registers.arranging import arranged_by, wish_from
from workshop.trajectories.registers.views import pages_of
from workshop.web import db, say

(people,) = pages_of(PEOPLE_REGISTER)


@people.get("/trajectories/<int:trajectory_id>/people/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show everybody by function, sorted and filtered by words, group and organisation."""
    wish, chosen = wish_from(request.args), {name: request.args.get(name, "") for name in ("group", "partner")}
    everybody = list(participants_of(db(), trajectory.id).values())
    marks = partner_marks(db(), trajectory.id)
    return render_template(
        "screen/trajectories/people/index.html",
        total=len(everybody),
        rows=arranged_by(
            [person for person in everybody if _is_chosen(person, **chosen)],
            wish,
            words=lambda person: _words(person, marks),
            columns={
                "code": lambda person: (len(person.code), person.code),
                "function": lambda person: person.function.casefold(),
                "partner": lambda person: marks[person.partner].name.casefold() if person.partner else None,
                "groups": lambda person: ", ".join(_group_words(person)) or None,
                "mandate": lambda person: not person.has_mandate,
            },
        ),
        groups=GROUPS | {key: key for person in everybody for key in person.groups if key not in GROUPS},
        types=TYPES,
        partners=[("", Text("all")), *((mark.code, mark.name) for mark in marks.values())],
        marks=marks,
        wish=wish,
        chosen=chosen,
        register=PEOPLE_REGISTER,
        may_write=PEOPLE_REGISTER.is_writable(db(), g.reader),
    )


def _is_chosen(person: Participant, *, group: str, partner: str) -> bool:
    return (not group or group in person.groups) and (not partner or person.partner == partner)


def _group_words(person: Participant) -> list[str]:
    return [say(GROUPS[key]) if key in GROUPS else key for key in person.groups]


def _words(person: Participant, marks: dict[str, MarkedPartner]) -> str:
    partner = marks[person.partner].name if person.partner else None
    kind = say(TYPES[person.type]) if person.type in TYPES else person.type
    return " ".join(filter(None, (person.code, person.function, partner, kind, person.note, *_group_words(person))))
