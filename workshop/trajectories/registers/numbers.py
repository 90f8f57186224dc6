"""Numbers as people type them in Dutch and in English, and as a form shows them: exact, without groups of thousands."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from workshop.languages import Language

_NUMBER = re.compile(r"^[+\-−]?\d[\d.,  ]*$")
_GROUPED = re.compile(r"^-?[1-9]\d{0,2}([.,]\d{3})+$")
_POINTS = {Language.DUTCH: ",", Language.ENGLISH: "."}
_GROUPINGS = {Language.DUTCH: ".", Language.ENGLISH: ","}


def write_number(number: Decimal | int, language: Language) -> str:
    """Return a number to the last digit with the decimal sign of a language: `12,5`, `6500`, `-3`."""
    written = f"{number:f}" if isinstance(number, Decimal) else str(number)
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return written.replace(".", _POINTS[language])


def read_number(written: str, language: Language) -> Decimal:
    """Return the number in `1.234,5`, `1,234.5`, `1 234,5`, `12,5` or `-3`.

    The last comma or point is the decimal sign. Where only one of them is there it is the decimal sign too, but for
    the one that groups thousands in the language and stands before three digits: `6.500` in Dutch, `6,500` in English.

    Raises:
        ValueError: it is no number.
    """
    text = written.strip().removeprefix("€").strip().replace(" ", "").replace(" ", "")
    if not _NUMBER.match(text):
        raise ValueError(written)
    text = text.replace("−", "-")
    marks = [sign for sign in text if sign in ".,"]
    if len(set(marks)) == 2:
        text = text.replace(marks[0], "").replace(marks[-1], ".")
    elif len(marks) > 1 or (marks and marks[0] == _GROUPINGS[language] and _GROUPED.match(text)):
        text = text.replace(marks[0], "")
    elif marks:
        text = text.replace(",", ".")
    try:
        return Decimal(text)
    except InvalidOperation as wrong:
        raise ValueError(written) from wrong


def read_numbers(written: str, language: Language) -> list[Decimal]:
    """Return the numbers in a line, separated by spaces or semicolons. Raises ValueError for what is no number."""
    return [read_number(word, language) for word in re.split(r"[;\s]+", written.strip()) if word]
