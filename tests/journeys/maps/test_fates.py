"""What becomes of the steps of today."""

from journeys.maps.fates import Fate, PlannedStep, fates_of
from tests.journeys.maps.examples import DROPPED, MOTHERS_STEPS, WANTED

CURRENT = tuple(step.code for step in MOTHERS_STEPS)


def wanted_steps() -> list[PlannedStep]:
    rows = [line.split() for line in WANTED.strip().splitlines()]
    return [PlannedStep(code, Fate(fate), tuple(replaces.split(","))) for code, fate, replaces in rows]


def test_the_wanted_journey_leaves_three_steps_without_a_fate() -> None:
    fates = fates_of(CURRENT, wanted_steps(), dropped=DROPPED)
    assert (fates.new, fates.enriched, fates.kept, fates.dropped) == (2, 4, 5, 5)
    assert fates.not_given == ("M01", "M03", "M04")


def test_a_step_that_is_not_labelled_yet_still_replaces_another() -> None:
    fates = fates_of(("M01", "M02"), [PlannedStep("N01", None, ("M01",))], dropped=())
    assert (fates.new, fates.enriched, fates.kept) == (0, 0, 0)
    assert fates.not_given == ("M02",)


def test_a_step_that_is_dropped_twice_counts_once() -> None:
    assert fates_of(("M01",), [], dropped=("M01", "M01")).dropped == 1
