"""The page of agreements: how each stands, and the cases they were held against."""

from __future__ import annotations

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from workshop.access import READERS, TEAM, may
from workshop.agreements.agreements.forms import AGREEMENTS_REGISTER, KINDS, STATUSES
from workshop.agreements.agreements.models import AgreementStatus
from workshop.agreements.agreements.queries import Standing, reviews_of, standing_agreements
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import partner_marks
from workshop.trajectories.registers.arranging import arranged_by, wish_from
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db

agreements = RegisterPages(AGREEMENTS_REGISTER).blueprint

_ORDER = list(AgreementStatus)
_COLUMNS = {
    "code": lambda each: (len(each.agreement.code), each.agreement.code),
    "text": lambda each: each.agreement.text.casefold(),
    "owner": lambda each: each.owner and each.owner.function.casefold(),
    "reviewed": lambda each: each.last_reviewed,
    "due": lambda each: each.due,
    "status": lambda each: _ORDER.index(each.agreement.status),
}


@agreements.get("/trajectories/<int:trajectory_id>/agreements/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the agreements with the day of their next review, sorted and filtered, and the reviews."""
    wish = wish_from(request.args)
    chosen = request.args.get("state", "")
    standing = standing_agreements(db(), trajectory.id, on=g.reader.on)
    kept = [each for each in standing if _is_chosen(each, chosen)]
    return render_template(
        "screen/agreements/agreements/index.html",
        total=len(standing),
        late=[each for each in standing if each.days_late],
        rows=arranged_by(kept, wish, words=_words, columns=_COLUMNS),
        reviews=reviews_of(db(), trajectory.id),
        marks=partner_marks(db(), trajectory.id),
        statuses=STATUSES,
        kinds=KINDS,
        wish=wish,
        chosen=chosen,
        may_write=g.reader.role in TEAM,
    )


def _is_chosen(each: Standing, chosen: str) -> bool:
    return not chosen or (bool(each.days_late) if chosen == "late" else each.agreement.status == chosen)


def _words(each: Standing) -> str:
    agreement, owner = each.agreement, each.owner.function if each.owner else ""
    parts = (
        agreement.code,
        agreement.text,
        agreement.limit,
        agreement.legal_basis,
        agreement.kind,
        agreement.principle,
    )
    return " ".join([*(part for part in parts if part), owner])
