"""Hints about an improvement plan that is still vague, and whether it is late."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workshop.agreements.deadlines import days_late
from workshop.agreements.number_words import names_an_amount
from workshop.languages import Text

#: A clause that opens with one of these promises to look into something, and no more.
_LOOKING_INTO = re.compile(
    r"(?:(?:we|wij|ik|zullen|zal|gaan|gaat|will|shall|are|going|to|verder|eerst|further|first) )*"
    r"(?:onderzoek\w*|verken\w*|bekijken|kijken (?:of|hoe|naar)|nagaan|uitzoeken|zoeken uit|bespreken|overwegen|"
    r"overleggen|inventariseren|nadenken|verdiepen|bezien|"
    r"investigat\w*|explor\w*|examin\w*|consider\w*|study\w*|research\w*|discuss\w*|review\w*|"
    r"look(?:ing)? (?:into|at)|find(?:ing)? out|see(?:ing)? (?:if|whether|how)|think(?:ing)? about)\b"
)
_BETWEEN_CLAUSES = re.compile(r"[;.,\n]")


class PlanField(StrEnum):
    """The part of an improvement plan that a hint is about."""

    MEASURE = "measure"
    RESULT = "result"
    DEADLINE = "deadline"
    OWNER = "owner"


@dataclass(frozen=True)
class Plan:
    """What one organisation promises to improve; `final_on` says since when, once it is done."""

    measure: str | None = None
    result: str | None = None
    owner: str | None = None
    deadline: date | None = None
    draft_on: date | None = None
    final_on: date | None = None
    is_done: bool = False


@dataclass(frozen=True)
class Hint:
    """One thing that a plan does not say yet."""

    field: PlanField
    words: Text


@dataclass(frozen=True)
class Lateness:
    """How many days the draft and the work itself came, or still are, too late; 0 is in time."""

    draft_days: int
    deadline_days: int

    @property
    def is_late(self) -> bool:
        """Tell whether anything about the plan is late."""
        return self.draft_days > 0 or self.deadline_days > 0


def hints(plan: Plan) -> tuple[Hint, ...]:
    """Return what keeps a plan vague, in the order of the form; a hint never changes a score.

    Source: the automatic hints of the improvement plans (no measure, no number, no deadline, no owner).
    """
    return tuple(_hints(plan))


def lateness(plan: Plan, *, draft_due: date | None, on: date) -> Lateness:
    """Return how late a plan is on a day.

    The draft is late when it came after `draft_due` or still has to come; the work when its deadline has passed and it
    was not done by then. A plan that is done without a known day is taken to be done in time.
    """
    finished_on = plan.final_on if plan.is_done else on
    return Lateness(
        draft_days=days_late(draft_due, plan.draft_on or on),
        deadline_days=days_late(plan.deadline, finished_on) if finished_on else 0,
    )


def _hints(plan: Plan) -> Iterator[Hint]:
    if only_looks_into(plan.measure or ""):
        yield Hint(PlanField.MEASURE, Text("No measure yet: the text only promises to look into it."))
    elif not (plan.measure or "").strip():
        yield Hint(PlanField.MEASURE, Text("No measure yet."))
    if not names_an_amount(plan.result or ""):
        yield Hint(PlanField.RESULT, Text("No number in the result."))
    if plan.deadline is None:
        yield Hint(PlanField.DEADLINE, Text("No deadline."))
    if plan.owner is None:
        yield Hint(PlanField.OWNER, Text("No owner."))


def only_looks_into(measure: str) -> bool:
    """Tell whether every clause of a measure opens with a promise to look into something; an empty one does not."""
    clauses = [clause.strip() for clause in _BETWEEN_CLAUSES.split(measure.casefold()) if clause.strip()]
    return bool(clauses) and all(_LOOKING_INTO.match(clause) for clause in clauses)
