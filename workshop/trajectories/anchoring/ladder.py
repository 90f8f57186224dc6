"""The ladder of an internal designer, and whether external days go down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from workshop.languages import Text


class Step(StrEnum):
    """The steps of the ladder, from looking on to starting alone."""

    WATCHED = "watched"
    CO_LED = "co_led"
    LED = "led"
    STARTED_OWN = "started_own"


STEP_WORDS = {
    Step.WATCHED: Text("Watched"),
    Step.CO_LED: Text("Led together"),
    Step.LED: Text("Led"),
    Step.STARTED_OWN: Text("Started a trajectory"),
}


class Reached(StrEnum):
    """How a step stands: taken, the next one to take, or still further on."""

    FILLED = "filled"
    OPEN = "open"
    EMPTY = "empty"


@dataclass(frozen=True)
class Rung:
    """One step of one designer's ladder."""

    step: Step
    on: date | None
    reached: Reached


def climb(days: Sequence[date | None]) -> tuple[Rung, ...]:
    """Return the ladder for the days on which its steps were taken, in the order of `Step`; None: not yet.

    The first step that was not taken is the open one, also when a later one was.
    """
    waiting = next((place for place, day in enumerate(days) if day is None), None)
    return tuple(
        Rung(step, day, Reached.FILLED if day else Reached.OPEN if place == waiting else Reached.EMPTY)
        for place, (step, day) in enumerate(zip(Step, days, strict=True))
    )


@dataclass(frozen=True, kw_only=True)
class Quarter:
    """Days of external facilitation in a quarter, and by how many days it rose over the one before (0: it did not)."""

    quarter: str
    days: Decimal
    rise: Decimal = Decimal(0)


def with_rises(quarters: Sequence[Quarter]) -> tuple[Quarter, ...]:
    """Return quarters in order of time, each with its rise over the one before it in the list."""
    ordered = sorted(quarters, key=lambda each: each.quarter)
    later = (
        Quarter(quarter=each.quarter, days=each.days, rise=max(Decimal(0), each.days - before.days))
        for before, each in pairwise(ordered)
    )
    return (*ordered[:1], *later)
