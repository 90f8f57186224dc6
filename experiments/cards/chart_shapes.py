"""The shapes and words of a dot chart, without how they look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from workshop.languages import Text


class LineKind(StrEnum):
    """What a line stands for; `baseline_onwards` carries the baseline on behind the measurements, to its label."""

    TICK = "tick"
    DIVIDER = "divider"
    THRESHOLD = "threshold"
    BASELINE = "baseline"
    BASELINE_ONWARDS = "baseline_onwards"
    RESULT = "result"


class WordKind(StrEnum):
    """What a word says."""

    TICK = "tick"
    HEADING = "heading"
    COUNT = "count"
    LABEL = "label"


class Anchor(StrEnum):
    """Which part of a word stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True)
class ChartSize:
    """Width and height of the whole chart in its own units, 12 of them to a line of text.

    `gutter` is the room at the right for the labels of the lines.
    """

    width: float
    height: float
    gutter: float = 116


@dataclass(frozen=True)
class Dot:
    """One observation, or one share."""

    x: float
    y: float
    value: Decimal
    is_before: bool


@dataclass(frozen=True)
class Line:
    """A straight line."""

    kind: LineKind
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Word:
    """A word at the x of its anchor; y is the middle of its line of text."""

    content: Text | Decimal | date
    kind: WordKind
    x: float
    y: float
    anchor: Anchor


@dataclass(frozen=True)
class DotChart:
    """Everything that is drawn, with the origin at the top left; all dots share one radius."""

    width: float
    height: float
    radius: float
    dots: tuple[Dot, ...]
    lines: tuple[Line, ...]
    words: tuple[Word, ...]
