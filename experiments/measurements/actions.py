"""Storing a measurement with its card."""

from __future__ import annotations

from experiments.cards.models import Experiment, Measurement
from experiments.cards.observations import Observations
from workshop.database import Session


def record(session: Session, experiment: Experiment, entered: Observations, *, note: str | None) -> None:
    """Add a measurement at its day between the others of a card; what was there stays as it was.

    Raises ValueError when it has no day or no n.
    """
    if entered.on is None or not entered.n:
        msg = "a measurement has a day and an n"
        raise ValueError(msg)
    place = sum(1 for other in experiment.measurements if other.date <= entered.on)
    made = Measurement(
        date=entered.on, n=entered.n, values=list(entered.values), successes=entered.successes, note=note
    )
    experiment.measurements.insert(place, made)
    session.flush()
