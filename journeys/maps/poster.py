"""The journey poster: how a map is laid out over sheets so that no text is cut and no type gets smaller.

All sizes are those of an A1 sheet, in mm and points; A3 is the same at half the size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from journeys.maps.emotion_line import Canvas, EmotionLine, emotion_line
from journeys.maps.map_view import MapView, StageView, StepView
from journeys.maps.partition import parted
from journeys.maps.text_room import POINTS, lines_of

#: The sheet within its margins, and the column with the names of the lanes.
WIDTH, HEIGHT, HEAD = 801.0, 558.0, 48.0
#: More steps than this go to a next sheet. Source: the look, Print.
MOST_STEPS = 24
#: How much larger than the smallest type a poster with few steps may be set, in tenths.
_TYPES = (16, 15, 14, 13, 12, 11, 10)
_BODY, _LEADING, _STEP, _PADDING = 18.0, 22.5, 19.0, 2.4
_LOWEST_LINE, _USUAL_LINE, _HIGHEST_LINE = 64.0, 84.0, 160.0
#: Words of the usual length, whatever the language, for what a change, a wait and a telling say.
_CHANGE, _WAIT, _TELLING = "enriched, for tried in E1, habit", "xxxxxxxx 99 days, nobody's", "xxxxxxxxx 9th time"
#: What is kept free for lines that turn out longer than estimated, in mm.
_SPARE = 14
#: Units of the drawing in a millimetre, and the space above +2 and under -2.
_UNITS, _MARGIN = 4, 50


@dataclass(frozen=True, kw_only=True)
class PosterSheet:
    """One sheet of a map: some of its stages, the stretch of the line above them, and the size of its type in tenths.

    The line is that of the whole map; `left` and `wide` say which stretch of it shows, `line_width` and `line_height`
    are its size in mm on A1. `number` counts from 1 to `count` over the sheets of the map.
    """

    view: MapView
    stages: tuple[StageView, ...]
    line: EmotionLine
    left: float
    wide: float
    line_width: float
    line_height: float
    type: int
    number: int
    count: int

    @property
    def steps(self) -> tuple[StepView, ...]:
        """The steps on this sheet."""
        return _steps(self.stages)


def sheets_of(view: MapView) -> tuple[PosterSheet, ...]:
    """Return the sheets of a map with at least one step: one, or more where steps or words do not fit."""
    parts = _parts(view)
    kind = next((size for size in _TYPES if all(_fits(view, part, size, _USUAL_LINE) for part in parts)), _TYPES[-1])
    height = min(_HIGHEST_LINE, max(_LOWEST_LINE, min(_slack(view, part, kind) for part in parts)))
    sheets, passed = [], 0
    for number, part in enumerate(parts, start=1):
        sheets.append(_sheet(view, part, passed=passed, height=height, type_size=kind, place=(number, len(parts))))
        passed += len(_steps(part))
    return tuple(sheets)


def _parts(view: MapView) -> tuple[tuple[StageView, ...], ...]:
    """Return the stages over as few sheets as hold all words; with one stage a sheet the words run on by themselves."""
    stages = view.filled_stages
    fewest = ceil(len(view.steps) / MOST_STEPS)
    for count in range(fewest, len(view.steps) + 1):
        parts = parted(stages, count, most=MOST_STEPS)
        is_whole = all(len(_steps(part)) <= MOST_STEPS for part in parts)
        if is_whole and (len(parts) < count or all(_fits(view, part, _TYPES[-1], _LOWEST_LINE) for part in parts)):
            return parts
    return parted(stages, len(view.steps), most=MOST_STEPS)


def _sheet(
    view: MapView,
    part: tuple[StageView, ...],
    *,
    passed: int,
    height: float,
    type_size: int,
    place: tuple[int, int],
) -> PosterSheet:
    column = _UNITS * (WIDTH - HEAD) / len(_steps(part))
    canvas = Canvas(column * len(view.steps), _UNITS * height, column, _MARGIN)
    return PosterSheet(
        view=view,
        stages=part,
        line=emotion_line([step.felt for step in view.steps], canvas),
        left=column * passed,
        wide=column * len(_steps(part)),
        line_width=WIDTH - HEAD,
        line_height=height,
        type=type_size,
        number=place[0],
        count=place[1],
    )


def _fits(view: MapView, part: Sequence[StageView], type_size: int, line: float) -> bool:
    return _slack(view, part, type_size) >= line


def _slack(view: MapView, part: Sequence[StageView], type_size: int) -> float:
    """Return what is left of the height of a sheet for the emotion line, in mm."""
    return HEIGHT - _SPARE - sum(_heights(view, part, type_size / 10))


def _heights(view: MapView, part: Sequence[StageView], scale: float) -> Iterator[float]:
    """Yield the height of everything on a sheet but the emotion line, in mm."""
    steps = _steps(part)
    column = (WIDTH - HEAD) / len(steps)
    room, body = column - 3, _BODY * scale
    yield 27 + 24 * lines_of(view.title, room=480, size=64, breaks=False)
    yield max(31.0, _row(max(_stage_lines(stage, column) for stage in part), 27))
    titles = max(lines_of(step.title, room=room, size=_STEP * scale, is_bold=True) for step in steps)
    yield _row(1 + titles, _LEADING * scale)
    for texts, least in _lanes(view, steps):
        lines = max(lines_of(text, room=room, size=body) for text in texts)
        yield max(least, _row(lines, _LEADING * scale))
    marks = max(1, int(room / (9.8 * scale)))
    yield _row(max(1, max(ceil(len(step.marks) / marks) for step in steps)), 28 * scale)
    foot = sum(len(partner.name) + 6 for partner in view.partners) + 90
    yield 10 * ceil(foot / 230) + 6 + _plan_height(view)


def _lanes(view: MapView, steps: Sequence[StepView]) -> Iterator[tuple[list[str | None], float]]:
    """Yield the texts of each lane, and the height in mm that its name takes."""
    yield [_figures(step) for step in steps], 40.0
    if view.is_plan:
        yield [f"{_CHANGE} {' '.join(old.code for old in step.replaces)}" for step in steps], 16.0
    yield [step.does for step in steps], 16.0
    yield [step.pain for step in steps], 16.0
    yield [step.gain for step in steps], 27.0
    yield [step.backstage for step in steps], 43.0


def _figures(step: StepView) -> str:
    """Return words as long as the figures of a step."""
    return f"−2 • 1 {_WAIT if step.waiting_days else _TELLING if step.telling else ''}"


def _plan_height(view: MapView) -> float:
    lost = sum(len(step.code) + len(step.title) + 3 for step in (*view.dropped, *view.not_given))
    return 10 * ceil((lost + 50) / 210) if lost else 0


def _stage_lines(stage: StageView, column: float) -> int:
    room = column * len(stage.steps) - 4
    words = lines_of(stage.client_words, room=room, size=20, breaks=False)
    return lines_of(f"9 {stage.name}", room=room, size=22, breaks=False) + words


def _row(lines: int, leading: float) -> float:
    return lines * leading / POINTS + 2 * _PADDING


def _steps(part: Sequence[StageView]) -> tuple[StepView, ...]:
    return tuple(step for stage in part for step in stage.steps)
