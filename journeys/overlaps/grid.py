"""The matrix as a page or a sheet shows it: stage by target group, each cell with letter, word and partners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journeys.overlaps.inventory import Inventory, MarkedGap, Named
from journeys.overlaps.levels import Level
from journeys.overlaps.matrix import Cell
from journeys.overlaps.selection import Selection
from journeys.overlaps.words import LEVEL_MEANINGS, LEVEL_WORDS
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner

#: With more target groups than this a sheet leaves out the words, which its legend has.
WIDEST = 12


@dataclass(frozen=True, kw_only=True)
class ShownCell:
    """One cell; `count` is the number of activities, `is_chosen` whether it is in the selection."""

    stage: Named
    target: Named
    level: Level
    word: Text
    count: int
    partners: tuple[MarkedPartner, ...]
    gaps: tuple[MarkedGap, ...]
    is_deliberate: bool
    is_chosen: bool = True

    @property
    def letter(self) -> str:
        """The sign of the level."""
        return self.level.letter

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is done here and no need is marked."""
        return self.level is Level.NONE


@dataclass(frozen=True)
class ShownRow:
    """The cells of one stage; `number` counts the stages from 1."""

    number: int
    stage: Named
    cells: tuple[ShownCell, ...]

    @property
    def is_chosen(self) -> bool:
        """Tell whether any cell is in the selection."""
        return any(cell.is_chosen for cell in self.cells)


@dataclass(frozen=True)
class LevelCount:
    """How many cells have a level, with its meaning for the legend."""

    level: Level
    meaning: Text
    count: int

    @property
    def letter(self) -> str:
        """The sign of the level."""
        return self.level.letter


@dataclass(frozen=True)
class Grid:
    """The whole matrix; `legend` has the levels from nothing to much."""

    targets: tuple[Named, ...]
    rows: tuple[ShownRow, ...]
    legend: tuple[LevelCount, ...]

    @property
    def is_dense(self) -> bool:
        """Tell whether the cells are too narrow for words."""
        return len(self.targets) > WIDEST


def grid_of(inventory: Inventory, selection: Selection | None = None) -> Grid:
    """Return the matrix; cells outside the selection keep their level and are marked as not chosen."""
    chosen = selection or Selection()
    shown = _shower(inventory, chosen)
    rows = tuple(
        ShownRow(number, stage, tuple(shown(cell) for cell in inventory.matrix.row(stage.code)))
        for number, stage in enumerate(inventory.stages, start=1)
    )
    counts = (LevelCount(level, words, inventory.matrix.count(level)) for level, words in LEVEL_MEANINGS.items())
    return Grid(inventory.targets, rows, tuple(counts))


def shown_cell(inventory: Inventory, stage: str, target: str) -> ShownCell:
    """Return one cell; raises ValueError for a stage or target group that is not in the matrix."""
    return _shower(inventory, Selection())(inventory.matrix.cell(stage, target))


def _shower(inventory: Inventory, selection: Selection) -> Callable[[Cell], ShownCell]:
    stages = {stage.code: stage for stage in inventory.stages}
    targets = {target.code: target for target in inventory.targets}

    def shown(cell: Cell) -> ShownCell:
        return ShownCell(
            stage=stages[cell.stage],
            target=targets[cell.target],
            level=cell.level,
            word=LEVEL_WORDS[cell.level],
            count=len(cell.activities),
            partners=inventory.partners_of(cell.organisations),
            gaps=inventory.gaps_in(cell.stage, cell.target),
            is_deliberate=cell.is_deliberate,
            is_chosen=selection.holds_cell(cell, inventory),
        )

    return shown
