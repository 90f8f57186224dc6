"""What people said about pairs of activities, before any cell is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass
from itertools import combinations

Pair = frozenset[str]


@dataclass(frozen=True)
class JudgedOverlap:
    """Activities that people found to overlap, by their codes.

    `is_duplication`: the same activity for the same people; otherwise a mere overlap. `is_decided`: a choice and a lead
    are given.
    """

    activities: frozenset[str]
    is_duplication: bool
    is_decided: bool


@dataclass(frozen=True)
class Judgements:
    """Pairs that only look alike, pairs that are a mere overlap, and the sets of activities that were decided about."""

    look_alikes: frozenset[Pair]
    mere_overlaps: frozenset[Pair]
    decided: frozenset[frozenset[str]]


def judgements_from(overlaps: Iterable[JudgedOverlap], look_alikes: Iterable[Set[str]] = ()) -> Judgements:
    """Return what was judged per pair.

    A pair that one overlap calls a duplication is no mere overlap, whatever another says; a look-alike that was
    rejected stays rejected.
    """
    found = tuple(overlaps)
    duplications = {pair for overlap in found if overlap.is_duplication for pair in _pairs(overlap)}
    others = {pair for overlap in found if not overlap.is_duplication for pair in _pairs(overlap)}
    return Judgements(
        look_alikes=frozenset(frozenset(pair) for pair in look_alikes),
        mere_overlaps=frozenset(others - duplications),
        decided=frozenset(overlap.activities for overlap in found if overlap.is_decided),
    )


def _pairs(overlap: JudgedOverlap) -> Iterable[Pair]:
    return (frozenset(pair) for pair in combinations(overlap.activities, 2))
