"""Storing a measurement."""

from datetime import date
from decimal import Decimal

import pytest

from experiments.cards.observations import Observations
from experiments.cards.queries import card_in, experiment_in
from experiments.measurements.actions import record
from workshop.database import Session
from workshop.trajectories.models import Trajectory


def test_a_measurement_finds_its_place_by_its_day(session: Session, bakenhuis: Trajectory) -> None:
    row = experiment_in(session, bakenhuis.id, "E1")
    entered = Observations(date(2019, 4, 1), n=2, values=(Decimal(1), Decimal("1.5")))
    record(session, row, entered, note="tussendoor")
    session.expire_all()
    measure = card_in(session, bakenhuis.id, "E1").measure
    assert measure is not None
    assert [reading.observations.on for reading in measure.readings] == [
        date(2019, 3, 29),
        date(2019, 4, 1),
        date(2019, 4, 26),
        date(2019, 5, 24),
    ]
    assert measure.readings[1].note == "tussendoor"


def test_a_measurement_without_a_day_or_an_n_is_none(session: Session, bakenhuis: Trajectory) -> None:
    row = experiment_in(session, bakenhuis.id, "E1")
    with pytest.raises(ValueError, match="a day and an n"):
        record(session, row, Observations(n=3), note=None)
