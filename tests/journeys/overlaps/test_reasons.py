"""Why a cell has its level, in words."""

from journeys.overlaps.inventory import Inventory, MarkedGap, RejectedPair
from journeys.overlaps.levels import Level
from journeys.overlaps.reasons import judged_pairs, reason_for
from tests.journeys.overlaps.inventories import a_card, a_partner, an_inventory, an_overlap
from workshop.languages import Text

HAVEN, ALBA = a_partner("haven", 1), a_partner("alba", 2)
PAIR = (a_card("A1", HAVEN), a_card("A2", ALBA))


def why(inventory: Inventory, *, level: Level) -> str:
    cell = inventory.matrix.cell("F1", "kind")
    assert cell.level is level
    return str(reason_for(cell, inventory))


def test_the_same_verb_makes_it_double() -> None:
    assert "does the same here: ask." in why(an_inventory(*PAIR), level=Level.DUPLICATION)


def test_a_pair_that_was_judged_an_overlap_names_it() -> None:
    inventory = an_inventory(*PAIR, overlaps=(an_overlap("OV1", "A1", "A2", kind=Level.OVERLAP),))
    assert "judged to be an overlap: OV1" in why(inventory, level=Level.OVERLAP)
    (pair,) = judged_pairs(inventory.matrix.cell("F1", "kind"), inventory)
    assert (pair.said, pair.overlaps) == (Text("overlap"), ("OV1",))


def test_a_decided_overlap_covers_different_verbs() -> None:
    cards = (a_card("A1", HAVEN), a_card("A2", ALBA, "plan"))
    inventory = an_inventory(*cards, overlaps=(an_overlap("OV1", "A1", "A2"),))
    assert "decided overlap" in why(inventory, level=Level.OVERLAP)


def test_a_look_alike_leaves_different_things() -> None:
    inventory = an_inventory(*PAIR, look_alikes=(RejectedPair(1, ("A1", "A2"), "one asks, the other listens"),))
    assert "do different things" in why(inventory, level=Level.FRAGMENTATION)
    (pair,) = judged_pairs(inventory.matrix.cell("F1", "kind"), inventory)
    assert "one asks, the other listens" in str(pair.said)


def test_one_organisation_is_named() -> None:
    assert "Only Haven" in why(an_inventory(PAIR[0]), level=Level.SINGLE)


def test_a_card_that_is_not_complete_is_named() -> None:
    inventory = an_inventory(PAIR[0], a_card("A3", ALBA, None))
    assert "Activity A3" in why(inventory, level=Level.UNKNOWN)


def test_a_need_that_nobody_meets_is_a_gap() -> None:
    assert "A need is marked" in why(an_inventory(gaps=(MarkedGap("G1", "F1", "kind", "no one"),)), level=Level.GAP)


def test_nothing_marked_and_nothing_done_is_said_so() -> None:
    inventory = an_inventory(a_card("A1", HAVEN, stages="F1", targets="moeder"), a_card("A2", HAVEN, stages="F2"))
    assert "no need is marked" in why(inventory, level=Level.NONE)
