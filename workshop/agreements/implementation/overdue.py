"""When an action of the implementation agenda is late."""

from __future__ import annotations

from datetime import date

from workshop.agreements.deadlines import days_late
from workshop.trajectories.quarters import last_day_of


def action_days_late(quarter: str, *, is_done: bool, on: date) -> int:
    """Return how many days ago the quarter of an action ended without it being done; 0 while there is time."""
    return 0 if is_done else days_late(last_day_of(quarter), on)
