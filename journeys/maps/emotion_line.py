"""The drawing of how a client feels from step to step, for screen and paper alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from journeys.maps.curves import Curve, Place, halved, path_of, smooth_curve
from journeys.maps.support import Support

HIGHEST, LOWEST = 2, -2


class Stroke(StrEnum):
    """How the line is drawn: sewn where it is known, tacked where it is assumed."""

    SOLID = "solid"
    DASHED = "dashed"


class Mark(StrEnum):
    """How a point is drawn: filled, open, or open with a thin solid edge where the evidence is withheld."""

    FILLED = "filled"
    OPEN = "open"
    THIN = "thin"


_STROKES = {Support.EVIDENCE: Stroke.SOLID, Support.WITHHELD: Stroke.SOLID, Support.ASSUMPTION: Stroke.DASHED}
_MARKS = {Support.EVIDENCE: Mark.FILLED, Support.WITHHELD: Mark.THIN, Support.ASSUMPTION: Mark.OPEN}


@dataclass(frozen=True)
class FeltStep:
    """How the client felt in one step, -2..+2 or None where nobody knows, and what that rests on."""

    emotion: int | None
    support: Support
    is_moment_of_truth: bool = False


@dataclass(frozen=True)
class Canvas:
    """Where the line is drawn: one column per step from the left, +2 at `margin` from the top, -2 from the foot."""

    width: float
    height: float
    column: float
    margin: float

    def x(self, step: int) -> float:
        """Return the middle of the column of a step, counted from 0."""
        return (step + 0.5) * self.column

    def y(self, emotion: int) -> float:
        """Return the height of a score."""
        return self.margin + (HIGHEST - emotion) * (self.height - 2 * self.margin) / (HIGHEST - LOWEST)


@dataclass(frozen=True)
class Piece:
    """A stretch of line in one stroke, as the `d` of an SVG path."""

    d: str
    stroke: Stroke


@dataclass(frozen=True)
class Point:
    """The point of one step (its index, from 0), with its score in words and where that was felt."""

    step: int
    x: float
    y: float
    mark: Mark
    label: str
    is_moment_of_truth: bool


@dataclass(frozen=True)
class Grid:
    """The height of one score."""

    label: str
    y: float
    is_zero: bool


@dataclass(frozen=True)
class EmotionLine:
    """Everything that is drawn, in units of the canvas with the origin at the top left."""

    width: float
    height: float
    pieces: tuple[Piece, ...]
    points: tuple[Point, ...]
    grid: tuple[Grid, ...]

    @property
    def zero(self) -> float:
        """The height of zero, where the upper band ends."""
        return next(line.y for line in self.grid if line.is_zero)


def emotion_line(steps: Sequence[FeltStep], canvas: Canvas) -> EmotionLine:
    """Return the line through the steps.

    Between two steps that follow each other runs a cubic with both control points at the middle x, cut in two; each
    half takes the stroke of its own step. A step without a score has no point and breaks the line. Source: the look,
    Emotion line.
    """
    return EmotionLine(
        canvas.width,
        canvas.height,
        pieces=_pieces(steps, canvas),
        points=tuple(_points(steps, canvas)),
        grid=tuple(Grid(score_label(score), canvas.y(score), score == 0) for score in range(HIGHEST, LOWEST - 1, -1)),
    )


def score_label(emotion: int) -> str:
    """Return a score with its sign, a true minus for the negative ones."""
    return f"{emotion:+d}".replace("-", "−") if emotion else "0"


def _points(steps: Sequence[FeltStep], canvas: Canvas) -> list[Point]:
    return [
        Point(
            step=index,
            x=canvas.x(index),
            y=canvas.y(step.emotion),
            mark=_MARKS[step.support],
            label=score_label(step.emotion),
            is_moment_of_truth=step.is_moment_of_truth,
        )
        for index, step in enumerate(steps)
        if step.emotion is not None
    ]


def _pieces(steps: Sequence[FeltStep], canvas: Canvas) -> tuple[Piece, ...]:
    runs: list[tuple[Stroke, list[Curve]]] = []
    for stroke, curve in _halves(steps, canvas):
        if runs and runs[-1][0] is stroke and runs[-1][1][-1].end == curve.start:
            runs[-1][1].append(curve)
        else:
            runs.append((stroke, [curve]))
    return tuple(Piece(path_of(curves), stroke) for stroke, curves in runs)


def _halves(steps: Sequence[FeltStep], canvas: Canvas) -> list[tuple[Stroke, Curve]]:
    halves: list[tuple[Stroke, Curve]] = []
    for index, (step, following) in enumerate(pairwise(steps)):
        if step.emotion is None or following.emotion is None:
            continue
        start: Place = (canvas.x(index), canvas.y(step.emotion))
        end: Place = (canvas.x(index + 1), canvas.y(following.emotion))
        first, second = halved(smooth_curve(start, end))
        halves += [(_STROKES[step.support], first), (_STROKES[following.support], second)]
    return halves
