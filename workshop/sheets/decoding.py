"""Bytes of a CSV file as text, in whichever encoding a spreadsheet program left them."""

from __future__ import annotations

import codecs

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.cleaning import UNREADABLE

#: Byte order marks; the four bytes of UTF-32 begin with those of UTF-16, so they come first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4_000
#: More control characters than this, and more than one in twenty, and it is no text.
_CONTROLS = 8


def decoded(content: bytes) -> tuple[str, bool]:
    """Return the text of a file, and whether that took guessing Windows-1252.

    A byte order mark decides; then UTF-16 by its zeroes, UTF-8, and Windows-1252 when more letters are wrong than right
    in UTF-8. A letter that cannot be read becomes � and is named later, with its cell.

    Raises:
        Refused: it is no text at all.
    """
    text, is_windows = _text(content)
    controls = sum(letter < " " and letter not in "\t\n\r\x0b\x0c" for letter in text[:_SAMPLE])
    if controls > _CONTROLS and controls * 20 > len(text[:_SAMPLE]):
        raise Refused(Text("This is not a sheet. Save it as .xlsx or .csv and try again."))
    return text, is_windows


def _text(content: bytes) -> tuple[str, bool]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, errors="replace"), False
    if wide := _wide(content[:_SAMPLE]):
        return content.decode(wide, errors="replace"), False
    text = content.decode("utf-8", errors="replace")
    if UNREADABLE not in text:
        return text, False
    wrong = text.count(UNREADABLE)
    right = sum(letter > "\x7f" for letter in text) - wrong
    if right > wrong:
        return text, False
    return content.decode("cp1252", errors="replace"), True


def _wide(sample: bytes) -> str | None:
    """Return UTF-16 without a mark: in a Western text every other byte is zero, and few of the rest."""
    half = len(sample) // 2
    if half == 0 or len(sample) % 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd * 2 > half and even * 20 < half:
        return "utf-16-le"
    if even * 2 > half and odd * 20 < half:
        return "utf-16-be"
    return None
