"""CSV of every dialect, and tables drawn with bars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.errors import Refused
from workshop.sheets.limits import Limits
from workshop.sheets.sheet import Sheet
from workshop.sheets.text_reading import read_text


def texts(sheet: Sheet) -> list[tuple[str, ...]]:
    return [row.texts for row in sheet.rows]


def read(text: str) -> Sheet:
    return read_text(text.encode(), "lijst")


def test_quotation_marks_and_line_breaks_inside_a_cell_are_part_of_it() -> None:
    sheet = read('wat;wie\r\n"koffie\r\nen ""thee""";Alba\r\nbezoek; "De Haven; Oost"\r\n')
    assert texts(sheet) == [("wat", "wie"), ('koffie\nen "thee"', "Alba"), ("bezoek", "De Haven; Oost")]
    assert [row.number for row in sheet.rows] == [1, 2, 3]


def test_rows_keep_the_number_that_a_spreadsheet_shows() -> None:
    sheet = read("wat;wie\n\n;;\nkoffie;Alba\n")
    assert [(row.number, row.address(1)) for row in sheet.rows] == [(1, "B1"), (4, "B4")]


def test_ragged_rows_are_made_equally_wide_and_lose_nothing() -> None:
    sheet = read("wat;wie\nkoffie\nbezoek;Alba;extra\n")
    assert texts(sheet) == [("wat", "wie", ""), ("koffie", "", ""), ("bezoek", "Alba", "extra")]


def test_a_stated_delimiter_is_no_row() -> None:
    sheet = read("sep=;\nwat;wie\nkoffie;Alba\n")
    assert [row.number for row in sheet.rows] == [1, 2]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_lines_may_end_in_any_way(end: str) -> None:
    assert texts(read(end.join(["wat,wie", "koffie,Alba", ""])))[-1] == ("koffie", "Alba")


def test_zeroes_are_taken_out_and_named() -> None:
    sheet = read("wat,wie\nkof\x00fie,Alba\n")
    assert texts(sheet)[1] == ("koffie", "Alba")
    assert str(sheet.remarks[0].sentence) == "Invisible control characters were taken out. Look at A2."


def test_letters_that_could_not_be_read_are_named_by_their_cell() -> None:
    sheet = read_text("é,é\né,".encode() + b"\xff\n", "lijst")
    assert sheet.remarks[0].cells == ("B2",)


def test_windows_text_is_remarked_upon() -> None:
    assert "Windows" in str(read_text("cliënt,één\n".encode("cp1252"), "lijst").remarks[0].sentence)


@pytest.mark.parametrize("text", ['wat,wie\n"koffie,Alba\nbezoek,Alba\n', 'wat,wie\nkoffie,"', 'a,"b""\nc,d\n'])
def test_a_quotation_mark_that_is_never_closed_is_named_by_its_row(text: str) -> None:
    with pytest.raises(Refused, match=r"opens in row [12] is never closed"):
        read(text)


def test_a_cell_that_is_too_long_is_named() -> None:
    with pytest.raises(Refused, match="Cell B2 holds more than 32,767 characters"):
        read("wat,wie\nkoffie," + "a" * 32_768)
    with pytest.raises(Refused, match="Row 2 holds a cell that is too long"):
        read('wat,wie\n"' + "a\n" * 100_000)


def test_what_lies_beyond_the_limits_is_named_by_its_cell() -> None:
    limits = Limits(rows=3, columns=2)
    assert read_text(b"a,b\nc,d\ne,f\n\n,,\n", "", limits=limits).width == 2
    with pytest.raises(Refused, match="At most 3 rows are read, and something stands in cell B4"):
        read_text(b"a,b\nc,d\ne,f\n,g\n", "", limits=limits)
    with pytest.raises(Refused, match=r"At most 2 columns are read \(up to column B\).* in cell C2"):
        read_text(b"a,b\nc,d,e\n", "", limits=limits)


def test_too_much_in_all_is_refused() -> None:
    with pytest.raises(Refused, match="at most 3 filled cells"):
        read_text(b"a,b\nc,d\n", "", limits=Limits(cells=3))
    with pytest.raises(Refused, match="9 characters"):
        read_text(b"aaaaa,bbbbb\n", "", limits=Limits(all_letters=9))


def test_a_table_drawn_with_bars_is_read_without_its_rule() -> None:
    sheet = read("| Tijd | Wat |\n|:--|--:|\n| 09:00 | Koffie \\| thee |\n| 09:30 | |\n")
    assert texts(sheet) == [("Tijd", "Wat"), ("09:00", "Koffie | thee"), ("09:30", "")]
    assert [row.number for row in sheet.rows] == [1, 3, 4]


def test_prose_is_no_sheet() -> None:
    with pytest.raises(Refused, match="no table"):
        read_text(b"# Title\n\nSome words, and more.\n", "lijst", is_prose=True)


@given(st.text(st.sampled_from('a,;"\n\r\t \x00é|='), max_size=40))
def test_whatever_is_typed_is_read_or_refused_with_a_reason(text: str) -> None:
    sheet, sentence = _read_or_refused(text)
    if sheet is None:
        assert sentence.endswith(".")
    else:
        assert sheet.rows
        assert all(len(row.values) == sheet.width for row in sheet.rows)


def _read_or_refused(text: str) -> tuple[Sheet | None, str]:
    try:
        return read(text), ""
    except Refused as refused:
        return None, str(refused)
