"""Reversed assumptions in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from experiments.assumptions.models import Reversal
from workshop.archive.chapters import list_part
from workshop.archive.fields import ItemPart, Line, Refers, Score
from workshop.languages import Counted


class ReversalPart(ItemPart):
    """Something taken for granted, turned round."""

    item_kind = "reversal"
    counted = Counted("a reversed assumption", "{n} reversed assumptions", n=1)

    assumption: Line
    since: str | None = None
    reversed: Line
    plausibility: Score | None = None
    value: Score | None = None
    becomes: Annotated[str, Refers("experiment")] | None = None


REVERSALS = list_part("assumption_reversals", ReversalPart, Reversal)
