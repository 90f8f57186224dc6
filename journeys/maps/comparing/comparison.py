"""Maps under each other on the stages they share: what each holds per stage, and all feelings in one chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeys.maps.emotion_line import Canvas, EmotionLine, FeltStep, emotion_line, score_label
from journeys.maps.fates import Fate
from journeys.maps.map_view import MapView, StageView, StepView
from journeys.maps.support import Support

#: How many maps fit under each other.
FEWEST, MOST = 2, 4


@dataclass(frozen=True)
class ComparedStep:
    """A step in a comparison; `fate` is what becomes of it where a map of how it should be stands beside it."""

    step: StepView
    fate: Fate | None


@dataclass(frozen=True)
class Cell:
    """What one map holds in one stage; lowest and highest are feelings with their sign, None where nobody knows."""

    steps: tuple[ComparedStep, ...]
    lowest: str | None
    highest: str | None


@dataclass(frozen=True)
class ComparedStage:
    """A stage with what each map holds in it, in the order of the maps."""

    code: str
    number: int
    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Comparison:
    """Maps under each other; `lines` are their feelings on one canvas, in which every stage is `column` wide."""

    maps: tuple[MapView, ...]
    stages: tuple[ComparedStage, ...]
    lines: tuple[EmotionLine, ...]
    column: float


@dataclass(frozen=True)
class SpreadCanvas(Canvas):
    """A canvas on which each step has a place of its own."""

    places: tuple[float, ...] = ()

    def x(self, step: int) -> float:
        """Return the place of a step, counted from 0."""
        return self.places[step]


def compared(maps: Sequence[MapView], *, width: float, height: float, margin: float) -> Comparison:
    """Return maps under each other, at least one stage among them; width, height and margin are those of the chart.

    The stages are those of all maps, in the order of the first map that has them; within a stage the steps of a map
    are spread evenly, so that the same stage stands in the same place for all. Source: journeys, the map on screen.
    """
    stages = _stages(maps)
    column = width / max(len(stages), 1)
    fates = _fates(maps)
    return Comparison(
        maps=tuple(maps),
        stages=tuple(
            ComparedStage(stage.code, number, stage.name, tuple(_cell(view, stage.code, fates) for view in maps))
            for number, stage in enumerate(stages, start=1)
        ),
        lines=tuple(_line(view, stages, SpreadCanvas(width, height, column, margin)) for view in maps),
        column=column,
    )


def _stages(maps: Sequence[MapView]) -> list[StageView]:
    found: dict[str, StageView] = {}
    for view in maps:
        for stage in view.stages:
            found.setdefault(stage.code, stage)
    return list(found.values())


def _cell(view: MapView, stage: str, fates: Mapping[str, Fate]) -> Cell:
    steps = [step for step in view.steps if step.stage == stage]
    felt = [step.emotion for step in steps if step.emotion is not None]
    return Cell(
        steps=tuple(ComparedStep(step, fates.get(step.code)) for step in steps),
        lowest=score_label(min(felt)) if felt else None,
        highest=score_label(max(felt)) if felt else None,
    )


def _fates(maps: Sequence[MapView]) -> dict[str, Fate]:
    """Return what becomes of each step: of the planned ones what they do, of today's ones what a plan does to them."""
    found: dict[str, Fate] = {}
    for plan in (view for view in maps if view.is_plan):
        for step in plan.steps:
            if step.change is not None:
                found[step.code] = Fate(step.change)
                found.update((old.code, Fate(step.change)) for old in step.replaces)
        found.update((old.code, Fate.DROPPED) for old in plan.dropped)
    return found


def _line(view: MapView, stages: Sequence[StageView], canvas: SpreadCanvas) -> EmotionLine:
    order = {stage.code: place for place, stage in enumerate(stages)}
    steps = sorted(view.steps, key=lambda step: order[step.stage])
    places = [place for stage in order for place in _places(order[stage], steps, stage, canvas.column)]
    spread = SpreadCanvas(canvas.width, canvas.height, canvas.column, canvas.margin, tuple(places))
    felt = [FeltStep(step.emotion, step.support, step.is_moment_of_truth) for step in steps]
    return emotion_line(felt, spread)


def _places(place: int, steps: Sequence[StepView], stage: str, column: float) -> list[float]:
    standing = sum(1 for step in steps if step.stage == stage)
    return [round((place + (number + 0.5) / standing) * column, 1) for number in range(standing)]


def supports_in(maps: Sequence[MapView]) -> set[str]:
    """Return what the steps of some maps rest on, for the legend."""
    return {Support(step.support).value for view in maps for step in view.steps}
