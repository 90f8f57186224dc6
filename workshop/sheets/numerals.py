"""What a number in a workbook means: a number, a day, a time of day or a length of time.

A number keeps the fifteen digits that Excel shows, so that 0.1 + 0.2 is 0.3; a percentage of 45% is 0.45. A day is a
date; a day with a time is text such as 2019-11-15 09:30, a time 09:30, a length of time 26:30 (hours and minutes).
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Context, Decimal, DecimalException
from enum import Enum, auto

from openpyxl.utils.datetime import from_excel

from workshop.sheets.sheet import Value

_DIGITS = Context(prec=15)
_LARGEST_EXPONENT = 20
_LONGEST = 400
_MINUTE = 60
#: The smallest unit in which a workbook's times are trusted, against rounding in its fractions of a day.
_HALF = timedelta(milliseconds=500)


class Shown(Enum):
    """How a cell's style shows the number in it."""

    NUMBER = auto()
    DAY = auto()
    DURATION = auto()


def number_value(raw: str, shown: Shown, epoch: datetime) -> Value:
    """Return what a number stands for; what is no sensible number or day stays as it was written."""
    number = _exact(raw)
    if number is None:
        return raw
    if shown is Shown.NUMBER or number < 0:
        return number
    try:
        moment = from_excel(float(number), epoch, timedelta=shown is Shown.DURATION)
    except (OverflowError, ValueError):
        return number
    return _moment(moment)


def iso_value(raw: str) -> Value:
    """Return the day or moment in a cell that states it in full, such as 2019-11-15T00:00:00."""
    try:
        return _moment(datetime.fromisoformat(raw))
    except ValueError:
        return raw


def _exact(raw: str) -> Decimal | None:
    try:
        number = _DIGITS.create_decimal(raw.strip()[:_LONGEST])
    except DecimalException:
        return None
    if not number.is_finite() or len(raw) > _LONGEST or abs(number.adjusted()) > _LARGEST_EXPONENT:
        return None
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize(_DIGITS)


def _moment(moment: datetime | time | timedelta | date) -> Value:
    if isinstance(moment, timedelta):
        minutes = round(moment.total_seconds() / _MINUTE)
        return f"{minutes // _MINUTE}:{minutes % _MINUTE:02}"
    if isinstance(moment, time):
        return f"{moment:%H:%M}"
    if isinstance(moment, datetime):
        near = (moment + _HALF).replace(microsecond=0)
        return near.date() if near.time() == time() else f"{near:%Y-%m-%d %H:%M}"
    return moment
