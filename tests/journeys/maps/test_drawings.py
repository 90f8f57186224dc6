"""The two drawings of a map on screen."""

from journeys.maps.drawings import COLUMN, lane_of, shortened, strip_of
from tests.journeys.maps.examples_of_maps import a_long_map


def test_the_line_in_the_map_has_a_point_in_the_middle_of_every_column() -> None:
    line = lane_of(a_long_map(2, 1))
    assert [point.x for point in line.points] == [COLUMN / 2, COLUMN * 1.5, COLUMN * 2.5]
    assert line.width == 3 * COLUMN


def test_the_strip_shows_the_whole_journey_with_its_stages_and_codes() -> None:
    strip = strip_of(a_long_map(3, 1))
    assert [stage.x for stage in strip.stages] == [0, strip.width * 3 / 4]
    assert [step.label for step in strip.steps] == ["M1", "M2", "M3", "M4"]


def test_a_stage_without_steps_has_no_place_in_the_strip() -> None:
    assert [stage.number for stage in strip_of(a_long_map(1, 0, 1)).stages] == [1, 3]


def test_a_name_is_shortened_by_whole_words() -> None:
    assert shortened("Uitstroom en wonen", 18) == "Uitstroom en wonen"
    assert shortened("Behandeling en begeleiding", 15) == "Behandeling…"
    assert shortened("Terugvalpreventie", 6) == "Terugv…"
