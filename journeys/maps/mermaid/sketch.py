"""A journey with no more than Mermaid can carry: a title, stages, and steps with a feeling and the people in them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class SketchedStep:
    """One step: the emotion from -2 to +2 or None, people by name; `line` says where it stood in a file, if it did."""

    title: str
    emotion: int | None = None
    people: tuple[str, ...] = ()
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class SketchedStage:
    """A stage and its steps; without a name where the steps stand before the first stage."""

    name: str
    steps: tuple[SketchedStep, ...] = ()
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Sketch:
    """A whole journey; an empty title is none."""

    title: str
    stages: tuple[SketchedStage, ...] = ()
