"""How much the partners overlap in one cell of the matrix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from journeys.overlaps.judgements import Judgements


class Level(StrEnum):
    """The seven levels of a cell."""

    NONE = "none"
    GAP = "gap"
    UNKNOWN = "unknown"
    SINGLE = "single"
    DUPLICATION = "duplication"
    OVERLAP = "overlap"
    FRAGMENTATION = "fragmentation"

    @property
    def letter(self) -> str:
        """The sign of this level, so that it never hangs on a colour alone."""
        return _LETTERS[self]


_LETTERS = {
    Level.NONE: "–",
    Level.GAP: "G",
    Level.UNKNOWN: "?",
    Level.SINGLE: "1",
    Level.DUPLICATION: "D",
    Level.OVERLAP: "O",
    Level.FRAGMENTATION: "F",
}


@dataclass(frozen=True)
class PlacedActivity:
    """What one organisation does, where and for whom; an organisation or verb of None is not known yet."""

    code: str
    organisation: str | None
    verb: str | None
    stages: tuple[str, ...]
    targets: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        """Tell whether both the organisation and the verb are known."""
        return self.organisation is not None and self.verb is not None


def level_of(activities: Sequence[PlacedActivity], judgements: Judgements, *, is_needed: bool) -> Level:
    """Return the level of the activities that share one cell: the first rule that holds.

    Order plays no part, and an unknown never counts as nothing. Source: the levels of GAO-15-49SP, with gap, single
    and unknown added.
    """
    if not activities:
        return Level.GAP if is_needed else Level.NONE
    if not all(activity.is_complete for activity in activities):
        return Level.UNKNOWN
    if len({activity.organisation for activity in activities}) == 1:
        return Level.SINGLE
    return _level_between(activities, judgements)


def _level_between(activities: Sequence[PlacedActivity], judgements: Judgements) -> Level:
    has_mere_overlap = False
    for pair in _pairs_with_the_same_verb(activities):
        if pair in judgements.look_alikes:
            continue
        if pair not in judgements.mere_overlaps:
            return Level.DUPLICATION
        has_mere_overlap = True
    if has_mere_overlap or _is_decided_between(activities, judgements):
        return Level.OVERLAP
    return Level.FRAGMENTATION


def _pairs_with_the_same_verb(activities: Sequence[PlacedActivity]) -> Iterator[frozenset[str]]:
    for first, second in combinations(activities, 2):
        if first.verb == second.verb and first.organisation != second.organisation:
            yield frozenset({first.code, second.code})


def _is_decided_between(activities: Sequence[PlacedActivity], judgements: Judgements) -> bool:
    return any(
        len({activity.organisation for activity in activities if activity.code in decided}) > 1
        for decided in judgements.decided
    )
