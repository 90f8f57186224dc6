"""Workbooks as people make them."""

from datetime import date
from decimal import Decimal

import pytest

from tests.workshop.sheets.workbooks import a_sheet, a_workbook, text_cell
from workshop.errors import Refused
from workshop.sheets.sheet import Sheet, Tab
from workshop.sheets.xlsx_reading import read_xlsx

STYLES = (
    '<numFmts><numFmt numFmtId="164" formatCode="d mmmm yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>'
)


def remarks(sheet: Sheet) -> list[tuple[str, tuple[str, ...]]]:
    """Return the first word of each remark, with its cells."""
    return [(str(remark.text).split()[0], remark.cells) for remark in sheet.remarks]


def test_texts_numbers_and_days_are_read_for_what_they_are() -> None:
    row = (
        '<c r="A1" t="s"><v>1</v></c><c r="B1"><v>5.5</v></c><c r="C1" s="1"><v>43784</v></c>'
        '<c r="D1" s="2"><v>1.25</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" s="3"><v>43784</v></c>'
        '<c r="G1" t="d"><v>2019-11-15</v></c><c r="H1" s="99"><v>7</v></c>'
    )
    texts = "<si><t>first</t></si><si><r><t>De </t></r><r><t>Haven</t></r><rPh><t>sound</t></rPh></si>"
    sheet = read_xlsx(a_workbook(a_sheet(f"<row>{row}</row>"), texts=texts, styles=STYLES))
    day = date(2019, 11, 15)
    assert sheet.rows[0].values == ("De Haven", Decimal("5.5"), day, "30:00", "TRUE", day, day, Decimal(7))


def test_days_may_count_from_1904() -> None:
    sheet = read_xlsx(
        a_workbook(
            a_sheet('<row><c s="1"><v>42322</v></c></row>'), styles=STYLES, properties='<workbookPr date1904="1"/>'
        )
    )
    assert sheet.rows[0].values == (date(2019, 11, 15),)


def test_rows_and_cells_without_an_address_follow_each_other() -> None:
    sheet = read_xlsx(
        a_workbook(a_sheet('<row r="3"><c><v>1</v></c><c r="D3"><v>2</v></c></row><row><c><v>3</v></c></row>'))
    )
    assert [(row.number, row.texts) for row in sheet.rows] == [(3, ("1", "", "", "2")), (4, ("3", "", "", ""))]


def test_a_formula_gives_its_stored_value_and_is_named() -> None:
    cells = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>two</v></c>'
        '<c r="C1"><f>NOW()</f></c><c r="D1"><f>1</f><v></v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    )
    sheet = read_xlsx(a_workbook(a_sheet(cells)))
    assert sheet.rows[0].values == (Decimal(2), "two")
    assert remarks(sheet) == [("Formulas", ("A1", "B1")), ("Formulas", ("C1", "D1")), ("Cells", ("E1",))]


def test_a_merged_value_stands_in_every_row_it_covers_and_is_named() -> None:
    below = "".join(f'<row r="{row}">{text_cell(f"B{row}", str(row))}</row>' for row in (3, 5))
    top = f'<row r="1">{text_cell("A1", "Title")}</row>'
    second = f'<row r="2">{text_cell("A2", "Alba")}{text_cell("B2", "2")}</row>'
    areas = "".join(f'<mergeCell ref="{area}"/>' for area in ("A1:F1", "A2:A9", "C2:C9", "?"))
    sheet = read_xlsx(a_workbook(a_sheet(top + second + below, after=f"<mergeCells>{areas}</mergeCells>")))
    assert [row.texts for row in sheet.rows] == [("Title", ""), ("Alba", "2"), ("Alba", "3"), ("Alba", "5")]
    assert remarks(sheet) == [("The", ("A2:A9",))]


def test_hidden_rows_and_columns_are_read_and_named() -> None:
    rows = "".join(f'<row r="{row}" hidden="1">{text_cell(f"B{row}", "x")}</row>' for row in (1, 2, 4))
    cols = '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="1"/></cols>'
    sheet = read_xlsx(a_workbook(a_sheet(rows, before=cols)))
    assert len(sheet.rows) == 3
    assert remarks(sheet) == [("Hidden", ("1:2", "4:4")), ("Hidden", ("B:B",))]


def test_the_first_sheet_that_shows_anything_is_read_and_the_others_are_offered() -> None:
    full = a_sheet(f"<row>{text_cell('A1', 'x')}</row>")
    names = {"Secret": "hidden", "Empty": "visible", "Cards": "visible", "More": "visible"}
    sheet = read_xlsx(a_workbook(full, a_sheet(""), full, full, names=names))
    assert sheet.name == "Cards"
    assert sheet.tabs == (Tab("Secret", is_hidden=True), Tab("Empty"), Tab("Cards"), Tab("More"))


def test_a_sheet_is_read_when_it_is_named() -> None:
    content = a_workbook(a_sheet("<row><c><v>1</v></c></row>"), a_sheet("<row><c><v>2</v></c></row>"))
    assert read_xlsx(content, tab="Sheet 2").rows[0].texts == ("2",)
    with pytest.raises(Refused, match="The workbook holds Sheet 1 and Sheet 2"):
        read_xlsx(content, tab="Sheet 3")


def test_a_workbook_with_nothing_in_it_is_refused() -> None:
    content = a_workbook(a_sheet(""))
    with pytest.raises(Refused, match="nothing in this workbook"):
        read_xlsx(content)
    with pytest.raises(Refused, match="nothing in this sheet"):
        read_xlsx(content, tab="Sheet 1")


def test_a_prefix_before_the_names_of_elements_does_not_matter() -> None:
    cells = '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    assert read_xlsx(a_workbook(cells)).rows[0].texts == ("1",)


def test_characters_that_xml_cannot_hold_come_back() -> None:
    sheet = read_xlsx(a_workbook(a_sheet(f"<row>{text_cell('A1', 'one_x000D_two_x005F_x0041_')}</row>")))
    assert sheet.rows[0].texts == ("one\ntwo_x0041_",)
