"""Workbooks that mean harm, or are broken: each is refused with a reason, at little cost."""

import io
import time
from zipfile import ZIP_BZIP2, ZipFile

import pytest

from tests.workshop.sheets.workbooks import CONTENT_TYPES, FIRST_SHEET, a_sheet, a_workbook, a_zip, text_cell
from workshop.errors import Refused
from workshop.sheets.limits import LIMITS, Limits
from workshop.sheets.xlsx_reading import read_xlsx

ONE = f'<row r="1">{text_cell("A1", "x")}</row>'
LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    + "]>"
)


def with_sheet(sheet: str | bytes) -> bytes:
    """Return a workbook of which the only sheet is this part."""
    return a_workbook("", extra={FIRST_SHEET: sheet})


@pytest.mark.parametrize(
    "content",
    [
        with_sheet(b" " * (LIMITS.unpacked + 1)),
        with_sheet(b"<worksheet>" + b"<a/>" * (LIMITS.elements + 1) + b"</worksheet>"),
        with_sheet(b"<a>" * (LIMITS.elements + 1)),
        a_workbook(a_sheet(ONE), texts="<si/>" * LIMITS.elements),
        a_workbook(a_sheet(ONE), extra={f"xl/media/{number}.png": b"" for number in range(LIMITS.parts)}),
    ],
    ids=["spaces", "elements", "depth", "shared texts", "parts"],
)
def test_a_zip_bomb_is_refused_at_a_limit(content: bytes) -> None:
    assert len(content) < LIMITS.size
    begun = time.process_time()
    with pytest.raises(Refused, match="too large"):
        read_xlsx(content)
    assert time.process_time() - begun < 10


def test_a_part_that_states_too_small_a_size_gives_no_more_than_that() -> None:
    content = bytearray(with_sheet(b"<worksheet>" + b" " * 1_000_000 + b"</worksheet>"))
    stated = (1_000_000 + 23).to_bytes(4, "little")
    assert content.count(stated) == 2
    lying = content.replace(stated, (50).to_bytes(4, "little"))
    with pytest.raises(Refused, match="damaged"):
        read_xlsx(bytes(lying))


@pytest.mark.parametrize(
    "hostile",
    [
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><worksheet/>',
        f"{LAUGHS}<worksheet>&j;</worksheet>",
    ],
    ids=["outside entity", "outside type", "billion laughs"],
)
@pytest.mark.parametrize("part", [FIRST_SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "_rels/.rels"])
def test_nothing_outside_the_file_is_fetched_and_no_entity_is_spelled_out(part: str, hostile: str) -> None:
    with pytest.raises(Refused, match="points to something outside itself"):
        read_xlsx(a_workbook(a_sheet(ONE), extra={part: hostile}))


def test_a_far_cell_is_named_and_costs_nothing() -> None:
    with pytest.raises(Refused, match="At most 10,000 rows are read, and something stands in cell XFD1048576"):
        read_xlsx(a_workbook(a_sheet(f'{ONE}<row r="1048576">{text_cell("XFD1048576", "x")}</row>')))
    with pytest.raises(Refused, match=r"At most 256 columns are read .* in cell XFD1"):
        read_xlsx(a_workbook(a_sheet(f'<row r="1">{text_cell("XFD1", "x")}</row>')))


def test_far_cells_without_anything_in_them_do_not_matter() -> None:
    content = a_workbook(
        a_sheet(f'{ONE}<row r="1048576"><c r="XFD1048576" s="1"/></row>', before='<dimension ref="A1:XFD1048576"/>')
    )
    assert len(read_xlsx(content).rows) == 1


def test_a_hundred_thousand_rows_are_refused_with_what_to_do() -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 100_001))
    with pytest.raises(Refused, match="Split the list over several files"):
        read_xlsx(a_workbook(a_sheet(rows)))


def test_one_text_in_very_many_cells_is_refused() -> None:
    rows = "".join(f'<row r="{row}"><c t="s"><v>0</v></c></row>' for row in range(1, 1000))
    with pytest.raises(Refused, match="too large: at most"):
        read_xlsx(a_workbook(a_sheet(rows), texts=f"<si><t>{'x' * 30_000}</t></si>"))


def test_very_many_merged_areas_are_refused() -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 1001))
    merged = '<mergeCell ref="A1:A1000"/>' * 1_000
    with pytest.raises(Refused, match="too large"):
        read_xlsx(a_workbook(a_sheet(rows, after=f"<mergeCells>{merged}</mergeCells>")))


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04" + bytes(50),
        a_workbook(a_sheet(ONE))[:-40],
        with_sheet("<worksheet>"),
        with_sheet(b"\xff\xfe\x00"),
        with_sheet('<?xml version="1.0" encoding="utf-7"?><worksheet/>'),
        a_workbook(a_sheet('<row><c t="s"><v>5</v></c></row>')),
        a_workbook(a_sheet('<row><c t="s"><v>-1</v></c></row>')),
        a_workbook(a_sheet('<row r="1"><c r="A1"><v>1</v></c></row>' * 2)),
    ],
    ids=["no zip", "cut", "open", "letters", "encoding", "no such text", "text below zero", "a cell twice"],
)
def test_a_damaged_workbook_is_refused(content: bytes) -> None:
    with pytest.raises(Refused, match=r"damaged|nothing"):
        read_xlsx(content)


def test_a_part_that_is_packed_in_an_unusual_way_is_refused() -> None:
    made = io.BytesIO()
    with ZipFile(io.BytesIO(a_workbook(a_sheet(ONE)))) as given, ZipFile(made, "w", ZIP_BZIP2) as packed:
        for name in given.namelist():
            packed.writestr(name, given.read(name))
    with pytest.raises(Refused, match="damaged"):
        read_xlsx(made.getvalue())


def test_an_encrypted_part_is_refused() -> None:
    content = bytearray(a_workbook(a_sheet(ONE)))
    for sign, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = content.find(sign)
        while at >= 0:
            content[at + place] |= 1
            at = content.find(sign, at + 1)
    with pytest.raises(Refused, match="password"):
        read_xlsx(bytes(content))


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ""}, "OpenDocument"),
        ({"x.zip": a_zip({"x": "y"})}, "not a workbook"),
        ({CONTENT_TYPES: "<Types/>"}, "not a workbook"),
    ],
    ids=["ods", "zip in zip", "no workbook"],
)
def test_another_zip_is_refused_for_what_it_is(parts: dict[str, str | bytes], kind: str) -> None:
    with pytest.raises(Refused, match=kind):
        read_xlsx(a_zip(parts))


def test_a_binary_workbook_and_one_without_sheets_are_refused() -> None:
    binary = '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>'
    with pytest.raises(Refused, match=r"\.xlsb"):
        read_xlsx(a_workbook(a_sheet(ONE), extra={"_rels/.rels": binary}))
    with pytest.raises(Refused, match="no sheet in this file"):
        read_xlsx(a_workbook())


def test_names_that_lead_elsewhere_are_never_followed() -> None:
    content = a_workbook(a_sheet(ONE), extra={"../../planted.txt": "x", "/etc/planted.txt": "x"})
    assert len(read_xlsx(content).rows) == 1


def test_a_workbook_with_too_many_sheets_is_refused() -> None:
    with pytest.raises(Refused, match="more than 2 sheets"):
        read_xlsx(a_workbook(*[a_sheet(ONE)] * 3), limits=Limits(tabs=2))
