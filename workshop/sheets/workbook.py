"""What an XLSX file holds beside its cells: the sheets, the shared texts, and which numbers are shown as days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.limits import Limits
from workshop.sheets.numerals import Shown
from workshop.sheets.package import Package, Relation
from workshop.sheets.sheet import Tab

_LONGEST_FORMAT = 255
_LONGEST_NAME = 80


@dataclass(frozen=True)
class Workbook:
    """The sheets of a workbook with their parts, the texts its cells refer to, and how each style shows a number.

    `epoch` is day zero of its calendar: there are two.
    """

    tabs: tuple[Tab, ...]
    parts: tuple[str, ...]
    texts: Sequence[str]
    shown: Sequence[Shown]
    epoch: datetime


def workbook_in(package: Package, limits: Limits) -> Workbook:
    """Return what a package says about its sheets.

    Raises:
        Refused: it is no workbook, an old or binary one, or one with too many sheets.
    """
    part = _main_part(package)
    relations = package.relations(part)
    found, is_mac = _tabs(package, part, relations)
    if not found:
        raise Refused(Text("There is no sheet in this file. Save the sheet as .xlsx or .csv and try again."))
    if len(found) > limits.tabs:
        raise Refused(Text("This workbook has more than {count} sheets. Keep only what is needed.", count=limits.tabs))
    return Workbook(
        tuple(tab for tab, _ in found),
        tuple(part for _, part in found),
        texts=[text for each in _parts_of(relations, "sharedStrings") for text in texts_in(package, each)],
        shown=[shown for each in _parts_of(relations, "styles") for shown in _shown_in(package, each)],
        epoch=CALENDAR_MAC_1904 if is_mac else CALENDAR_WINDOWS_1900,
    )


def _main_part(package: Package) -> str:
    if package.has("mimetype"):
        raise Refused(Text("This is an OpenDocument file (.ods). Save it as .xlsx or .csv and try again."))
    main = next(iter(_parts_of(package.relations(""), "officeDocument")), "xl/workbook.xml")
    if main.endswith(".bin"):
        raise Refused(Text("This is a binary workbook (.xlsb). Save it as .xlsx or .csv and try again."))
    if not package.has(main) or not package.has("[Content_Types].xml"):
        raise Refused(Text("This is not a workbook. Save the sheet as .xlsx or .csv and try again."))
    return main


def _parts_of(relations: Sequence[Relation], kind: str) -> list[str]:
    return [relation.part for relation in relations if relation.kind == kind][:1]


def _tabs(package: Package, part: str, relations: Sequence[Relation]) -> tuple[list[tuple[Tab, str]], bool]:
    """Return the sheets with cells (charts have none), and whether days count from 1904."""
    parts = {relation.key: relation.part for relation in relations if relation.kind == "worksheet"}
    found, is_mac = [], False
    for is_start, name, attributes, _ in package.elements(part):
        if is_start and name == "sheet" and attributes.get("id") in parts:
            tab = Tab(attributes.get("name", "")[:_LONGEST_NAME], attributes.get("state", "visible") != "visible")
            found.append((tab, parts[attributes["id"]]))
        elif is_start and name == "workbookPr":
            is_mac = attributes.get("date1904") in {"1", "true"}
    return found, is_mac


def texts_in(package: Package, part: str) -> Iterator[str]:
    """Yield the texts that cells refer to by number; how a name sounds (Japanese) is no part of it."""
    pieces: list[str] = []
    is_sound = False
    for is_start, name, _, text in package.elements(part):
        if name == "si" and is_start:
            pieces = []
        elif name == "si":
            yield "".join(pieces)
        elif name == "rPh":
            is_sound = is_start
        elif name == "t" and not is_start and not is_sound:
            pieces.append(text)


def _shown_in(package: Package, part: str) -> Iterator[Shown]:
    """Yield how each cell style shows its number."""
    formats = {str(number): _shown(code) for number, code in BUILTIN_FORMATS.items()}
    is_cell_style = False
    for is_start, name, attributes, _ in package.elements(part):
        if name == "numFmt" and is_start:
            formats[attributes.get("numFmtId", "")] = _shown(attributes.get("formatCode", ""))
        elif name == "cellXfs":
            is_cell_style = is_start
        elif name == "xf" and is_start and is_cell_style:
            yield formats.get(attributes.get("numFmtId", "0"), Shown.NUMBER)


def _shown(code: str) -> Shown:
    code = code[:_LONGEST_FORMAT]
    if is_timedelta_format(code):
        return Shown.DURATION
    return Shown.DAY if is_date_format(code) else Shown.NUMBER
