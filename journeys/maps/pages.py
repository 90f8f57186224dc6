"""What the pages of maps show around a map: the way it is looked at, the step that is open, and where links lead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from journeys.maps.lanes import ShownLane, lanes_for
from journeys.maps.map_view import MapView, StageView, StepView


class Look(StrEnum):
    """How a map is looked at: as a map, or in words; both is the map on a wide screen and the words on a phone."""

    BOTH = ""
    MAP = "map"
    TEXT = "text"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What the address of a map asks for; words that mean nothing there are passed over."""

    look: Look
    lanes: tuple[str, ...]
    step: str | None

    def keeping(self, **other: str | None) -> dict[str, object]:
        """Return the parameters of an address that keeps what was asked, but for what is given."""
        asked = {"view": self.look.value, "step": self.step} | other
        return {name: value for name, value in asked.items() if value} | ({"lane": self.lanes} if self.lanes else {})


@dataclass(frozen=True, kw_only=True)
class OpenStep:
    """The step that is open beside the map, with its stage and the steps before and after it."""

    step: StepView
    stage: StageView
    before: StepView | None
    after: StepView | None


def asked_for(view: str | None, lanes: Sequence[str], step: str | None) -> Asked:
    """Return what an address asks for."""
    look = Look(view) if view in set(Look) else Look.BOTH
    return Asked(look=look, lanes=tuple(lanes), step=step or None)


def opened(view: MapView, code: str | None) -> OpenStep | None:
    """Return a step of a map with its neighbours, or None when the map has no such step."""
    steps = view.steps
    place = next((place for place, step in enumerate(steps) if step.code == code), None)
    if place is None:
        return None
    before = steps[place - 1] if place else None
    after = steps[place + 1] if place + 1 < len(steps) else None
    stage = next(stage for stage in view.stages if stage.code == steps[place].stage)
    return OpenStep(step=steps[place], stage=stage, before=before, after=after)


def lanes_of(view: MapView, asked: Asked) -> tuple[ShownLane, ...]:
    """Return the lanes of a map, those that were asked for chosen."""
    return lanes_for(asked.lanes, is_plan=view.is_plan)


_ORDERS: Mapping[str, Callable[[MapView], Any]] = MappingProxyType(
    {
        "title": lambda view: view.title.casefold(),
        "persona": lambda view: view.persona.name.casefold() if view.persona else "",
        "kind": lambda view: view.kind,
        "version": lambda view: view.version,
        "steps": lambda view: view.measures.steps,
        "tellings": lambda view: view.measures.tellings,
        "hand_overs": lambda view: view.measures.hand_overs,
        "waiting": lambda view: view.measures.waiting_days,
        "evidence": lambda view: view.measures.with_evidence,
    }
)


def sought(maps: Sequence[MapView], *, words: str, kind: str, sort: str, descending: bool) -> list[MapView]:
    """Return the maps of a kind whose title, persona and steps hold every word, in the order of a column."""
    wanted = words.casefold().split()
    kept = [view for view in maps if kind in ("", view.kind) and all(word in _text(view) for word in wanted)]
    if sort in _ORDERS:
        return sorted(kept, key=_ORDERS[sort], reverse=descending)
    return kept[::-1] if descending else kept


def _text(view: MapView) -> str:
    titles = [step.title for step in view.steps]
    return " ".join((view.code, view.title, view.persona.name if view.persona else "", *titles)).casefold()
