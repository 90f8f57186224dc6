"""The names of columns in a sheet."""

import pytest

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.columns import Field
from workshop.sheets.headers import Certainty, table_of, table_with_header_in, without_header
from workshop.sheets.reading import read_sheet
from workshop.sheets.sheet import Sheet

FIELDS = (
    Field(key="title", label=Text("What"), names=("activiteit",)),
    Field(key="hours", label=Text("Hours"), names=("uren",)),
)


def a_sheet_of(text: str) -> Sheet:
    return read_sheet(text.encode())


def test_a_header_of_known_names_is_found_under_titles() -> None:
    table = table_of(a_sheet_of("Onze lijst\nMei 2019;;versie 2\n\nActiviteit;Uren;Wie\nkoffie;2;Alba\n"), FIELDS)
    assert (table.number, table.header, table.certainty) == (4, ("Activiteit", "Uren", "Wie"), Certainty.KNOWN)
    assert [row.number for row in table.above] == [1, 2]
    assert [row.texts for row in table.rows] == [("koffie", "2", "Alba")]


def test_a_header_of_other_names_is_guessed_under_titles() -> None:
    table = table_of(a_sheet_of("Onze lijst;;\nWat;Hoelang;Wie\nkoffie;2;Alba\nbezoek;3;Alba\n"), FIELDS)
    assert (table.number, table.certainty) == (2, Certainty.GUESSED)


@pytest.mark.parametrize(
    "text",
    [
        "Alba;koffie;moeder\nDe Haven;bezoek;moeder\n",
        "koffie;2;1\nbezoek;3;1\n",
        "Alba;koffie;koffie\nDe Haven;thee;bezoek\n",
        "Alba;koffie;a@example.org\nDe Haven;thee;b@example.org\n",
        "Alba;koffie;020 1234567\nDe Haven;thee;020 7654321\n",
        "koffie;2019-11-15;2\nthee;2019-11-16;3\n",
    ],
    ids=["comes back", "figures", "doubles", "addresses", "phones", "days"],
)
def test_a_sheet_that_begins_with_its_rows_has_no_header(text: str) -> None:
    table = table_of(a_sheet_of(text), FIELDS)
    assert (table.number, table.certainty, table.header) == (None, Certainty.NONE, ("", "", ""))
    assert len(table.rows) == 2
    assert str(table.column_name(1)) == "Column B"


def test_a_column_is_called_by_its_name_and_letter() -> None:
    assert str(table_of(a_sheet_of("Activiteit;Uren\nkoffie;2\n"), FIELDS).column_name(0)) == "Activiteit (column A)"


def test_a_line_break_in_a_name_is_a_space() -> None:
    assert table_of(a_sheet_of('"Uren\nper week";Wat\n2;koffie\n')).header == ("Uren per week", "Wat")


def test_people_choose_the_header_or_none() -> None:
    sheet = a_sheet_of("a;b\nc;d\n\ne;f\n")
    chosen = table_with_header_in(sheet, 4)
    assert (chosen.header, chosen.rows, len(chosen.above)) == (("e", "f"), (), 2)
    assert len(without_header(sheet).rows) == 3
    with pytest.raises(Refused, match="nothing in row 3"):
        table_with_header_in(sheet, 3)


def test_a_list_of_one_column_may_have_a_header() -> None:
    assert table_of(a_sheet_of("Activiteit\nKoffie\nThee\n"), FIELDS).number == 1
