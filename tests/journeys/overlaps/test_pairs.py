"""Partner against partner."""

from decimal import Decimal

from journeys.overlaps.pairs import pair_table
from tests.journeys.overlaps.examples import BAKENHUIS
from tests.journeys.overlaps.inventories import a_card, a_partner, an_inventory, inventory_of_example


def test_haven_and_alba_share_seven_of_fourteen_cells_and_nine_overlaps() -> None:
    table = pair_table(inventory_of_example(BAKENHUIS))
    haven, alba = table.rows[:2]
    (pair,) = alba.pairs
    assert (pair.shared, pair.either, pair.likeness, pair.percent, pair.overlaps) == (
        7,
        14,
        Decimal("0.50"),
        Decimal(50),
        9,
    )
    assert (haven.own_cells, alba.own_cells) == (12, 9)
    assert str(table.most) == "Haven and Alba meet each other most: in 7 of 14 cells."


def test_partners_that_never_meet_share_nothing() -> None:
    inventory = an_inventory(a_card("A1", a_partner("haven", 1)), a_card("A2", a_partner("alba", 2), stages="F2"))
    table = pair_table(inventory)
    assert table.rows[1].pairs[0].shared == 0
    assert table.most is None


def test_nobody_active_makes_an_empty_table() -> None:
    assert pair_table(an_inventory()).rows == ()
