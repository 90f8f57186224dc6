"""The page of decisions: what waits for an answer first, then what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from flask import g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from workshop.access import READERS, TEAM, may
from workshop.agreements.decisions.forms import DECISIONS_REGISTER
from workshop.agreements.decisions.queries import Question, open_first, questions_of
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import partner_marks
from workshop.trajectories.registers.arranging import arranged_by, wish_from
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db, say

decisions = RegisterPages(DECISIONS_REGISTER).blueprint

_VIEWS = (("", Text("All")), ("open", Text("Open")), ("taken", Text("Taken")))
_COLUMNS = {
    "date": lambda each: each.on,
    "amount": lambda each: each.amount,
    "title": lambda each: each.title.casefold(),
}


@decisions.get("/trajectories/<int:trajectory_id>/decisions/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the decisions, open ones first unless another order is asked."""
    wish, chosen = wish_from(request.args), request.args.get("state", "")
    questions = questions_of(db(), trajectory.id, on=g.reader.on)
    kept = [each for each in open_first(questions) if not chosen or each.is_open == (chosen == "open")]
    waiting = [each for each in questions if each.is_open]
    return render_template(
        "screen/agreements/decisions/index.html",
        total=len(questions),
        waiting=len(waiting),
        asked=_sum(waiting),
        rows=arranged_by(kept, wish, words=_words, columns=_COLUMNS),
        marks=partner_marks(db(), trajectory.id),
        places=[_place(key, word, chosen) for key, word in _VIEWS],
        wish=wish,
        chosen=chosen,
        may_write=g.reader.role in TEAM,
    )


def _sum(questions: Sequence[Question]) -> Decimal:
    return sum((each.amount for each in questions if each.amount is not None), Decimal(0))


def _place(key: str, word: Text, chosen: str) -> dict[str, object]:
    url = url_for("decisions.index", state=key or None)
    return {"label": say(word), "url": url, "is_current": key == chosen}


def _words(each: Question) -> str:
    people = [person.function for person in each.deciders]
    parts = [each.code, each.title, each.advice, each.decided, *each.others, *each.about, *people]
    return " ".join(part for part in parts if part)
