"""The order of the steps of a map."""

import pytest

from journeys.maps.order import Direction, PlacedStep, beginning_of, moved

STAGES = ("F1", "F2", "F3")
STEPS = (PlacedStep("M1", "F1"), PlacedStep("M2", "F1"), PlacedStep("M3", "F3"))


def test_a_step_changes_places_with_the_one_beside_it() -> None:
    order = moved(STEPS, "M1", direction=Direction.LATER, stages=STAGES)
    assert [step.code for step in order] == ["M2", "M1", "M3"]


def test_at_the_edge_of_its_stage_it_crosses_into_the_next_one_which_may_be_empty() -> None:
    order = moved(STEPS, "M2", direction=Direction.LATER, stages=STAGES)
    assert order == (PlacedStep("M1", "F1"), PlacedStep("M2", "F2"), PlacedStep("M3", "F3"))


@pytest.mark.parametrize(("code", "there", "back"), [("M2", "later", "earlier"), ("M3", "earlier", "later")])
def test_moving_back_undoes_a_move(code: str, there: str, back: str) -> None:
    once = moved(STEPS, code, direction=Direction(there), stages=STAGES)
    assert once != STEPS
    assert moved(once, code, direction=Direction(back), stages=STAGES) == STEPS


@pytest.mark.parametrize(("code", "way"), [("M1", Direction.EARLIER), ("M3", Direction.LATER)])
def test_at_the_edge_of_the_map_nothing_changes(code: str, way: Direction) -> None:
    assert moved(STEPS, code, direction=way, stages=STAGES) == STEPS


def test_a_step_that_is_not_there_cannot_move() -> None:
    with pytest.raises(ValueError, match="not in list"):
        moved(STEPS, "M9", direction=Direction.LATER, stages=STAGES)


def test_codes_go_on_as_most_of_them_begin() -> None:
    assert beginning_of(["M01", "M02", "X3"]) == "M"
    assert beginning_of([]) == ""
