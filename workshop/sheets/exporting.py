"""What leaves as a sheet: a title, the names of the columns, and rows of plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workshop.sheets.cleaning import cleaned
from workshop.sheets.guarding import guarded

#: What a cell of an export holds; nothing leaves it empty.
Exported = str | int | Decimal | date | None


@dataclass(frozen=True)
class Export:
    """One sheet to write; every row has a value for each column."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Exported, ...], ...]


def written_text(text: str) -> str:
    """Return a text that a spreadsheet program shows and never calculates, without what no file can hold."""
    return guarded(cleaned(text.encode("utf-8", "replace").decode("utf-8")))
