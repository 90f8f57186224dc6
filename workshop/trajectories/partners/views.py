"""The pages of partners: who takes part, and for each who of its people may decide."""

from __future__ import annotations

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from workshop.access import READERS, may
from workshop.errors import Missing
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.forms import PARTNERS_REGISTER, ROLES
from workshop.trajectories.partners.models import PartnerRole
from workshop.trajectories.people.forms import GROUPS, TYPES
from workshop.trajectories.people.organisations import Organisation
from workshop.trajectories.people.queries import organisations_of
from workshop.trajectories.registers.arranging import arranged_by, wish_from
from workshop.trajectories.registers.views import pages_of
from workshop.web import db, say

(partners,) = pages_of(PARTNERS_REGISTER)

_ORDER = list(PartnerRole)
_COLUMNS = {
    "name": lambda each: each.partner.name.casefold(),
    "kind": lambda each: each.kind and each.kind.casefold(),
    "role": lambda each: _ORDER.index(each.partner.role),
    "funding": lambda each: each.funding and each.funding.casefold(),
    "hourly_rate": lambda each: each.hourly_rate,
    "people": lambda each: len(each.people),
}


@partners.get("/trajectories/<int:trajectory_id>/partners/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the partners with their people, sorted and filtered."""
    wish = wish_from(request.args)
    organisations = organisations_of(db(), trajectory.id)
    return render_template(
        "screen/trajectories/partners/index.html",
        total=len(organisations),
        rows=arranged_by(organisations, wish, words=_words, columns=_COLUMNS),
        roles=ROLES,
        wish=wish,
        register=PARTNERS_REGISTER,
        may_write=PARTNERS_REGISTER.is_writable(db(), g.reader),
    )


@partners.get("/trajectories/<int:trajectory_id>/partners/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show one partner with its people, their groups and their mandate."""
    found = [each for each in organisations_of(db(), trajectory.id) if each.partner.code == code]
    if not found:
        raise Missing
    return render_template(
        "screen/trajectories/partners/show.html",
        organisation=found[0],
        roles=ROLES,
        groups=GROUPS,
        types=TYPES,
        code=code,
        register=PARTNERS_REGISTER,
        may_write=PARTNERS_REGISTER.is_writable(db(), g.reader),
    )


def _words(each: Organisation) -> str:
    people = (person.function for person in each.people)
    parts = (each.partner.code, each.partner.name, each.kind, each.funding, say(ROLES[each.partner.role]), *people)
    return " ".join(part for part in parts if part)
