"""A journey map as Mermaid can carry it."""

from __future__ import annotations

from journeys.maps.map_view import MapView, StageView
from journeys.maps.mermaid.sketch import Sketch, SketchedStage, SketchedStep


def sketch_of(view: MapView) -> Sketch:
    """Return the stages and steps of a map; in each step the client and the partners at work, in order of joining."""
    client = (view.persona.name,) if view.persona else ()
    return Sketch(view.title, tuple(_stage(stage, client) for stage in view.stages))


def _stage(stage: StageView, client: tuple[str, ...]) -> SketchedStage:
    steps = (
        SketchedStep(step.title, step.emotion, (*client, *(partner.name for partner in step.marks)))
        for step in stage.steps
    )
    return SketchedStage(stage.name, tuple(steps))
