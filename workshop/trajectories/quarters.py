"""Quarters of a year, written as 2019-Q4."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

_MONTHS = 3


def quarter_of(day: date) -> str:
    """Return the quarter in which a day falls."""
    return f"{day.year}-Q{(day.month - 1) // _MONTHS + 1}"


def last_day_of(quarter: str) -> date:
    """Return the last day of a quarter. Raises ValueError for what is no quarter such as 2019-Q4."""
    year, _, number = quarter.partition("-Q")
    month = int(number) * _MONTHS
    return date(int(year), month, monthrange(int(year), month)[1])
