"""Why a cell has its level, in words, and what was said about each pair in it that has the same verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from journeys.activities.cards import ActivityCard
from journeys.overlaps.inventory import FoundOverlap, Inventory, codes_of_partners, placed
from journeys.overlaps.levels import Level
from journeys.overlaps.matrix import Cell
from workshop.languages import Text


@dataclass(frozen=True)
class JudgedPair:
    """Two activities of two organisations with the same verb in one cell, and what people said about them.

    `is_same`: they count as the same activity, so that they make the cell double.
    """

    first: ActivityCard
    second: ActivityCard
    verb: Text | None
    said: Text
    overlaps: tuple[str, ...] = ()
    is_same: bool = False


def reason_for(cell: Cell, inventory: Inventory) -> Text:
    """Return the sentence that says which rule gave a cell its level."""
    cards = inventory.cards_of(cell.activities)
    names = [partner.name for partner in inventory.partners_of(cell.organisations)]
    match cell.level:
        case Level.NONE:
            return Text("Nobody does anything here, and no need is marked.")
        case Level.GAP:
            return Text("A need is marked here, and nobody does anything.")
        case Level.UNKNOWN:
            return Text(
                "Organisation or verb is not known yet for: {titles}. Complete those cards first.",
                titles=[card.title for card in cards if not placed(card).is_complete],
            )
        case Level.SINGLE:
            return Text("Only {organisation} does something here.", organisation=names[0])
        case Level.DUPLICATION:
            return _why_double(judged_pairs(cell, inventory))
        case Level.OVERLAP:
            return _why_overlap(cell, inventory)
    return Text("{organisations} do different things here, and nothing is decided between them.", organisations=names)


def judged_pairs(cell: Cell, inventory: Inventory) -> tuple[JudgedPair, ...]:
    """Return the pairs in a cell with the same verb and two organisations, in the order of the activities."""
    cards = [card for card in inventory.cards_of(cell.activities) if placed(card).is_complete]
    return tuple(
        _judged(first, second, inventory)
        for first, second in combinations(cards, 2)
        if first.verb == second.verb and first.partner != second.partner
    )


def _judged(first: ActivityCard, second: ActivityCard, inventory: Inventory) -> JudgedPair:
    pair = frozenset({first.code, second.code})
    verb = first.verb_word
    if rejected := inventory.rejection_of(pair):
        return JudgedPair(first, second, verb, Text("no overlap: {why}", why=rejected.why))
    found = inventory.overlaps_with(pair)
    codes = tuple(overlap.code for overlap in found)
    if not found:
        return JudgedPair(first, second, verb, Text("not judged yet"), is_same=True)
    is_same = pair not in inventory.judgements.mere_overlaps
    return JudgedPair(first, second, verb, Text("double") if is_same else Text("overlap"), codes, is_same)


def _why_double(pairs: Sequence[JudgedPair]) -> Text:
    verbs = list(dict.fromkeys(pair.verb for pair in pairs if pair.is_same))
    return Text(
        "More than one organisation does the same here: {verbs}. Nobody called it a mere overlap or a look-alike.",
        verbs=verbs,
    )


def _why_overlap(cell: Cell, inventory: Inventory) -> Text:
    judged = [code for pair in judged_pairs(cell, inventory) for code in pair.overlaps]
    if judged:
        return Text("What is alike here was judged to be an overlap: {codes}.", codes=list(dict.fromkeys(judged)))
    codes = [overlap.code for overlap in inventory.overlaps if _covers(overlap, cell, inventory)]
    return Text("A decided overlap holds activities of organisations here: {codes}.", codes=codes)


def _covers(overlap: FoundOverlap, cell: Cell, inventory: Inventory) -> bool:
    here = inventory.cards_of(code for code in cell.activities if code in overlap.activities)
    return overlap.is_decided and len(codes_of_partners(here)) > 1
