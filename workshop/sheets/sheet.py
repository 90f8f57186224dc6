"""A sheet that was read: rows of plain values, and what its reader should know about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workshop.languages import Text
from workshop.sheets.addresses import address

#: What a cell holds. An empty cell is an empty text; only a workbook knows numbers and days, CSV is all text.
Value = str | Decimal | date

_NAMED = 8


def plain(value: Value) -> str:
    """Return a value as text: a day as 2019-11-15, a number with a point and without an exponent."""
    if isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat()


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `number` is what the spreadsheet shows beside it, `values` has one value for each column."""

    number: int
    values: tuple[Value, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The values as plain text."""
        return tuple(plain(value) for value in self.values)

    @property
    def filled(self) -> int:
        """How many cells hold something."""
        return sum(value != "" for value in self.values)

    def address(self, column: int) -> str:
        """Return the name of one of its cells, such as B12; columns count from 0."""
        return address(self.number, column)


@dataclass(frozen=True)
class Remark:
    """What was read all the same but should be looked at, and in which cells."""

    text: Text
    cells: tuple[str, ...] = ()

    @property
    def sentence(self) -> Text:
        """The remark with the first of its cells."""
        if not self.cells:
            return self.text
        named = ", ".join(self.cells[:_NAMED])
        if len(self.cells) <= _NAMED:
            return Text("{remark} Look at {cells}.", remark=self.text, cells=named)
        more = len(self.cells) - _NAMED
        return Text("{remark} Look at {cells} and {count} more.", remark=self.text, cells=named, count=more)


@dataclass(frozen=True)
class Tab:
    """One of the sheets of a workbook."""

    name: str
    is_hidden: bool = False


@dataclass(frozen=True)
class Sheet:
    """The filled rows of one sheet, all equally wide, with what should be looked at.

    `tabs` holds every sheet of the workbook, also the one that was read; a CSV file has none. Rows without anything
    in them are left out, so `Row.number` may skip.
    """

    name: str
    rows: tuple[Row, ...]
    remarks: tuple[Remark, ...] = ()
    tabs: tuple[Tab, ...] = ()

    @property
    def width(self) -> int:
        """The number of columns, up to the last in which anything stands."""
        return len(self.rows[0].values) if self.rows else 0
