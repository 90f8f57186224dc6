"""What became of steps between two versions of a map."""

from typing import Any

import pytest

from journeys.maps.versions.changes import Became, FieldChange, StepChange, changes_between


def _step(code: str, **values: Any) -> dict[str, Any]:
    return {"id": code, "stage": "F1", "title": f"Does {code}", **values}


EARLIER = [_step("M1"), _step("M2", pain="cold"), _step("M3"), _step("M4")]


def test_nothing_became_of_a_map_that_stayed() -> None:
    assert changes_between(EARLIER, EARLIER) == ()


def test_a_step_is_added_and_another_dropped() -> None:
    later = [_step("M1"), _step("M5"), *EARLIER[1:3]]
    assert changes_between(EARLIER, later) == (
        StepChange("M5", "Does M5", Became.ADDED),
        StepChange("M4", "Does M4", Became.DROPPED),
    )


def test_what_changed_in_a_step_stands_before_and_after() -> None:
    later = [EARLIER[0], _step("M2", gain="warm"), *EARLIER[2:]]
    (change,) = changes_between(EARLIER, later)
    assert change.became is Became.CHANGED
    assert change.fields == (FieldChange("pain", "cold", None), FieldChange("gain", None, "warm"))


@pytest.mark.parametrize(("order", "moved"), [("1234", 0), ("2134", 1), ("2341", 1), ("4123", 1), ("4321", 3)])
def test_as_few_steps_as_must_have_moved(order: str, moved: int) -> None:
    steps = {step["id"]: step for step in EARLIER}
    changes = changes_between(EARLIER, [steps[f"M{number}"] for number in order])
    assert [change.became for change in changes] == [Became.MOVED] * moved
