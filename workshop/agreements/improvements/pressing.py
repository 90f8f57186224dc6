"""What of an improvement plan, or of the implementation agenda, asks for attention."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from workshop.agreements.deadlines import days_late
from workshop.agreements.plan_checks import Hint, Lateness
from workshop.languages import Text
from workshop.trajectories.quarters import last_day_of


def action_days_late(quarter: str, *, is_done: bool, on: date) -> int:
    """Return how many days ago the quarter of an action ended without it being done; 0 while there is time."""
    return 0 if is_done else days_late(last_day_of(quarter), on)


def draft_to_complete(lateness: Lateness, hints: Sequence[Hint]) -> Text | None:
    """Return what to say of a plan that is still a draft: how late it came and what it lacks; None: nothing."""
    late = [_draft_came_late(lateness.draft_days)] if lateness.draft_days else []
    return one_after_another([*late, *(hint.words for hint in hints)])


def _draft_came_late(days: int) -> Text:
    if days == 1:
        return Text("The draft came one day late.")
    return Text("The draft came {days} days late.", days=days)


def one_after_another(sentences: Sequence[Text]) -> Text | None:
    """Return some sentences as one text, or None when there are none."""
    whole: Text | None = None
    for sentence in sentences:
        whole = sentence if whole is None else Text("{said} {more}", said=whole, more=sentence)
    return whole
