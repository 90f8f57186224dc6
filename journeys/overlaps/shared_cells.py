"""How many cells two organisations have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from journeys.overlaps.matrix import Cell


@dataclass(frozen=True)
class SharedCells:
    """Cells in which both organisations, and cells in which at least one of them, has an activity."""

    first: str
    second: str
    shared: int
    either: int

    @property
    def jaccard(self) -> Decimal | None:
        """The shared part of their cells, 0..1; None when neither has any. Source: Jaccard 1901."""
        return Decimal(self.shared) / self.either if self.either else None


def shared_cells(organisations: Sequence[str], cells: Iterable[Cell]) -> tuple[SharedCells, ...]:
    """Return the figures for every two organisations, in the order in which these were given."""
    present: dict[str, set[tuple[str, str]]] = {organisation: set() for organisation in organisations}
    for cell in cells:
        for organisation in cell.organisations:
            present.setdefault(organisation, set()).add((cell.stage, cell.target))
    return tuple(
        SharedCells(
            first,
            second,
            shared=len(present[first] & present[second]),
            either=len(present[first] | present[second]),
        )
        for first, second in combinations(organisations, 2)
    )
