"""Decisions in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from workshop.agreements.decisions.models import Decision, DecisionStatus
from workshop.archive.chapters import list_part
from workshop.archive.fields import Amount, Chosen, Day, ItemPart, Line, Refers, Refs
from workshop.languages import Counted
from workshop.trajectories.people.archive import PersonCode

DecisionCode = Annotated[str, Refers("decision")]
#: What a decision can be about: whatever the thread leads through.
Subject = Annotated[
    str,
    Refers(
        "experiment", "opportunity", "overlap", "gap", "agreement", "improvement_plan", "integral_point", "reversal"
    ),
]


class DecisionPart(ItemPart):
    """A question to a board, and the answer."""

    item_kind = "decision"
    counted = Counted("a decision", "{n} decisions", n=1)

    date: Day | None = None
    title: Line
    about: Refs[Subject] = []
    options: list[Line] = []
    advice: str | None = None
    decided: str | None = None
    by: Refs[PersonCode] = []
    amount: Amount | None = None
    status: Chosen[DecisionStatus] = DecisionStatus.OPEN


DECISIONS = list_part("decisions", DecisionPart, Decision)
