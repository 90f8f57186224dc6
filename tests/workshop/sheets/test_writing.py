"""CSV and XLSX that leave: safe to open, typed, and equal when they come back."""

import io
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from workshop.errors import Refused
from workshop.languages import Language
from workshop.sheets.csv_writing import write_csv
from workshop.sheets.exporting import Export, Exported
from workshop.sheets.notation import day_in, number_in
from workshop.sheets.reading import read_sheet
from workshop.sheets.sheet import Value
from workshop.sheets.xlsx_writing import write_xlsx

CARDS = Export(
    "Cards",
    ("What", "Hours", "Day"),
    (
        ("=HYPERLINK(1)", Decimal("1.5"), date(2019, 11, 15)),
        ("+31 6 1234 5678", -3, None),
        ("two\nlines; and, more", Decimal("-5.25"), None),
    ),
)
LETTERS = st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffd\ufeff\ufffe\uffff")
TEXTS = st.text(LETTERS | st.sampled_from("=+-@'\n;,\"\t_x0041"), max_size=12).map(str.strip)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9)
DAYS = st.dates(min_value=date(1900, 3, 1))
ROWS = st.lists(st.tuples(TEXTS.filter(bool), TEXTS, NUMBERS | st.none(), DAYS | st.none()), max_size=6)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (
            Language.DUTCH,
            "\ufeffWhat;Hours;Day\r\n'=HYPERLINK(1);1,5;2019-11-15\r\n+31 6 1234 5678;-3;\r\n"
            '"two\nlines; and, more";-5,25;\r\n',
        ),
        (
            Language.ENGLISH,
            "\ufeffWhat,Hours,Day\r\n'=HYPERLINK(1),1.5,2019-11-15\r\n+31 6 1234 5678,-3,\r\n"
            '"two\nlines; and, more",-5.25,\r\n',
        ),
    ],
)
def test_csv_is_written_as_programs_of_the_language_expect(language: Language, written: str) -> None:
    assert write_csv(CARDS, language=language).decode() == written


def test_a_workbook_has_types_widths_and_a_header_that_stays() -> None:
    sheet = load_workbook(io.BytesIO(write_xlsx([CARDS])))["Cards"]
    values = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert values[0][0] == "'=HYPERLINK(1)"
    assert values[1][:2] == ["+31 6 1234 5678", -3]
    assert sheet["A2"].data_type == "s"
    assert sheet["B2"].data_type == "n"
    assert sheet["C2"].is_date
    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.bold
    assert 8 < sheet.column_dimensions["A"].width <= 60


def test_the_same_rows_give_the_same_bytes() -> None:
    assert write_xlsx([CARDS, CARDS]) == write_xlsx([CARDS, CARDS])


@pytest.mark.parametrize(
    ("titles", "made"),
    [
        (("Cards", "cards", "Cards"), ["Cards", "cards 2", "Cards 3"]),
        (("a/b: [c]?", "'x'", ""), ["a b c", "x", "1"]),
        (("t" * 40, "t" * 40), ["t" * 31, "t" * 29 + " 2"]),
    ],
)
def test_titles_are_made_such_as_a_workbook_allows(titles: tuple[str, ...], made: list[str]) -> None:
    exports = [Export(title, ("x",), (("y",),)) for title in titles]
    assert load_workbook(io.BytesIO(write_xlsx(exports))).sheetnames == made


def test_what_excel_would_change_is_written_as_text() -> None:
    export = Export("x", ("n", "d"), ((12345678901234567, date(1890, 1, 1)), (Decimal("0.1234567890123456789"), None)))
    rows = read_sheet(write_xlsx([export])).rows
    assert rows[1].values == ("12345678901234567", "1890-01-01")
    assert rows[2].values == ("0.1234567890123456789", "")


def test_a_text_that_no_cell_can_hold_is_refused_and_kept_in_csv() -> None:
    export = Export("x", ("n",), (("a" * 32_768,),))
    with pytest.raises(Refused, match="Cell A2 would hold more than 32,767"):
        write_xlsx([export])
    assert len(write_csv(export, language=Language.ENGLISH)) > 32_768


def test_what_no_file_can_hold_is_left_out() -> None:
    export = Export("x", ("n",), (("a\x00b\ud800c",),))
    assert read_sheet(write_xlsx([export])).rows[1].values == ("ab?c",)
    assert read_sheet(write_csv(export, language=Language.DUTCH)).rows[1].values == ("ab?c",)


def an_export(rows: list[tuple[Exported, ...]]) -> Export:
    """Return these rows under names, with one text in each row so that none is empty."""
    return Export("Rows", ("One", "Two", "Three", "Four"), tuple(rows))


def as_read(value: Exported) -> Value:
    return "" if value is None else Decimal(value) if isinstance(value, int) else value


@settings(deadline=None, max_examples=60)
@given(ROWS)
def test_a_workbook_comes_back_equal(rows: list[tuple[Exported, ...]]) -> None:
    read = read_sheet(write_xlsx([an_export(rows)])).rows[1:]
    assert [row.values for row in read] == [tuple(as_read(value) for value in row) for row in rows]


@settings(deadline=None)
@given(ROWS, st.sampled_from(Language))
def test_csv_comes_back_equal(rows: list[tuple[Exported, ...]], language: Language) -> None:
    read = read_sheet(write_csv(an_export(rows), language=language)).rows[1:]
    assert [row.texts[:2] for row in read] == [row[:2] for row in rows]
    assert [number_in(row.values[2], language=language) for row in read] == [row[2] for row in rows]
    assert [day_in(row.values[3]) for row in read] == [row[3] for row in rows]


@settings(deadline=None, max_examples=60)
@given(ROWS)
def test_openpyxl_reads_what_we_read(rows: list[tuple[Exported, ...]]) -> None:
    content = write_xlsx([an_export(rows)])
    theirs = load_workbook(io.BytesIO(content)).worksheets[0]
    for row in read_sheet(content).rows:
        for column, value in enumerate(row.values):
            assert as_seen(theirs.cell(row.number, column + 1).value) == as_seen(value)


def as_seen(value: object) -> object:
    """Return a value as both readers agree on it: numbers as fractions, and of texts only that there is one."""
    match value:
        case datetime():
            return value.date()
        case int() | float() | Decimal():
            return pytest.approx(float(value))
        case str() | None:
            return bool(value)
    return value
