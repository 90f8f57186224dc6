"""Paper has the sizes of ISO 216."""

import pytest

from workshop.printing.papers import Orientation, Paper


def test_a_sheet_turned_has_its_sides_swapped() -> None:
    assert Paper.A3.size() == (297, 420)
    assert Paper.A3.size(Orientation.LANDSCAPE) == (420, 297)


@pytest.mark.parametrize(("large", "small"), [("A0", "A1"), ("A1", "A2"), ("A2", "A3"), ("A3", "A4")])
def test_two_sheets_make_one_of_the_next_size(large: str, small: str) -> None:
    width, height = Paper(large).size()
    assert Paper(small).size() == (height // 2, width)
