"""What changed between two versions of a map, step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

#: The plain values of a step by the names of the trajectory file; `id` is its code.
KeptStep = Mapping[str, Any]


class Became(StrEnum):
    """What became of a step from one version to a later one."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    DROPPED = "dropped"


@dataclass(frozen=True)
class FieldChange:
    """One value of a step before and after, by its name in the trajectory file; None where it was empty."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True)
class StepChange:
    """What became of one step; `fields` are the values that differ, of a step that stood in both versions."""

    code: str
    title: str
    became: Became
    fields: tuple[FieldChange, ...] = ()


def changes_between(earlier: Sequence[KeptStep], later: Sequence[KeptStep]) -> tuple[StepChange, ...]:
    """Return what became of the steps of a map, in the order of the later version, the dropped ones last.

    A step that changed and moved is changed; the order counts among the steps that stand in both.
    """
    before = {step["id"]: step for step in earlier}
    after = {step["id"]: step for step in later}
    moved = _moved([code for code in before if code in after], [code for code in after if code in before])
    kept = [change for code, step in after.items() if (change := _became(before.get(code), step, code in moved))]
    gone = [StepChange(code, step["title"], Became.DROPPED) for code, step in before.items() if code not in after]
    return (*kept, *gone)


def _became(before: KeptStep | None, after: KeptStep, has_moved: bool) -> StepChange | None:  # its one caller
    if before is None:
        return StepChange(after["id"], after["title"], Became.ADDED)
    names = dict.fromkeys([*before, *after])
    fields = tuple(
        FieldChange(name, before.get(name), after.get(name)) for name in names if before.get(name) != after.get(name)
    )
    if fields:
        return StepChange(after["id"], after["title"], Became.CHANGED, fields)
    return StepChange(after["id"], after["title"], Became.MOVED) if has_moved else None


def _moved(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """Return the steps that stand elsewhere in an order: as few as must have moved."""
    place = {code: number for number, code in enumerate(before)}
    chains: list[list[str]] = []
    for code in after:
        fitting = [chain for chain in chains if place[chain[-1]] < place[code]]
        chains.append([*_longest(fitting), code])
    return set(after) - set(_longest(chains))


def _longest(chains: Sequence[list[str]]) -> list[str]:
    return max(chains, key=len) if chains else []
