"""XLSX with real numbers and days, a header that stays in sight, and the same bytes for the same rows."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.addresses import address, column_letters
from workshop.sheets.exporting import Export, Exported, written_text
from workshop.sheets.limits import LIMITS

_NARROWEST, _WIDEST = 8, 60
_DAY_WIDTH = 12
_BOLD = Font(bold=True)
_WRAPPED = Alignment(vertical="top", wrap_text=True)
#: Excel keeps no more digits of a number, and counts days from here without its leap-day mistake of 1900.
_DIGITS = 15
_FIRST_DAY = date(1900, 3, 1)
_LONGEST_TITLE = 31
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]|^'+|'+$")
#: An underscore that a reader would take for the number of a character.
_LIKE_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_CHANGED_ON = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")


def write_xlsx(exports: Sequence[Export]) -> bytes:
    """Return a workbook with a sheet for each export; `read_sheet` reads the same values back.

    Texts are typed as text and, like in CSV, get an apostrophe in front where a program would calculate them.
    Numbers of more than fifteen digits and days before March 1900 are written as text, since Excel would change them.

    Raises:
        Refused: a text is longer than a cell can hold (32,767 characters).
    """
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    titles: set[str] = set()
    for export in exports:
        sheet = workbook.create_sheet(_title(export.title, titles))
        _write(sheet, export)
    made = io.BytesIO()
    workbook.save(made)
    return _without_moment(made.getvalue())


def _write(sheet: Worksheet, export: Export) -> None:
    sheet.freeze_panes = "A2"
    last = column_letters(max(len(export.header) - 1, 0))
    sheet.auto_filter.ref = f"A1:{last}{len(export.rows) + 1}"
    for column in range(len(export.header)):
        sheet.column_dimensions[column_letters(column)].width = _width(export, column)
    sheet.append([_cell(sheet, name, is_header=True, at=(1, column)) for column, name in enumerate(export.header)])
    for number, row in enumerate(export.rows, start=2):
        sheet.append([_cell(sheet, value, is_header=False, at=(number, column)) for column, value in enumerate(row)])


def _cell(sheet: Worksheet, value: Exported, *, is_header: bool, at: tuple[int, int]) -> Cell | None:
    if value is None or value == "":
        return None
    value = _storable(value)
    cell = WriteOnlyCell(sheet)
    if is_header:
        cell.font = _BOLD
    if isinstance(value, str):
        cell.value, cell.data_type = _fitting(_LIKE_ESCAPED.sub("_x005F_", written_text(value)), at), "s"
        if "\n" in value or len(value) > _WIDEST:
            cell.alignment = _WRAPPED
    else:
        cell.value = value
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"
    return cell


def _storable(value: str | int | Decimal | date) -> str | int | Decimal | date:
    """Return a number or day that Excel would change as text."""
    if isinstance(value, int | Decimal):
        digits = Decimal(value).as_tuple().digits
        return value if len(digits) <= _DIGITS else f"{value:f}" if isinstance(value, Decimal) else str(value)
    if isinstance(value, date) and value < _FIRST_DAY:
        return value.isoformat()
    return value


def _fitting(text: str, at: tuple[int, int]) -> str:
    if len(text) > LIMITS.letters:
        raise Refused(
            Text(
                "Cell {cell} would hold more than {count} characters, which a workbook cannot. Take the CSV file.",
                cell=address(*at),
                count=LIMITS.letters,
            )
        )
    return text


def _width(export: Export, column: int) -> float:
    values = (export.header[column], *(row[column] for row in export.rows))
    return min(max(_NARROWEST, *(_length(value) + 2 for value in values)), _WIDEST)


def _length(value: Exported) -> int:
    if isinstance(value, date):
        return _DAY_WIDTH
    return max((len(line) for line in str("" if value is None else value).split("\n")), default=0)


def _title(wanted: str, taken: set[str]) -> str:
    """Return a title that a workbook allows and does not have yet."""
    title = " ".join(_NOT_IN_TITLES.sub(" ", wanted).split())[:_LONGEST_TITLE] or "1"
    number = 1
    while title.casefold() in taken:
        number += 1
        ending = f" {number}"
        title = title[: _LONGEST_TITLE - len(ending)].removesuffix(f" {number - 1}") + ending
    taken.add(title.casefold())
    return title


def _without_moment(made: bytes) -> bytes:
    """Return the same workbook without the moment at which it was made, so that equal rows give equal bytes."""
    kept = io.BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        for name, part in _parts(made):
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, part)
    return kept.getvalue()


def _parts(made: bytes) -> Iterator[tuple[str, bytes]]:
    with ZipFile(io.BytesIO(made)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            yield name, _CHANGED_ON.sub(b"", part) if name == "docProps/core.xml" else part
