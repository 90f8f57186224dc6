"""The cells of a map that are edited in place: how each is written, and read back from what was typed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from journeys.maps.map_view import StepView
from journeys.maps.models import Basis, Change
from workshop.errors import Refused
from workshop.languages import Text


class Cell(StrEnum):
    """What a step holds that can be typed or chosen in its column."""

    TITLE = "title"
    CHANNEL = "channel"
    EMOTION = "emotion"
    DOES = "does"
    PAIN = "pain"
    GAIN = "gain"
    BACKSTAGE = "backstage"
    WAITING_DAYS = "waiting_days"
    PARTNER = "partner"
    MOMENT_OF_TRUTH = "moment_of_truth"
    CHANGE = "change"
    BASIS = "basis"
    WITHOUT_CARD = "without_card"


#: The longest text of a cell, in characters: what a poster can still carry in its annex.
LONGEST = 4000
_LONGEST_WAIT = 36500
_CHOICES: Mapping[Cell, frozenset[str]] = MappingProxyType(
    {Cell.CHANGE: frozenset(Change), Cell.BASIS: frozenset(Basis)}
)
#: How a feeling is chosen.
FEELING_CHOICES: tuple[tuple[str, Text], ...] = (
    ("", Text("not known")),
    ("2", Text("+2 relieved")),
    ("1", Text("+1")),
    ("0", Text("0 flat")),
    ("-1", Text("−1")),
    ("-2", Text("−2 desperate")),
)
_SHOWN_AS = {Cell.MOMENT_OF_TRUTH: "is_moment_of_truth"}
_EMOTIONS = {"-2": -2, "-1": -1, "0": 0, "1": 1, "2": 2}


def written(value: Any) -> str:
    """Return what a cell holds as the text that stands in it; nothing is empty, yes is 1."""
    if value is None or value is False:
        return ""
    return "1" if value is True else str(value)


def written_cell(step: StepView, name: str) -> str:
    """Return what a cell of a shown step holds as text."""
    cell = Cell(name)
    if cell is Cell.PARTNER:
        return step.partner.code if step.partner else ""
    return written(getattr(step, _SHOWN_AS.get(cell, cell)))


def read(cell: Cell, text: str) -> str | int | bool | None:
    """Return the value that a typed text stands for.

    Raises:
        Refused: it stands for none; the sentence says what to write.
    """
    typed = text.replace("\r\n", "\n").strip()
    if len(typed) > LONGEST:
        raise Refused(Text("This text is too long for a cell: at most {most} characters.", most=LONGEST))
    match cell:
        case Cell.MOMENT_OF_TRUTH:
            return bool(typed)
        case Cell.TITLE:
            return _title(typed)
        case Cell.EMOTION:
            return _emotion(typed)
        case Cell.WAITING_DAYS:
            return _days(typed)
        case Cell.CHANGE | Cell.BASIS:
            return _choice(cell, typed)
    return typed or None


def _title(typed: str) -> str:
    if not typed:
        raise Refused(Text("A step needs a name, from the client: “Rings a helpline at night”."))
    return " ".join(typed.split())


def _emotion(typed: str) -> int | None:
    sign = typed.replace("−", "-").replace("+", "")
    if sign and sign not in _EMOTIONS:
        raise Refused(Text("A feeling is a whole number from −2 to +2, or nothing."))
    return _EMOTIONS.get(sign)


def _days(typed: str) -> int | None:
    if not typed:
        return None
    if not typed.isascii() or not typed.isdecimal() or int(typed) > _LONGEST_WAIT:
        raise Refused(Text("Write a wait in whole days, for example 31."))
    return int(typed)


def _choice(cell: Cell, typed: str) -> str | None:
    if typed and typed not in _CHOICES[cell]:
        raise Refused(Text("This is not one of the choices."))
    return typed or None
