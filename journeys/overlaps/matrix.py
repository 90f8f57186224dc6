"""The overlap matrix: stage by target group, with the level of every cell."""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass

from journeys.overlaps.judgements import Judgements, judgements_from
from journeys.overlaps.levels import Level, PlacedActivity, level_of

Place = tuple[str, str]

NOTHING_JUDGED = judgements_from(())


@dataclass(frozen=True)
class Deliberate:
    """What people do double on purpose: whole cells (stage, target group) and pairs of activities."""

    cells: frozenset[Place] = frozenset()
    pairs: frozenset[frozenset[str]] = frozenset()


@dataclass(frozen=True)
class Cell:
    """One cell; activities and organisations stand in the order in which the activities were given."""

    stage: str
    target: str
    level: Level
    activities: tuple[str, ...]
    organisations: tuple[str, ...]
    is_deliberate: bool

    @property
    def letter(self) -> str:
        """The sign of the level."""
        return self.level.letter


@dataclass(frozen=True)
class Matrix:
    """Every cell of stage by target group, row after row."""

    stages: tuple[str, ...]
    targets: tuple[str, ...]
    cells: tuple[Cell, ...]

    def cell(self, stage: str, target: str) -> Cell:
        """Return one cell; raises ValueError for a stage or target group that is not in the matrix."""
        return self.row(stage)[self.targets.index(target)]

    def row(self, stage: str) -> tuple[Cell, ...]:
        """Return the cells of one stage, in the order of the target groups."""
        start = self.stages.index(stage) * len(self.targets)
        return self.cells[start : start + len(self.targets)]

    def count(self, level: Level) -> int:
        """Return how many cells have a level."""
        return sum(cell.level is level for cell in self.cells)


def levels(
    stages: Sequence[str],
    targets: Sequence[str],
    *,
    activities: Sequence[PlacedActivity],
    needs: Collection[Place] = (),
    judgements: Judgements = NOTHING_JUDGED,
    deliberate: Deliberate | None = None,
) -> Matrix:
    """Return the matrix of these activities.

    `needs` are the cells (stage, target group) where people marked that something is missing. A target group holds no
    other one; an activity without a stage or target group is in no cell; a deliberate cell keeps its level.
    """
    present = _by_place(activities)
    marked = deliberate or Deliberate()
    cells = (
        _cell((stage, target), present.get((stage, target), []), needs=needs, judgements=judgements, deliberate=marked)
        for stage in stages
        for target in targets
    )
    return Matrix(tuple(stages), tuple(targets), tuple(cells))


def _by_place(activities: Sequence[PlacedActivity]) -> dict[Place, list[PlacedActivity]]:
    present: dict[Place, list[PlacedActivity]] = {}
    for activity in activities:
        for place in {(stage, target) for stage in activity.stages for target in activity.targets}:
            present.setdefault(place, []).append(activity)
    return present


def _cell(
    place: Place,
    activities: Sequence[PlacedActivity],
    *,
    needs: Collection[Place],
    judgements: Judgements,
    deliberate: Deliberate,
) -> Cell:
    codes = tuple(activity.code for activity in activities)
    organisations = dict.fromkeys(activity.organisation for activity in activities if activity.organisation)
    return Cell(
        *place,
        level=level_of(activities, judgements, is_needed=place in needs),
        activities=codes,
        organisations=tuple(organisations),
        is_deliberate=place in deliberate.cells or _holds_one_of(deliberate.pairs, set(codes)),
    )


def _holds_one_of(pairs: Collection[frozenset[str]], codes: Set[str]) -> bool:
    return any(pair <= codes for pair in pairs)
