"""What a reader wants to look at: a partner, a verb, a target group, a level; levels themselves never change by it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from journeys.overlaps.inventory import Card, FoundOverlap, Inventory
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

    def holds_card(self, card: Card) -> bool:
        """Tell whether an activity is by that partner, has that verb and is for that target group."""
        return (
            self.partner in ("", card.partner)
            and self.verb in ("", card.verb)
            and (not self.target or self.target in card.targets)
        )

    def holds_cell(self, cell: Cell, inventory: Inventory) -> bool:
        """Tell whether a cell has that target group and level, and an activity by that partner with that verb."""
        if self.target not in ("", cell.target) or self.level not in ("", str(cell.level)):
            return False
        if not (self.partner or self.verb):
            return True
        return any(self.holds_card(card) for card in inventory.cards_of(cell.activities))

    def holds_overlap(self, overlap: FoundOverlap, inventory: Inventory) -> bool:
        """Tell whether an overlap is of that kind and has such an activity."""
        if self.level not in ("", str(overlap.kind)):
            return False
        return any(self.holds_card(card) for card in inventory.cards_of(overlap.activities))

    def cards_in(self, inventory: Inventory) -> Sequence[Card]:
        """Return the activities that are looked for; with a level, those that stand in a cell of it."""
        placed = self._at_level(inventory)
        return [card for card in inventory.cards if self.holds_card(card) and (not self.level or card.code in placed)]

    def _at_level(self, inventory: Inventory) -> Collection[str]:
        return {code for cell in inventory.matrix.cells if str(cell.level) == self.level for code in cell.activities}
