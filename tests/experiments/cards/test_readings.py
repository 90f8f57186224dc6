"""The table behind the chart."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from experiments.cards.measure import Reading
from experiments.cards.observations import Observations
from experiments.cards.readings import readings_of
from tests.experiments.cards.builders import SHARE, WAITING
from workshop.languages import Text


def test_what_was_before_comes_first() -> None:
    before, during = readings_of(SHARE)
    assert before.heading == Text("before")
    assert (before.n, str(before.share)) == (10, "2 of 10")
    assert (during.heading, str(during.share), during.note) == (date(2019, 10, 1), "4 of 5", "A first round.")


def test_single_values_stand_as_they_were_measured() -> None:
    (row,) = readings_of(WAITING)
    assert row.values == (Decimal(19), Decimal(12), Decimal(23))
    assert row.share is None


def test_a_measurement_without_a_day_has_its_number() -> None:
    dayless = replace(WAITING, readings=(Reading(Observations(n=1, values=(Decimal(3),))),))
    (row,) = readings_of(dayless)
    assert row.heading == Text("measurement {number}", number=1)
