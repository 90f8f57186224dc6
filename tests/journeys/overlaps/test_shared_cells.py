"""Cells that two organisations have in common."""

from decimal import Decimal

from journeys.overlaps.shared_cells import shared_cells
from tests.journeys.overlaps.examples import WATERKANT


def test_the_cells_of_two_organisations_are_counted_once_each() -> None:
    pairs = {(pair.first, pair.second): pair for pair in shared_cells(("team", "extra", "gp"), WATERKANT.matrix.cells)}
    team_and_extra = pairs["team", "extra"]
    assert (team_and_extra.shared, team_and_extra.either) == (2, 9)
    assert team_and_extra.jaccard == Decimal(2) / 9
    assert pairs["extra", "gp"].shared == 0


def test_two_organisations_without_a_cell_have_no_share() -> None:
    (pair,) = shared_cells(("one", "other"), WATERKANT.matrix.cells)
    assert pair.shared == 0
    assert pair.jaccard is None
