"""CSV to cells: whatever the delimiter and the quotation."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import chain

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.delimiters import likely_delimiter, stated_delimiter
from workshop.sheets.filling import Filling

#: A last row of our own: when it is swallowed, a quotation mark before it was never closed.
_END = "\x1e"


def fill_from_csv(filling: Filling, text: str) -> None:
    """Put every cell of a CSV text, with lines that end in a line feed, into a filling.

    Comma, semicolon, tab or bar; quotation marks, line breaks within them, a first line `sep=;`.

    Raises:
        Refused: a quotation mark that is never closed, or more than the limits allow.
    """
    delimiter, text = stated_delimiter(text)
    for number, record in _records(text, delimiter or likely_delimiter(text)):
        for column, value in enumerate(record):
            if value:
                filling.put(number, column, value=value)


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with its number, as a spreadsheet would count it: a line break inside a cell begins no row."""
    lines = chain(io.StringIO(text if text.endswith("\n") else text + "\n"), [_END])
    number, held = 0, [_END]
    try:
        for following in csv.reader(lines, delimiter=delimiter, skipinitialspace=True):
            if number:
                yield number, held
            number, held = number + 1, following
    except csv.Error as wrong:
        raise Refused(
            Text(
                "Row {row} holds a cell that is too long. Perhaps a quotation mark is never closed: look at it and "
                "try again.",
                row=number + 1,
            )
        ) from wrong
    if held != [_END]:
        raise Refused(
            Text(
                "A quotation mark that opens in row {row} is never closed, so all that follows would be one cell. "
                "Close it and try again.",
                row=number,
            )
        )
