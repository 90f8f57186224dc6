"""Where the names of the columns stand in a sheet: in the first row, under titles, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from workshop.errors import Refused
from workshop.languages import Language, Text
from workshop.sheets.addresses import column_letters
from workshop.sheets.columns import Field, known_names
from workshop.sheets.notation import day_in, number_in
from workshop.sheets.sheet import Row, Sheet, Value, plain

#: A header stands among the first rows with anything in them; longer names are no names.
_SEARCHED = 20
_COMPARED = 50
_LONGEST_NAME = 150
_CONTACT = re.compile(r"\S+@\S+\.\S+|https?://|\+?\d[\d ()-]{7,}")


class Certainty(StrEnum):
    """How the header was found; when it was guessed, or none was found, people should look."""

    KNOWN = "known"
    CHOSEN = "chosen"
    GUESSED = "guessed"
    NONE = "none"


@dataclass(frozen=True)
class Table:
    """A sheet with its header apart: what stands above it, the names of the columns, and the rows below it.

    `header` has a name for each column, empty where there is none; without a header all are empty and `number` is
    nothing.
    """

    above: tuple[Row, ...]
    number: int | None
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    certainty: Certainty

    def column_name(self, column: int) -> Text:
        """Return what to call a column on screen: its name, or its letters when it has none."""
        letters = column_letters(column)
        name = self.header[column]
        return Text("{name} (column {letters})", name=name, letters=letters) if name else _letters(letters)


def _letters(letters: str) -> Text:
    return Text("Column {letters}", letters=letters)


def table_of(sheet: Sheet, fields: Sequence[Field] = ()) -> Table:
    """Return a sheet with its header apart: the row with most names of fields, at least two of them (or half of them).

    Without such a row it is the first that looks like names: it fills half of the columns, with short, different texts
    that do not come back below. The rows above it are kept apart as titles.
    """
    searched = sheet.rows[:_SEARCHED]
    scores = [known_names(row.texts, fields) for row in searched]
    best = max(scores, default=0)
    if best >= min(2, sheet.width):
        return _cut(sheet, scores.index(best), Certainty.KNOWN)
    for place, row in enumerate(searched):
        if row.filled * 2 >= sheet.width and row.filled >= min(2, sheet.width):
            if _looks_like_names(row) and not _comes_back(row, sheet.rows[place + 1 :]):
                return _cut(sheet, place, Certainty.GUESSED)
            break
    return without_header(sheet)


def table_with_header_in(sheet: Sheet, number: int) -> Table:
    """Return a sheet with the row that somebody chose as its header.

    Raises:
        Refused: there is nothing in that row.
    """
    for place, row in enumerate(sheet.rows):
        if row.number == number:
            return _cut(sheet, place, Certainty.CHOSEN)
    raise Refused(Text("There is nothing in row {row}. Choose the row with the names of the columns.", row=number))


def without_header(sheet: Sheet) -> Table:
    """Return a sheet of which every row is a row, and no column has a name."""
    return Table((), None, ("",) * sheet.width, sheet.rows, Certainty.NONE)


def _cut(sheet: Sheet, place: int, certainty: Certainty) -> Table:
    row = sheet.rows[place]
    names = tuple(" ".join(text.split()) for text in row.texts)
    return Table(sheet.rows[:place], row.number, names, sheet.rows[place + 1 :], certainty)


def _looks_like_names(row: Row) -> bool:
    filled = [value for value in row.values if value != ""]
    texts = [plain(value).casefold() for value in filled]
    figures = sum(_is_figure(value) for value in filled)
    return (
        len(set(texts)) == len(texts)
        and figures * 2 < len(filled)
        and not any(len(text) > _LONGEST_NAME or _CONTACT.search(text) for text in texts)
    )


def _comes_back(row: Row, below: Sequence[Row]) -> bool:
    """Tell whether a value stands in its own column again: values do that, names do not."""
    return any(
        value != "" and any(other.values[column] == value for other in below[:_COMPARED])
        for column, value in enumerate(row.values)
    )


def _is_figure(value: Value) -> bool:
    if isinstance(value, Decimal | date):
        return True
    return number_in(value, language=Language.DUTCH) is not None or day_in(value) is not None
