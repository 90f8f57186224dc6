"""A sheet while it is being read: every cell is checked against the limits before it is kept."""

from __future__ import annotations

from enum import StrEnum

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.addresses import address, column_letters
from workshop.sheets.cleaning import UNREADABLE, cleaned
from workshop.sheets.guarding import unguarded
from workshop.sheets.limits import Limits
from workshop.sheets.sheet import Remark, Row, Sheet, Tab, Value


class Reason(StrEnum):
    """Why cells should be looked at."""

    FORMULA = "formula"
    UNCALCULATED = "uncalculated"
    ERROR = "error"
    MERGED = "merged"
    HIDDEN_ROWS = "hidden_rows"
    HIDDEN_COLUMNS = "hidden_columns"
    INVISIBLE = "invisible"
    UNREADABLE = "unreadable"
    WINDOWS = "windows"


SENTENCES = {
    Reason.FORMULA: Text("Formulas are not calculated here: the value that the sheet last showed was read."),
    Reason.UNCALCULATED: Text(
        "Formulas that the file holds no value for were left empty. Open the file in a spreadsheet program, save it "
        "and try again."
    ),
    Reason.ERROR: Text("Cells that show an error, such as #REF!, were left empty."),
    Reason.MERGED: Text("The value of merged cells was repeated in every row that they cover."),
    Reason.HIDDEN_ROWS: Text("Hidden rows were read too."),
    Reason.HIDDEN_COLUMNS: Text("Hidden columns were read too."),
    Reason.INVISIBLE: Text("Invisible control characters were taken out."),
    Reason.UNREADABLE: Text("Some letters could not be read; there stands � instead."),
    Reason.WINDOWS: Text(
        "The file is not in UTF-8 and was read as Windows text. See whether letters such as é and ë are right."
    ),
}


class Filling:
    """The cells read so far, and what is to be said about them.

    Raises:
        Refused: by `put` and `finished`, when there is more than the limits allow, a cell twice, or nothing at all.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._rows: dict[int, dict[int, Value]] = {}
        self._columns: set[int] = set()
        self._last = 0
        self._remarks: dict[Reason, dict[str, None]] = {}
        self._cells = 0
        self._letters = 0

    def put(self, row: int, column: int, *, value: Value) -> None:
        """Keep what a cell holds; rows count from 1, columns from 0. An empty text leaves the cell empty."""
        if isinstance(value, str):
            value = self._text(row, column, value)
        if value == "":
            return
        self._check_place(row, column)
        cells = self._rows.setdefault(row, {})
        if column in cells:
            raise Refused(
                Text(
                    "The file is damaged: cell {cell} is in it twice. Save it again as .xlsx or .csv.",
                    cell=address(row, column),
                )
            )
        cells[column] = value
        self._columns.add(column)
        self._last = max(self._last, row)
        self._count(value)

    def remark(self, reason: Reason, *cells: str) -> None:
        """Remember that cells should be looked at, or the whole file when none is named."""
        self._remarks.setdefault(reason, {}).update(dict.fromkeys(cells))

    def repeat(self, row: int, column: int, *, down_to: int) -> bool:
        """Put a cell's value in the same column of the filled rows below it, where that is free."""
        value = self._rows.get(row, {}).get(column)
        if value is None:
            return False
        for below in range(row + 1, min(down_to, self._last) + 1):
            self._count(value)
            if below in self._rows:
                self._rows[below].setdefault(column, value)
        return True

    def has_row(self, row: int) -> bool:
        """Tell whether anything stands in a row."""
        return row in self._rows

    def has_column(self, column: int) -> bool:
        """Tell whether anything stands in a column."""
        return column in self._columns

    @property
    def is_empty(self) -> bool:
        """Whether nothing was put in yet."""
        return not self._rows

    def finished(self, name: str, tabs: tuple[Tab, ...] = ()) -> Sheet:
        """Return the sheet that was read."""
        if self.is_empty:
            raise Refused(Text("There is nothing in this sheet. Choose another sheet or another file."))
        width = max(self._columns) + 1
        rows = [
            Row(number, tuple(cells.get(column, "") for column in range(width)))
            for number, cells in sorted(self._rows.items())
        ]
        remarks = [
            Remark(SENTENCES[reason], tuple(self._remarks[reason])) for reason in Reason if reason in self._remarks
        ]
        return Sheet(name, tuple(rows), tuple(remarks), tabs)

    def _text(self, row: int, column: int, given: str) -> str:
        text = cleaned(given)
        if len(text) > self._limits.letters:
            raise Refused(
                Text(
                    "Cell {cell} holds more than {count} characters. Make the text shorter and try again.",
                    cell=address(row, column),
                    count=self._limits.letters,
                )
            )
        if len(text) < len(given.replace("\r\n", "\n")):
            self.remark(Reason.INVISIBLE, address(row, column))
        if UNREADABLE in text:
            self.remark(Reason.UNREADABLE, address(row, column))
        return unguarded(text.strip())

    def _check_place(self, row: int, column: int) -> None:
        if row > self._limits.rows:
            raise Refused(
                Text(
                    "At most {count} rows are read, and something stands in cell {cell}. Split the list over several "
                    "files, or remove what stands too far down.",
                    count=self._limits.rows,
                    cell=address(row, column),
                )
            )
        if column >= self._limits.columns:
            raise Refused(
                Text(
                    "At most {count} columns are read (up to column {letters}), and something stands in cell {cell}. "
                    "Remove what stands too far to the right.",
                    count=self._limits.columns,
                    letters=column_letters(self._limits.columns - 1),
                    cell=address(row, column),
                )
            )

    def _count(self, value: Value) -> None:
        self._cells += 1
        self._letters += len(value) if isinstance(value, str) else 1
        if self._cells > self._limits.cells or self._letters > self._limits.all_letters:
            raise Refused(
                Text(
                    "This sheet is too large: at most {cells} filled cells and {letters} characters are read. "
                    "Split it over several files.",
                    cells=self._limits.cells,
                    letters=self._limits.all_letters,
                )
            )
