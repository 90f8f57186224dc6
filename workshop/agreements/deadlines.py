"""When an agreement is due for review, and what counts as late."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MONTHS_A_YEAR = 12


def months_later(day: date, months: int) -> date:
    """Return the same day of the month a number of months later, clamped to the end of that month."""
    years, month = divmod(day.month - 1 + months, MONTHS_A_YEAR)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def review_due(
    since: date | None, last_reviewed: date | None, *, every_months: int | None, is_valid: bool = True
) -> date | None:
    """Return the day by which an agreement must be reviewed again.

    Counts in months from the last review, or from the start where there was none. None: nothing is due, because the
    agreement is not valid (proposed, lapsed), has no rhythm, or has no day to count from.
    """
    counted_from = last_reviewed or since
    if not is_valid or every_months is None or counted_from is None:
        return None
    return months_later(counted_from, every_months)


def is_late(due: date | None, on: date) -> bool:
    """Tell whether a day has passed: late is strictly before today."""
    return due is not None and due < on


def days_late(due: date | None, on: date) -> int:
    """Return how many days have gone by since a day; 0 when it has not passed or there is none."""
    return (on - due).days if due is not None and due < on else 0
