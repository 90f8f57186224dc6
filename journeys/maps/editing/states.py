"""What a deed did to the steps and stages of a map, and what turning it back asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

#: The plain values of a step or a stage by the names of the trajectory file, without defaults that were left out; None
#: where it does not exist.
State = Mapping[str, Any] | None

#: Where a thing stands in the order. It changes when a neighbour moves, so nobody is held to it.
FOLLOWS = "follows"
#: Which defaults the trajectory file gave all the same.
STATED = "stated"
#: Kept only to put a removed thing back.
_KEPT = frozenset({FOLLOWS, STATED, "evidence", "named_by", "mentions", "merged_into"})


@dataclass(frozen=True)
class Turn:
    """What became of one step or stage: the values that differ, or all of them where it came or went."""

    code: str
    before: State
    after: State


def turns_between(before: Mapping[str, State], after: Mapping[str, State]) -> tuple[Turn, ...]:
    """Return what became of each code, without those that stayed as they were."""
    found = (_turn(code, before[code], after[code]) for code in before)
    return tuple(turn for turn in found if turn.before != turn.after)


def _turn(code: str, before: State, after: State) -> Turn:
    if before is None or after is None:
        return Turn(code, before, after)
    differing = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return Turn(code, {name: before.get(name) for name in differing}, {name: after.get(name) for name in differing})


def turned_back(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """Return what undoes turns, the last first."""
    return tuple(Turn(turn.code, turn.after, turn.before) for turn in reversed(turns))


@dataclass(frozen=True)
class Obstacle:
    """A value that somebody changed since: what a turn expects there, and what there is."""

    code: str
    name: str
    expected: Any
    found: Any


def obstacles(turns: Sequence[Turn], present: Mapping[str, State]) -> tuple[Obstacle, ...]:
    """Return where the present does not hold what turns begin from; then they cannot be made."""
    return tuple(obstacle for turn in turns for obstacle in _obstacles(turn, present.get(turn.code)))


def _obstacles(turn: Turn, present: State) -> Iterator[Obstacle]:
    if turn.before is None or present is None:
        if turn.before != present:
            yield Obstacle(turn.code, "", turn.before is not None, present is not None)
        return
    for name, expected in turn.before.items():
        if name not in _KEPT and present.get(name) != expected:
            yield Obstacle(turn.code, name, expected, present.get(name))
