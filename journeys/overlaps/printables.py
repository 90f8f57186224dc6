"""The overlap matrix on paper, with what was found and decided."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.overlaps.grid import Grid, grid_of
from journeys.overlaps.inventory import Inventory
from journeys.overlaps.queries import inventory_of
from journeys.overlaps.summaries import (
    GapLine,
    HoursTogether,
    LookAlikeLine,
    OverlapLine,
    gap_lines,
    hours_together,
    look_alike_lines,
    overlap_lines,
)
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Text
from workshop.printing.papers import Orientation, Paper
from workshop.printing.printables import Group, Masthead, Printable, PrintOrder
from workshop.trajectories.partners.queries import MarkedPartner
from workshop.trajectories.prints.mastheads import masthead_for
from workshop.trajectories.visions.queries import opening_of


@dataclass(frozen=True, kw_only=True)
class MatrixSheet:
    """The matrix and the lists that go with it; `vision` is None while there is none."""

    masthead: Masthead
    vision: str | None
    grid: Grid
    activities: int
    partners: tuple[MarkedPartner, ...]
    overlaps: tuple[OverlapLine, ...]
    together: HoursTogether | None
    look_alikes: tuple[LookAlikeLine, ...]
    gaps: tuple[GapLine, ...]


def matrix_sheet(session: Session, order: PrintOrder) -> MatrixSheet:
    """Return the overlap matrix for print.

    Raises:
        Missing: the trajectory lacks stages, target groups or partners, so that there is nothing to print.
    """
    inventory = inventory_of(session, order.trajectory_id)
    if inventory.lacks:
        raise Missing(Text("There is no overlap matrix to print: that needs stages, target groups and partners."))
    opening = opening_of(session, order.trajectory_id)
    masthead = masthead_for(session, order, Text("Overlap matrix"))
    return sheet_of(inventory, masthead, vision=opening.statement if opening else None)


def sheet_of(inventory: Inventory, masthead: Masthead, *, vision: str | None) -> MatrixSheet:
    """Return what a matrix on paper holds."""
    overlaps = overlap_lines(inventory)
    return MatrixSheet(
        masthead=masthead,
        vision=vision,
        grid=grid_of(inventory),
        activities=len(inventory.cards),
        partners=inventory.active_partners,
        overlaps=overlaps,
        together=hours_together(inventory, overlaps),
        look_alikes=look_alike_lines(inventory),
        gaps=gap_lines(inventory),
    )


OVERLAP_MATRIX = Printable(
    key="overlap-matrix",
    title=Text("Overlap matrix"),
    summary=Text("Who does what, for whom and when; where it is double, scattered or missing, and what was decided"),
    papers=(Paper.A3, Paper.A1),
    template="journeys/overlap-matrix",
    sheet=matrix_sheet,
    group=Group.WALL,
    orientation=Orientation.LANDSCAPE,
)
