"""CSV as spreadsheet programs open it with a double click.

UTF-8 with a byte order mark, for without it Excel takes é for two letters. In Dutch the cells are parted by semicolons
and decimals by a comma, in English by commas and a point: that is what the programs expect in each of these languages.
Days are written as 2019-11-15, numbers without signs between thousands.
"""

from __future__ import annotations

import codecs
import csv
import io
from datetime import date
from decimal import Decimal

from workshop.languages import Language
from workshop.sheets.exporting import Export, Exported, written_text

#: Delimiter and decimal sign of each language.
_SIGNS = {Language.DUTCH: (";", ","), Language.ENGLISH: (",", ".")}


def write_csv(export: Export, *, language: Language) -> bytes:
    """Return a sheet as CSV; `read_sheet` reads the same texts back, and `notation` its numbers and days.

    Texts that a spreadsheet program would take for a formula get an apostrophe in front.
    """
    delimiter, decimal_sign = _SIGNS[language]
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\r\n")
    for row in (export.header, *export.rows):
        writer.writerow([_written(value, decimal_sign) for value in row])
    return codecs.BOM_UTF8 + written.getvalue().encode("utf-8")


def _written(value: Exported, decimal_sign: str) -> str:
    match value:
        case None:
            return ""
        case str():
            return written_text(value)
        case Decimal():
            return f"{value:f}".replace(".", decimal_sign)
        case date():
            return f"{value:%Y-%m-%d}"
    return str(value)
