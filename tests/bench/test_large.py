"""The large trajectory is a valid file that grew where it was asked to."""

from typing import Any

from tests.bench.large import PLAN, SLUG, TODAY, Size, large_file
from workshop.app import FEATURES
from workshop.trajectories.files.actions import read_file


def test_it_is_valid_and_as_large_as_asked() -> None:
    size = Size(steps=40, partners=9, activities=120, overlaps=14)
    document: Any = read_file(large_file(size), FEATURES.archive)
    assert document.trajectory.id == SLUG
    assert (len(document.partners), len(document.activities), len(document.overlaps)) == (9, 120, 14)
    steps = {journey.id: len(journey.steps) for journey in document.journeys}
    assert (steps[TODAY], steps[PLAN]) == (40, 40)


def test_every_partner_has_something_to_do() -> None:
    document: Any = read_file(large_file(Size(partners=12, activities=200)), FEATURES.archive)
    assert {partner.id for partner in document.partners} == {activity.partner for activity in document.activities}
