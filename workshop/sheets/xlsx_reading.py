"""XLSX to cells: what stands in them, never what a formula would make of it.

The XML is read here as a stream, with openpyxl's rules for styles and calendars. openpyxl's own reader keeps merged
areas, hidden rows and formulas from us in its sparing mode, makes binary fractions of all numbers, and walks a million
empty rows on its way to a far cell.
"""

from __future__ import annotations

import re

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.addresses import address, column_letters, place_of, spans
from workshop.sheets.cells import RawCell, Surroundings, cells_in
from workshop.sheets.filling import Filling, Reason
from workshop.sheets.limits import LIMITS, Limits
from workshop.sheets.numerals import Shown, iso_value, number_value
from workshop.sheets.package import Package
from workshop.sheets.sheet import Sheet, Value
from workshop.sheets.workbook import Workbook, workbook_in
from workshop.sheets.xml_reading import damaged

#: A character that XML cannot hold is written as its number, and the underscore of such a sign likewise.
_ESCAPED = re.compile(r"_x(00[01][0-9A-Fa-f]|005F)_")


def read_xlsx(content: bytes, *, tab: str | None = None, limits: Limits = LIMITS) -> Sheet:
    """Return the rows of one sheet of a workbook: the named one, or the first that is not hidden and holds anything.

    A formula gives the value that was last stored. A merged value stands in each row it covers, in its first column.
    Hidden rows and columns are read. Each of these is remarked upon, with its cells.

    Raises:
        Refused: no workbook, damaged, protected, hostile, more than the limits allow, no such sheet, or nothing in it.
    """
    package = Package(content, limits)
    workbook = workbook_in(package, limits)
    for place in _wanted(workbook, tab):
        filling = Filling(limits)
        _fill(filling, package, workbook, part=workbook.parts[place], limits=limits)
        if not filling.is_empty or tab is not None:
            return filling.finished(workbook.tabs[place].name, workbook.tabs)
    raise Refused(Text("There is nothing in this workbook that is not hidden. Choose another file."))


def _wanted(workbook: Workbook, tab: str | None) -> list[int]:
    wanted = [
        place
        for place, each in enumerate(workbook.tabs)
        if (each.name == tab if tab is not None else not each.is_hidden)
    ]
    if tab is not None and not wanted:
        names = [each.name for each in workbook.tabs]
        raise Refused(Text("There is no sheet of this name. The workbook holds {names}.", names=names))
    return wanted


def _fill(filling: Filling, package: Package, workbook: Workbook, *, part: str, limits: Limits) -> None:
    around = Surroundings()
    for cell in cells_in(package.elements(part), around):
        _remark(filling, cell)
        if cell.stored is not None:
            filling.put(cell.row, cell.column, value=_value(cell, workbook))
    _remark_hidden(filling, around, columns=limits.columns)
    for area in around.merged:
        _repeat(filling, area)


def _value(cell: RawCell, workbook: Workbook) -> Value:
    stored = cell.stored or ""
    match cell.kind:
        case "s":
            return _unescaped(_shared(workbook, stored))
        case "str" | "inlineStr":
            return _unescaped(stored)
        case "b":
            return "TRUE" if stored.strip() in {"1", "true"} else "FALSE"
        case "e":
            return ""
        case "d":
            return iso_value(stored)
    shown = workbook.shown[cell.style] if cell.style < len(workbook.shown) else Shown.NUMBER
    return number_value(stored, shown, workbook.epoch)


def _shared(workbook: Workbook, written: str) -> str:
    try:
        place = int(written[:9])
        return workbook.texts[place] if place >= 0 else ""
    except (ValueError, IndexError) as wrong:
        raise damaged() from wrong


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _remark(filling: Filling, cell: RawCell) -> None:
    if cell.kind == "e" and cell.stored is not None:
        filling.remark(Reason.ERROR, address(cell.row, cell.column))
    elif cell.is_formula:
        is_calculated = bool(cell.stored) or cell.kind == "str"
        reason = Reason.FORMULA if is_calculated else Reason.UNCALCULATED
        filling.remark(reason, address(cell.row, cell.column))


def _remark_hidden(filling: Filling, around: Surroundings, *, columns: int) -> None:
    rows = spans(row for row in around.hidden_rows if filling.has_row(row))
    if rows:
        filling.remark(Reason.HIDDEN_ROWS, *(f"{first}:{last}" for first, last in rows))
    hidden = {
        column
        for first, last in around.hidden_columns[:columns]
        for column in range(first, min(last, columns) + 1)
        if filling.has_column(column)
    }
    if hidden:
        named = (f"{column_letters(first)}:{column_letters(last)}" for first, last in spans(hidden))
        filling.remark(Reason.HIDDEN_COLUMNS, *named)


def _repeat(filling: Filling, area: str) -> None:
    first, _, last = area.partition(":")
    top, bottom = place_of(first), place_of(last)
    if top and bottom and bottom[0] > top[0] and filling.repeat(*top, down_to=bottom[0]):
        filling.remark(Reason.MERGED, area)
