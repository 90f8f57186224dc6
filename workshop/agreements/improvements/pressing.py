"""What of a draft of an improvement plan asks for attention."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.agreements.plan_checks import Hint, Lateness
from workshop.languages import Counted, Text


def draft_to_complete(lateness: Lateness, hints: Sequence[Hint]) -> Text | None:
    """Return what to say of a plan that is still a draft: how late it came and what it lacks; None: nothing."""
    late = [_draft_came_late(lateness.draft_days)] if lateness.draft_days else []
    return one_after_another([*late, *(hint.words for hint in hints)])


def _draft_came_late(days: int) -> Text:
    return Counted("The draft came one day late.", "The draft came {n} days late.", n=days)


def one_after_another(sentences: Sequence[Text]) -> Text | None:
    """Return some sentences as one text, or None when there are none."""
    whole: Text | None = None
    for sentence in sentences:
        whole = sentence if whole is None else Text("{said} {more}", said=whole, more=sentence)
    return whole
