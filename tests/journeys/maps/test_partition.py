"""Parting the stages of a map over sheets."""

import pytest

from journeys.maps.partition import parted
from tests.journeys.maps.examples_of_maps import a_long_map


def sizes(*stages: int, sheets: int, most: int = 24) -> list[list[int]]:
    parts = parted(a_long_map(*stages).stages, sheets, most=most)
    return [[len(stage.steps) for stage in part] for part in parts]


def test_one_sheet_holds_everything() -> None:
    assert sizes(3, 4, 5, sheets=1) == [[3, 4, 5]]


def test_stages_stay_whole_and_the_fullest_sheet_is_as_small_as_can_be() -> None:
    assert sizes(6, 6, 6, 10, 8, 4, 4, sheets=2) == [[6, 6, 6], [10, 8, 4, 4]]
    assert sizes(6, 6, 6, 10, 8, 4, 4, sheets=3) == [[6, 6], [6, 10], [8, 4, 4]]


def test_there_are_no_more_sheets_than_stages() -> None:
    assert sizes(3, 3, sheets=5) == [[3], [3]]


def test_a_stage_that_is_too_long_is_cut() -> None:
    assert sizes(30, sheets=2) == [[24], [6]]


@pytest.mark.parametrize(("stages", "sheets"), [((), 1), ((3,), 0)])
def test_nothing_cannot_be_parted(stages: tuple[int, ...], sheets: int) -> None:
    with pytest.raises(ValueError, match="nothing to part"):
        sizes(*stages, sheets=sheets)
