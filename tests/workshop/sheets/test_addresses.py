"""Names of cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from workshop.sheets.addresses import address, column_letters, place_of, spans


@given(st.integers(0, 16_383))
def test_columns_have_the_letters_that_every_spreadsheet_shows(column: int) -> None:
    assert column_letters(column) == get_column_letter(column + 1)


@given(st.integers(1, 1_048_576), st.integers(0, 16_383))
def test_a_name_leads_back_to_its_cell(row: int, column: int) -> None:
    assert place_of(address(row, column)) == (row, column)


@pytest.mark.parametrize("name", ["", "B", "12", "B0", "ABCD1", "B12345678", "B-1", "BÉ1"])
def test_what_is_no_name_of_a_cell_has_no_place(name: str) -> None:
    assert place_of(name) is None


def test_numbers_become_stretches() -> None:
    assert spans([7, 3, 4, 5, 4]) == [(3, 5), (7, 7)]
