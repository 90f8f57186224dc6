"""The two drawings of a map on screen: the whole journey in a strip, and the emotion line above the lanes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeys.maps.emotion_line import Canvas, EmotionLine, emotion_line
from journeys.maps.map_view import MapView

#: Pixels: the column of a step in the map (also in map.css), and the height of its emotion line.
COLUMN, HEIGHT, MARGIN = 168, 170, 30
_STRIP_WIDTH, _STRIP_TOP, _STRIP_HEIGHT, _STRIP_MARGIN = 1344, 26, 136, 27
#: Pixels that a letter of the stage names in the strip takes on average.
_LETTER = 5.6
#: The longest code that stands under its point in the strip.
_SHORT = 4


@dataclass(frozen=True)
class StageMark:
    """Where a stage begins in the strip, with its number and as much of its name as fits."""

    x: float
    number: int
    name: str


@dataclass(frozen=True)
class StepMark:
    """Where a step stands in the strip, with its code, or its number where the code is long."""

    x: float
    label: str


@dataclass(frozen=True)
class Strip:
    """The whole journey in small: the line under a head of stage names, in pixels of the strip."""

    width: float
    height: float
    top: float
    line: EmotionLine
    stages: tuple[StageMark, ...]
    steps: tuple[StepMark, ...]


def strip_of(view: MapView) -> Strip:
    """Return the strip of a map with at least one step."""
    column = _STRIP_WIDTH / len(view.steps)
    canvas = Canvas(_STRIP_WIDTH, _STRIP_HEIGHT, column, _STRIP_MARGIN)
    line = emotion_line([step.felt for step in view.steps], canvas)
    return Strip(
        _STRIP_WIDTH,
        _STRIP_TOP + _STRIP_HEIGHT,
        _STRIP_TOP,
        line=line,
        stages=tuple(_stages(view, column)),
        steps=tuple(_step_marks(view, canvas)),
    )


def lane_of(view: MapView) -> EmotionLine:
    """Return the emotion line of a map with at least one step, one column of the map per step."""
    canvas = Canvas(COLUMN * len(view.steps), HEIGHT, COLUMN, MARGIN)
    return emotion_line([step.felt for step in view.steps], canvas)


def _stages(view: MapView, column: float) -> Sequence[StageMark]:
    marks, passed = [], 0
    for stage in view.filled_stages:
        room = len(stage.steps) * column - 24
        marks.append(StageMark(passed * column, stage.number, shortened(stage.name, int(room / _LETTER))))
        passed += len(stage.steps)
    return marks


def _step_marks(view: MapView, canvas: Canvas) -> Sequence[StepMark]:
    codes = [step.code for step in view.steps]
    is_short = max(map(len, codes)) <= _SHORT
    return [StepMark(canvas.x(place), code if is_short else str(place + 1)) for place, code in enumerate(codes)]


def shortened(name: str, letters: int) -> str:
    """Return a name of at most so many letters: whole words, with an ellipsis where something was left out."""
    if len(name) <= letters:
        return name
    words = name[: max(letters, 1)].split()
    whole = words[:-1] if len(words) > 1 else words
    return f"{' '.join(whole)}…"
