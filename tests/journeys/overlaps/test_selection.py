"""Looking at a part: what is outside keeps its level."""

from journeys.overlaps.grid import grid_of
from journeys.overlaps.levels import Level
from journeys.overlaps.selection import Selection
from journeys.overlaps.summaries import overlap_lines
from tests.journeys.overlaps.examples import BAKENHUIS
from tests.journeys.overlaps.inventories import inventory_of_example

INVENTORY = inventory_of_example(BAKENHUIS)


def places(selection: Selection) -> list[tuple[str, str]]:
    rows = grid_of(INVENTORY, selection).rows
    return [(cell.stage.code, cell.target.code) for row in rows for cell in row.cells if cell.is_chosen]


def test_nothing_asked_for_shows_everything() -> None:
    assert len(places(Selection())) == 35
    assert not Selection().is_on


def test_a_level_shows_its_cells_and_the_overlaps_of_that_kind() -> None:
    chosen = Selection(level="overlap")
    assert places(chosen) == [("F5", "moeder"), ("F7", "gezin")]
    assert [line.code for line in overlap_lines(INVENTORY, chosen)] == ["OV03", "OV06", "OV07", "OV08", "OV10"]


def test_a_partner_and_a_verb_belong_to_the_same_activity() -> None:
    assert places(Selection(partner="gemeente", verb="assess")) == [("F2", "pleger"), ("F2", "gezin"), ("F6", "moeder")]
    assert [line.code for line in overlap_lines(INVENTORY, Selection(partner="gemeente"))] == ["OV04"]


def test_a_target_group_shows_one_column() -> None:
    assert {target for _, target in places(Selection(target="kind"))} == {"kind"}


def test_levels_do_not_change_by_looking_at_a_part() -> None:
    whole, part = grid_of(INVENTORY), grid_of(INVENTORY, Selection(partner="alba"))
    assert [c.level for row in whole.rows for c in row.cells] == [c.level for row in part.rows for c in row.cells]
    assert {entry.level: entry.count for entry in part.legend}[Level.DUPLICATION] == 9


def test_activities_of_a_level_are_those_in_its_cells() -> None:
    assert {card.code for card in Selection(level="overlap", partner="alba").cards_in(INVENTORY)} == {"A-A06", "A-A10"}
