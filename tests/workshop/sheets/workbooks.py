"""Workbooks made by hand, part by part, so that they can hold what no program would write."""

from __future__ import annotations

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "[Content_Types].xml"
FIRST_SHEET = "xl/worksheets/sheet1.xml"


def a_zip(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a zip of these parts."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return made.getvalue()


def relations(**targets: str) -> str:
    """Return a part with relations; each name is a kind and a number, as in `worksheet1`."""
    each = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{name.rstrip("0123456789")}" Target="{target}"/>'
        for name, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}">{each}</Relationships>'


def a_sheet(cells: str, *, before: str = "", after: str = "") -> str:
    """Return the XML of a sheet with these rows."""
    return f'<worksheet xmlns="{_MAIN}">{before}<sheetData>{cells}</sheetData>{after}</worksheet>'


def text_cell(address: str, text: str) -> str:
    """Return the XML of a cell with a text of its own."""
    return f'<c r="{address}" t="inlineStr"><is><t>{text}</t></is></c>'


def a_workbook(
    *sheets: str,
    names: Mapping[str, str] | None = None,
    texts: str = "",
    styles: str = "",
    properties: str = "",
    extra: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """Return a workbook with these sheets; `names` gives each sheet its name and its state."""
    titles = names or {f"Sheet {number}": "visible" for number in range(1, len(sheets) + 1)}
    listed = "".join(
        f'<sheet name="{name}" sheetId="{number}" state="{state}" r:id="worksheet{number}"/>'
        for number, (name, state) in enumerate(titles.items(), start=1)
    )
    parts: dict[str, str | bytes] = {
        CONTENT_TYPES: "<Types/>",
        "_rels/.rels": relations(officeDocument1="xl/workbook.xml"),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{properties}<sheets>{listed}</sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": relations(
            sharedStrings="sharedStrings.xml",
            styles="/xl/styles.xml",
            **{f"worksheet{number}": f"worksheets/sheet{number}.xml" for number in range(1, len(sheets) + 1)},
        ),
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{texts}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>',
        **{f"xl/worksheets/sheet{number}.xml": sheet for number, sheet in enumerate(sheets, start=1)},
    }
    return a_zip({**parts, **(extra or {})})
