"""Partner against partner: how many cells two of them have in common, and in how many overlaps both stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from journeys.overlaps.inventory import Inventory
from journeys.overlaps.shared_cells import SharedCells, shared_cells
from workshop.languages import Counted, Text
from workshop.trajectories.partners.queries import MarkedPartner

_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True)
class PairOfPartners:
    """Cells that two partners share and cells in which at least one of them is; `likeness` is Jaccard's, 0..1.

    `percent` is the likeness as a part of a bar, 0..100; `overlaps` the number of overlaps with activities of both.
    """

    shared: int
    either: int
    likeness: Decimal | None
    percent: Decimal
    overlaps: int


@dataclass(frozen=True)
class PairRow:
    """One partner against those before it, and the number of cells it is in."""

    partner: MarkedPartner
    pairs: tuple[PairOfPartners, ...]
    own_cells: int


@dataclass(frozen=True)
class PairTable:
    """The half of a table of partner by partner; `most` says who share most, if anybody shares."""

    rows: tuple[PairRow, ...]
    most: Text | None


def pair_table(inventory: Inventory) -> PairTable:
    """Return the table of the partners that do something, in order of joining."""
    active = inventory.active_partners
    cells = inventory.matrix.cells
    shared = {(pair.first, pair.second): pair for pair in shared_cells([p.code for p in active], cells)}
    concerned = [{partner.code for partner in inventory.concerned(overlap)} for overlap in inventory.overlaps]
    rows = tuple(
        PairRow(
            partner,
            tuple(_pair(shared[other.code, partner.code], concerned) for other in active[:place]),
            own_cells=sum(partner.code in cell.organisations for cell in cells),
        )
        for place, partner in enumerate(active)
    )
    return PairTable(rows, _most(list(shared.values()), inventory))


def _pair(pair: SharedCells, concerned: Sequence[set[str]]) -> PairOfPartners:
    """Return what two partners share; `concerned` has the partners of each overlap."""
    both = {pair.first, pair.second}
    likeness = pair.jaccard.quantize(_HUNDREDTH, ROUND_HALF_UP) if pair.jaccard is not None else None
    return PairOfPartners(
        pair.shared,
        pair.either,
        likeness,
        percent=(likeness or Decimal(0)) * 100,
        overlaps=sum(both <= codes for codes in concerned),
    )


def _most(pairs: list[SharedCells], inventory: Inventory) -> Text | None:
    most = max(pairs, key=lambda pair: (pair.shared, pair.jaccard or 0), default=None)
    if most is None or not most.shared:
        return None
    names = [partner.name for partner in inventory.partners_of((most.first, most.second))]
    return Counted(
        "{names} meet each other most: in {shared} of {n} cell.",
        "{names} meet each other most: in {shared} of {n} cells.",
        n=most.either,
        names=names,
        shared=most.shared,
    )
