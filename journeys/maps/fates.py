"""What becomes of the steps of today in the map of tomorrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What a to-be map does: three to its own steps, and dropping a step of the map it is based on."""

    NEW = "new"
    ENRICHED = "enriched"
    KEPT = "kept"
    DROPPED = "dropped"


@dataclass(frozen=True)
class PlannedStep:
    """A step of a to-be map, with the steps of the as-is map that it stands in for."""

    code: str
    fate: Fate | None
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fates:
    """How many steps are new, enriched, kept and dropped, and the steps of today that nobody gave a fate."""

    new: int
    enriched: int
    kept: int
    dropped: int
    not_given: tuple[str, ...]


def fates_of(current: Sequence[str], planned: Sequence[PlannedStep], *, dropped: Sequence[str]) -> Fates:
    """Return the fates of the steps of an as-is map (their codes, in order) in the to-be map based on it.

    A step has no fate given when it is neither replaced nor dropped.
    """
    given = {code for step in planned for code in step.replaces} | set(dropped)
    fates = [step.fate for step in planned]
    return Fates(
        new=fates.count(Fate.NEW),
        enriched=fates.count(Fate.ENRICHED),
        kept=fates.count(Fate.KEPT),
        dropped=len(set(dropped)),
        not_given=tuple(code for code in current if code not in given),
    )
