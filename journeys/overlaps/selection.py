"""What a reader wants to look at: a partner, a verb, a target group, a level; levels themselves never change by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeys.activities.cards import ActivityCard, Sought
from journeys.overlaps.inventory import FoundOverlap, Inventory
from journeys.overlaps.matrix import Cell


@dataclass(frozen=True, kw_only=True)
class Selection:
    """Codes to look for; an empty one lets everything through."""

    partner: str = ""
    verb: str = ""
    target: str = ""
    level: str = ""

    @property
    def is_on(self) -> bool:
        """Tell whether anything is left out."""
        return any((self.partner, self.verb, self.target, self.level))

    @property
    def _sought(self) -> Sought:
        return Sought(partner=self.partner, verb=self.verb, target=self.target)

    def holds_cell(self, cell: Cell, inventory: Inventory) -> bool:
        """Tell whether a cell has that target group and level, and an activity by that partner with that verb."""
        if self.target not in ("", cell.target) or self.level not in ("", str(cell.level)):
            return False
        if not (self.partner or self.verb):
            return True
        return any(self._sought.holds(card) for card in inventory.cards_of(cell.activities))

    def holds_overlap(self, overlap: FoundOverlap, inventory: Inventory) -> bool:
        """Tell whether an overlap is of that kind and has such an activity."""
        if self.level not in ("", str(overlap.kind)):
            return False
        return any(self._sought.holds(card) for card in inventory.cards_of(overlap.activities))

    def cards_in(self, inventory: Inventory) -> Sequence[ActivityCard]:
        """Return the activities that are looked for; with a level, those that stand in a cell of it."""
        at_level = {
            code for cell in inventory.matrix.cells if str(cell.level) == self.level for code in cell.activities
        }
        return [c for c in inventory.cards if self._sought.holds(c) and (not self.level or c.code in at_level)]
