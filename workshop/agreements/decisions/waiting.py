"""Whether a decision is taken, waits, or should have been taken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

#: So many days before its date an open decision asks for attention.
SOON = 30


class Waiting(StrEnum):
    """How a decision stands on a day."""

    TAKEN = "taken"
    LATE = "late"
    SOON = "soon"
    LATER = "later"
    NO_DATE = "no_date"


def waiting(day: date | None, *, is_open: bool, on: date) -> Waiting:
    """Return how a decision with a date stands; late is strictly before today."""
    if not is_open:
        return Waiting.TAKEN
    if day is None:
        return Waiting.NO_DATE
    if day < on:
        return Waiting.LATE
    return Waiting.SOON if (day - on).days <= SOON else Waiting.LATER


def other_options(options: Sequence[str], advice: str | None) -> tuple[str, ...]:
    """Return the options beside the one that is advised, as they stand; case and outer spaces do not count."""
    advised = (advice or "").strip().casefold()
    return tuple(option for option in options if option.strip().casefold() != advised)
