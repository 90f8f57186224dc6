"""Cells are named as every spreadsheet names them: B12 is the second column, row twelve."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})")
_LETTERS = 26


def column_letters(column: int) -> str:
    """Return the letters of a column, counted from 0: 0 is A, 26 is AA."""
    letters = ""
    left = column + 1
    while left:
        left, letter = divmod(left - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


def address(row: int, column: int) -> str:
    """Return the name of a cell; rows count from 1, columns from 0."""
    return f"{column_letters(column)}{row}"


def place_of(name: str) -> tuple[int, int] | None:
    """Return row (from 1) and column (from 0) of a cell's name, or nothing when it is no such name."""
    found = _ADDRESS.fullmatch(name)
    if found is None:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    return int(found[2]), column - 1


def spans(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return numbers as unbroken stretches, each with its first and last."""
    found: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
