"""The activities, overlaps, look-alikes and gaps of two small trajectories, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from journeys.overlaps.judgements import JudgedOverlap, Judgements, judgements_from
from journeys.overlaps.levels import PlacedActivity
from journeys.overlaps.matrix import Matrix, Place, levels

BAKENHUIS_ACTIVITIES = """
A-B01 haven support F3 moeder,kind 6
A-B02 haven assess F3 moeder,gezin 2
A-B03 haven ask F4 moeder 3
A-B04 haven plan F4 gezin 3
A-B05 haven coordinate F4,F5,F6 moeder 24
A-B06 haven plan F5 moeder 4
A-B07 haven support F5 kind 10
A-B08 haven support F5 moeder,kind 8
A-B09 haven support F5 gezin,pleger 6
A-B10 haven arrange F3,F4 kind 3
A-B11 haven arrange F6 moeder 8
A-B12 haven follow F7 moeder 4
A-A01 alba ask F4 gezin 2.5
A-A02 alba assess F3,F4 kind 1.5
A-A03 alba plan F4 gezin 3
A-A04 alba coordinate F4,F5,F6 gezin 20
A-A05 alba support F5 kind 12
A-A06 alba support F5 moeder,kind 9
A-A07 alba plan F5 kind 2
A-A08 alba arrange F4 kind 4
A-A09 alba support F5 kind,pleger 8
A-A10 alba follow F7 gezin 3
A-W01 balans ask F4 pleger,gezin 4.5
A-W02 balans assess F3,F4 pleger,gezin 2
A-W03 balans plan F4 pleger 2
A-W04 balans treat F5 pleger 24
A-W05 balans treat F5 pleger 12
A-W06 balans treat F5 gezin 8
A-W07 balans plan F5 pleger,gezin 3
A-W08 balans follow F7 pleger,gezin 2
A-W09 balans coordinate F4,F5 pleger,professional 5
A-W10 balans support F2 pleger 3
A-G01 helder ask F4 moeder,kind 3
A-G02 helder plan F4 moeder,kind 1
A-G03 helder treat F5 moeder 14
A-G04 helder treat F5 kind 10
A-G05 helder support F5 kind 6
A-G06 helder support F5 moeder 4
A-G07 helder coordinate F4,F5 professional 2
A-G08 helder treat F5 moeder 2
A-G09 helder follow F5,F6 moeder,kind 2
A-M01 gemeente arrange F4,F5 professional 1
A-M02 gemeente coordinate F4,F5,F6 gezin,professional 6
A-M03 gemeente assess F6 moeder 3
A-M04 gemeente assess F2 pleger,gezin 4
"""
BAKENHUIS_OVERLAPS = """
OV01 duplication A-B03,A-A01,A-W01,A-G01 13 5.5
OV02 duplication A-B02,A-A02,A-W02 5.5 2.5
OV03 overlap A-B04,A-A03,A-W03,A-G02 9 6
OV04 duplication A-B05,A-A04,A-W09,A-M02 55 40
OV05 duplication A-B07,A-A05,A-G05 28 16
OV06 overlap A-B08,A-A06,A-G06 21 15
OV07 overlap A-B09,A-W06 14 10
OV08 overlap A-B06,A-A07,A-W07 9 6
OV09 duplication A-B10,A-A08 7 4
OV10 overlap A-B12,A-A10,A-W08 9 7
"""
BAKENHUIS_LOOK_ALIKES = """
A-B09 A-A09
A-M04 A-W10
A-B11 A-M03
A-G09 A-W02
"""
BAKENHUIS_GAPS = """
F1 kind
F2 kind
F7 kind
F6 pleger
"""
WATERKANT_ACTIVITIES = """
A-T01 team ask F2 family 2
A-T02 team plan F3 family 2
A-T03 team coordinate F2,F3,F4 family 10
A-T04 team support F4 parents 8
A-T05 team follow F5 family 1
A-E01 extra ask F3 young,parents 3
A-E02 extra treat F4 young 12
A-E03 extra support F4 parents 6
A-E04 extra treat F4 family 10
A-E05 extra coordinate F4 family,professional 4
A-G01 gp ask F1 young,parents 0.5
A-G02 gp ask F2 young,parents 1.5
A-G03 gp arrange F2 family 0.5
A-S01 school assess F1 young 1
A-S02 school support F4 young 6
A-S03 school plan F3 young 2
A-C01 city arrange F4 professional 0.5
"""
WATERKANT_OVERLAPS = """
OV1 duplication A-T01,A-E01,A-G02 6.5 3
OV2 overlap A-T04,A-E03 14 9
OV3 overlap A-T03,A-E05 14 11
"""
WATERKANT_LOOK_ALIKES = """
A-T02 A-S03
"""
WATERKANT_GAPS = """
F5 young
"""


@dataclass(frozen=True)
class Example:
    """One trajectory as far as its overlap goes; every overlap in it was decided about."""

    stages: tuple[str, ...]
    targets: tuple[str, ...]
    activities: tuple[PlacedActivity, ...]
    hours: dict[str, Decimal]
    overlaps: dict[str, JudgedOverlap]
    hours_now: dict[str, Decimal]
    look_alikes: tuple[frozenset[str], ...]
    gaps: frozenset[Place]

    @property
    def judgements(self) -> Judgements:
        """What people said about its pairs."""
        return judgements_from(self.overlaps.values(), self.look_alikes)

    @property
    def matrix(self) -> Matrix:
        """Its overlap matrix."""
        return levels(
            self.stages, self.targets, activities=self.activities, needs=self.gaps, judgements=self.judgements
        )

    def hours_of(self, overlap: str) -> list[Decimal | None]:
        """Return the hours of the activities of an overlap."""
        return [self.hours[code] for code in sorted(self.overlaps[overlap].activities)]


def rows(table: str) -> list[list[str]]:
    """Split a table in rows of words."""
    return [line.split() for line in table.strip().splitlines()]


def an_activity(row: list[str]) -> PlacedActivity:
    """Read one row: code, organisation, verb, stages, target groups, hours."""
    code, organisation, verb, stages, targets, _ = row
    return PlacedActivity(code, organisation, verb, tuple(stages.split(",")), tuple(targets.split(",")))


def a_decided_overlap(row: list[str]) -> JudgedOverlap:
    """Read one row: code, kind, activities, hours now and after."""
    return JudgedOverlap(frozenset(row[2].split(",")), is_duplication=row[1] == "duplication", is_decided=True)


def an_example(stages: int, targets: str, *, activities: str, overlaps: str, look_alikes: str, gaps: str) -> Example:
    """Read the tables of one trajectory."""
    return Example(
        stages=tuple(f"F{number}" for number in range(1, stages + 1)),
        targets=tuple(targets.split()),
        activities=tuple(an_activity(row) for row in rows(activities)),
        hours={row[0]: Decimal(row[5]) for row in rows(activities)},
        overlaps={row[0]: a_decided_overlap(row) for row in rows(overlaps)},
        hours_now={row[0]: Decimal(row[3]) for row in rows(overlaps)},
        look_alikes=tuple(frozenset(row) for row in rows(look_alikes)),
        gaps=frozenset((stage, target) for stage, target in rows(gaps)),
    )


BAKENHUIS = an_example(
    7,
    "moeder kind pleger gezin professional",
    activities=BAKENHUIS_ACTIVITIES,
    overlaps=BAKENHUIS_OVERLAPS,
    look_alikes=BAKENHUIS_LOOK_ALIKES,
    gaps=BAKENHUIS_GAPS,
)
WATERKANT = an_example(
    5,
    "young parents family professional",
    activities=WATERKANT_ACTIVITIES,
    overlaps=WATERKANT_OVERLAPS,
    look_alikes=WATERKANT_LOOK_ALIKES,
    gaps=WATERKANT_GAPS,
)
