"""Numbers and days as people write them in a cell, in the notation of their language."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from workshop.languages import Language
from workshop.sheets.sheet import Value

_DRESSING = re.compile(r"[\s€']")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*")
_LONGEST = 40
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_IN_WORDS = re.compile(r"(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})")
_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan januari january", "feb februari february", "mrt maart mar march", "apr april", "mei may",
            "jun juni june", "jul juli july", "aug augustus august", "sep sept september", "okt oktober oct october",
            "nov november", "dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip


def number_in(value: Value, *, language: Language) -> Decimal | None:
    """Return the number in a cell, or nothing when it holds something else.

    A euro sign and spaces are skipped, a true minus is one. With both a point and a comma the last is the decimal sign.
    With one of them: 1.500 is fifteen hundred in Dutch and one and a half in English, 1,500 the other way round; with
    any other number of digits behind it, and in 0.125, the sign is decimal in both.
    """
    if isinstance(value, Decimal):
        return value
    if isinstance(value, date) or len(value) > _LONGEST:
        return None
    written = _DRESSING.sub("", value).replace("−", "-")
    if not _NUMBER.fullmatch(written) or not written.isascii():
        return None
    whole, decimals = _parted(written.lstrip("+-"), language)
    if not re.fullmatch(r"\d+", whole) or not re.fullmatch(r"\d*", decimals):
        return None
    sign = "-" if written.startswith("-") else ""
    return Decimal(f"{sign}{whole}.{decimals or '0'}") if decimals else Decimal(sign + whole)


def day_in(value: Value) -> date | None:
    """Return the day in a cell, or nothing: 2019-11-15, 15-11-2019, 15/11/2019, 15.11.2019, 15 nov 2019.

    The day stands before the month, as it does in both languages here; a year has four digits.
    """
    if isinstance(value, Decimal):
        return None
    if isinstance(value, date):
        return value
    written = value.strip().lower()[:_LONGEST]
    if found := _ISO.fullmatch(written):
        return _day(found[1], int(found[2]), found[3])
    if found := _DAY_FIRST.fullmatch(written):
        return _day(found[4], int(found[3]), found[1])
    if found := _IN_WORDS.fullmatch(written):
        return _day(found[3], _MONTHS.get(found[2], 0), found[1])
    return None


def _parted(written: str, language: Language) -> tuple[str, str]:
    """Return the digits before and behind the decimal sign; what is no number keeps its signs."""
    grouping, decimal = (".", ",") if language is Language.DUTCH else (",", ".")
    if "." in written and "," in written:
        decimal = max(".", ",", key=written.rindex)
        grouping = "," if decimal == "." else "."
    elif (found := _GROUPED.fullmatch(written)) and (found[1] == grouping or written.count(found[1]) > 1):
        return written.replace(found[1], ""), ""
    else:
        decimal = "." if "." in written else ","
        grouping = ""
    whole, _, decimals = written.rpartition(decimal) if decimal in written else (written, "", "")
    if grouping and grouping in whole:
        whole = whole.replace(grouping, "") if _GROUPED.fullmatch(whole) else whole
    return whole, decimals


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
