"""Overlaps, look-alikes and gaps as lines of a list, with the hours of all overlaps together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from journeys.activities.cards import ActivityCard
from journeys.overlaps.hours import HoursChange, hours_change
from journeys.overlaps.inventory import FoundOverlap, Inventory, MarkedGap, Named
from journeys.overlaps.levels import Level
from journeys.overlaps.selection import Selection
from journeys.overlaps.words import CHOICE_WORDS, LEVEL_WORDS
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner


@dataclass(frozen=True, kw_only=True)
class OverlapLine:
    """One overlap: the kind people gave it, whose activities, hours per client, and what was decided."""

    code: str
    kind: Level
    word: Text
    theme: str
    partners: tuple[MarkedPartner, ...]
    hours: HoursChange
    choice: Text | None
    lead: MarkedPartner | None
    note: str | None

    @property
    def letter(self) -> str:
        """The sign of the kind."""
        return self.kind.letter


@dataclass(frozen=True)
class LookAlikeLine:
    """Two activities that are no overlap, and why; `row` is the number of the row that says so."""

    row: int
    cards: tuple[ActivityCard, ...]
    why: str


@dataclass(frozen=True)
class GapLine:
    """A need that nobody meets, and where."""

    gap: MarkedGap
    stage: Named
    target: Named


@dataclass(frozen=True)
class HoursTogether:
    """Hours per client over the `known` overlaps that have both figures, of all `count`.

    `counted_twice`: some activity stands in several of them, so that its hours are in the sums more than once.
    """

    now: Decimal
    after: Decimal
    known: int
    count: int
    counted_twice: bool


def overlap_lines(inventory: Inventory, selection: Selection | None = None) -> tuple[OverlapLine, ...]:
    """Return the overlaps that are looked for, in file order."""
    chosen = selection or Selection()
    return tuple(overlap_line(o, inventory) for o in inventory.overlaps if chosen.holds_overlap(o, inventory))


def overlap_line(overlap: FoundOverlap, inventory: Inventory) -> OverlapLine:
    """Return one overlap as a line."""
    hours = [card.hours for card in inventory.cards_of(overlap.activities)]
    return OverlapLine(
        code=overlap.code,
        kind=overlap.kind,
        word=LEVEL_WORDS[overlap.kind],
        theme=overlap.theme,
        partners=inventory.concerned(overlap),
        hours=hours_change(overlap.hours_now, overlap.hours_after, hours=hours),
        choice=CHOICE_WORDS[overlap.choice] if overlap.choice else None,
        lead=inventory.partner(overlap.lead),
        note=overlap.note,
    )


def look_alike_lines(inventory: Inventory) -> tuple[LookAlikeLine, ...]:
    """Return what was rejected, in file order."""
    return tuple(
        LookAlikeLine(rejected.row, inventory.cards_of(rejected.pair), rejected.why)
        for rejected in inventory.look_alikes
    )


def gap_lines(inventory: Inventory) -> tuple[GapLine, ...]:
    """Return the gaps, in file order."""
    named = {place.code: place for place in (*inventory.stages, *inventory.targets)}
    return tuple(GapLine(gap, named[gap.stage], named[gap.target]) for gap in inventory.gaps)


def hours_together(inventory: Inventory, lines: Sequence[OverlapLine]) -> HoursTogether | None:
    """Return the hours of some overlaps together; None when none of them has both figures."""
    whole = [line for line in lines if line.hours.now is not None and line.hours.after is not None]
    if not whole:
        return None
    codes = {line.code for line in whole}
    times = Counter(code for overlap in inventory.overlaps if overlap.code in codes for code in overlap.activities)
    return HoursTogether(
        now=sum((line.hours.now or Decimal(0) for line in whole), Decimal(0)),
        after=sum((line.hours.after or Decimal(0) for line in whole), Decimal(0)),
        known=len(whole),
        count=len(lines),
        counted_twice=any(number > 1 for number in times.values()),
    )
