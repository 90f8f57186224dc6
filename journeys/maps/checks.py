"""What a designer may ask about a map: where it begins, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from journeys.maps.map_view import MapView, Named, StepView
from journeys.maps.support import Support
from workshop.languages import Text


@dataclass(frozen=True)
class Check:
    """A question about a map, with the steps that it is about."""

    text: Text
    steps: tuple[Named, ...] = ()


def checks_of(view: MapView) -> tuple[Check, ...]:
    """Return the questions that a map raises. Source: journeys, checks for the designer."""
    return tuple(_checks(view)) if view.steps else ()


def _checks(view: MapView) -> Iterator[Check]:
    first = view.steps[0]
    if first.partner is not None and not view.is_plan:
        text = Text("It begins when help is there already. What happened at home before that?")
        yield Check(text, _named([first]))
    if view.empty_stages:
        yield Check(Text("Stages without a step: {stages}.", stages=[stage.name for stage in view.empty_stages]))
    if unowned := view.unowned_waits:
        yield Check(Text("A wait that nobody owns."), _named(unowned))
    if without := [step for step in view.steps if step.partner is None and not step.activities]:
        yield Check(Text("Steps in which no partner does anything."), _named(without))
    if assumed := [step for step in view.steps if step.support is Support.ASSUMPTION]:
        yield Check(Text("Steps that no conversation supports yet."), _named(assumed))
    if view.not_given:
        yield Check(Text("Steps of today that nobody gave a fate."), view.not_given)


def _named(steps: Sequence[StepView]) -> tuple[Named, ...]:
    return tuple(Named(step.code, step.title) for step in steps)
