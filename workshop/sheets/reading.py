"""Any sheet that somebody uploads or pastes; what stands in it decides how it is read, not what it is called."""

from __future__ import annotations

import re

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.limits import LIMITS, Limits
from workshop.sheets.sheet import Sheet
from workshop.sheets.text_reading import read_text
from workshop.sheets.xlsx_reading import read_xlsx

_ENDINGS = frozenset({"", "csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xltx", "xls", "md"})
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf")
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!|\?|(?:html|head|body|table|svg|script)[\s>])", re.IGNORECASE)
_UNSEEN = re.compile("[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_LONGEST_NAME = 80


def read_sheet(content: bytes, name: str = "", *, tab: str | None = None, limits: Limits = LIMITS) -> Sheet:
    """Return the rows of a CSV or XLSX file, or of cells pasted as text (then without a name).

    `name` is the file's, `tab` the sheet of a workbook (the first with anything in it when none is named). Every row
    with anything in it lands; what should be looked at stands in the remarks, with its cells. Nothing is calculated,
    fetched or written. For the limits see `limits.py`.

    Raises:
        Refused: always with a sentence that says what to do; the cell stands in it where one cell is to blame.
    """
    if len(content) > limits.size:
        megabytes = limits.size // (1024 * 1024)
        raise Refused(Text("The file is too large: a sheet is at most {size} MB.", size=megabytes))
    if not content.strip(b"\0 \t\r\n,;|"):
        raise Refused(Text("The file is empty. Choose another file."))
    ending = _checked_ending(name)
    if content.startswith(_ZIP):
        return read_xlsx(content, tab=tab, limits=limits)
    _check_kind(content)
    return read_text(content, _title(name), is_prose=ending == "md", limits=limits)


def _checked_ending(name: str) -> str:
    """Return the ending of a file's name, empty when there is none; the name of another kind of file is refused."""
    _, dot, last = re.split(r"[/\\]", name)[-1].rpartition(".")
    ending = last.lower() if dot else ""
    if ending not in _ENDINGS:
        raise Refused(Text("Only sheets are read here. Save it as .xlsx or .csv and try again."))
    return ending


def _check_kind(content: bytes) -> None:
    if content.startswith(_OLD_OFFICE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise Refused(Text("This file is protected with a password. Take the password off, and try again."))
        raise Refused(Text("This is an old workbook (.xls). Save it as .xlsx or .csv and try again."))
    if content.startswith(_OTHERS) or _MARKUP.match(content):
        raise Refused(Text("This is not a sheet. Save it as .xlsx or .csv and try again."))


def _title(name: str) -> str:
    """Return what to call a file on screen: its own name without folder and ending."""
    last = re.split(r"[/\\]", _UNSEEN.sub("", name))[-1]
    stem = last.rpartition(".")[0] or last
    return stem.strip()[:_LONGEST_NAME]
