"""The balance of the four levers of control."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Lever(StrEnum):
    """The four levers of control (Simons, 1995): two that give room, two that limit it."""

    BELIEFS = "beliefs"
    INTERACTIVE = "interactive"
    BOUNDARIES = "boundaries"
    DIAGNOSTIC = "diagnostic"


#: Beliefs and interactive talks give room; boundaries and diagnostics limit it.
GIVES_ROOM = frozenset({Lever.BELIEFS, Lever.INTERACTIVE})


def empty_levers(counts: Mapping[Lever, int]) -> tuple[Lever, ...]:
    """Return the levers that hold nothing: a network without one of them leans to one side."""
    return tuple(lever for lever in Lever if not counts.get(lever))
