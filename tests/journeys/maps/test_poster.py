"""How a map is laid out on posters."""

from journeys.maps.poster import HEAD, MOST_STEPS, WIDTH, sheets_of
from tests.journeys.maps.examples_of_maps import a_long_map

LONG = "Een dienstverleningsovereenkomst met bijzondere omstandigheden voor alle partijen. " * 7


def test_a_map_that_fits_is_one_sheet_with_its_line_over_all_columns() -> None:
    (sheet,) = sheets_of(a_long_map(3, 4, 5))
    assert (sheet.number, sheet.count, len(sheet.steps)) == (1, 1, 12)
    assert (sheet.left, sheet.wide) == (0, sheet.line.width)
    assert sheet.line_width == WIDTH - HEAD


def test_more_than_24_steps_go_to_a_next_sheet_by_stages() -> None:
    sheets = sheets_of(a_long_map(10, 10, 10))
    assert [[stage.code for stage in sheet.stages] for sheet in sheets] == [["F1"], ["F2", "F3"]]
    assert all(len(sheet.steps) <= MOST_STEPS for sheet in sheets)
    assert [(sheet.number, sheet.count) for sheet in sheets] == [(1, 2), (2, 2)]


def test_the_line_goes_on_over_the_edge_of_a_sheet() -> None:
    first, second = sheets_of(a_long_map(16, 16))
    assert first.line == second.line
    assert second.left == first.wide


def test_words_that_do_not_fit_make_more_sheets_and_never_smaller_type() -> None:
    sheets = sheets_of(a_long_map(6, 6, 6, does=LONG))
    assert len(sheets) > len(sheets_of(a_long_map(6, 6, 6))) == 1
    assert min(sheet.type for sheet in sheets) >= 10


def test_few_words_are_set_in_larger_type() -> None:
    assert sheets_of(a_long_map(3))[0].type == 16
    assert sheets_of(a_long_map(8, 8, 6, does=LONG[:200]))[0].type == 10
