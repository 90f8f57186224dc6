"""Numbers as people type them in Dutch and in English."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_NUMBER = re.compile(r"^[+\-−]?\d[\d.,  ]*$")


def read_number(written: str) -> Decimal:
    """Return the number in `1.234,5`, `1,234.5`, `1 234,5`, `12,5` or `-3`.

    The last comma or point is the decimal sign; a point or comma before exactly three digits that stands alone is read
    as a decimal sign too, but for a point in Dutch money such as `6.500`, which has no other sign and groups of three.

    Raises:
        ValueError: it is no number, or it can be read in two ways.
    """
    text = written.strip().removeprefix("€").strip().replace(" ", "").replace(" ", "")
    if not _NUMBER.match(text):
        raise ValueError(written)
    text = text.replace("−", "-")
    marks = [sign for sign in text if sign in ".,"]
    if len(set(marks)) == 2:
        grouping, point = marks[0], marks[-1]
        text = text.replace(grouping, "").replace(point, ".")
    elif len(marks) > 1:
        text = text.replace(marks[0], "")
    elif marks:
        text = text.replace(",", ".")
    try:
        return Decimal(text)
    except InvalidOperation as wrong:
        raise ValueError(written) from wrong


def read_numbers(written: str) -> list[Decimal]:
    """Return the numbers in a line, separated by spaces or semicolons. Raises ValueError for what is no number."""
    return [read_number(word) for word in re.split(r"[;\s]+", written.strip()) if word]
