"""The cells of one sheet of a workbook, as they stand in its XML."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from workshop.sheets.addresses import place_of
from workshop.sheets.xml_reading import Element


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell: its place, its type and style as the file writes them, and its text.

    `row` counts from 1, `column` from 0; `stored` is nothing when the file holds no value for it.
    """

    row: int
    column: int
    kind: str
    style: int
    stored: str | None
    is_formula: bool


@dataclass
class Surroundings:
    """What a sheet says beside its cells: merged areas, hidden rows, and hidden columns as first and last."""

    merged: list[str] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)


def cells_in(elements: Iterator[Element], around: Surroundings) -> Iterator[RawCell]:
    """Yield the cells of a sheet in the order of the file, and note in `around` what stands beside them.

    A row or cell without an address follows the one before it.
    """
    row, column = 0, -1
    for is_start, name, attributes, _ in elements:
        if not is_start:
            continue
        if name == "row":
            row, column = _number(attributes.get("r"), row + 1), -1
            if attributes.get("hidden") in {"1", "true"}:
                around.hidden_rows.append(row)
        elif name == "c":
            place = place_of(attributes.get("r", "")) or (row, column + 1)
            column = place[1]
            stored, is_formula = _content(elements)
            kind, style = attributes.get("t", "n"), _number(attributes.get("s"), 0)
            yield RawCell(*place, kind=kind, style=style, stored=stored, is_formula=is_formula)
        elif name == "mergeCell":
            around.merged.append(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in {"1", "true"}:
            first, last = _number(attributes.get("min"), 1), _number(attributes.get("max"), 1)
            around.hidden_columns.append((first - 1, last - 1))


def _content(elements: Iterator[Element]) -> tuple[str | None, bool]:
    """Return what stands in a cell, up to its end, and whether it was calculated."""
    stored: str | None = None
    is_formula = is_sound = False
    for is_start, name, _, text in elements:
        if name == "rPh":
            is_sound = is_start
        elif is_start:
            is_formula = is_formula or name == "f"
        elif name == "c":
            break
        elif name == "v" or (name == "t" and not is_sound):
            stored = (stored or "") + text
    return stored, is_formula


def _number(written: str | None, otherwise: int) -> int:
    with suppress(ValueError):
        return max(int((written or "")[:9]), 0)
    return otherwise
