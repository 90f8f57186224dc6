"""Overlaps, look-alikes and gaps in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from journeys.activities.archive import ActivityCode
from journeys.overlaps.models import Gap, LookAlike, Overlap, OverlapChoice, OverlapKind
from workshop.archive.chapters import list_part
from workshop.archive.fields import Amount, Chosen, ItemPart, Line, Part, Refers, Refs
from workshop.languages import Counted
from workshop.trajectories.partners.archive import PartnerCode
from workshop.trajectories.stages.archive import StageCode, TargetCode

OverlapCode = Annotated[str, Refers("overlap")]


class OverlapPart(ItemPart):
    """Activities that people found to overlap."""

    item_kind = "overlap"
    counted = Counted("an overlap", "{n} overlaps", n=1)

    kind: Chosen[OverlapKind]
    theme: Line
    activities: Annotated[Refs[ActivityCode], Field(min_length=1)]
    hours_now: Amount | None = None
    hours_after: Amount | None = None
    lead: PartnerCode | None = None
    choice: Chosen[OverlapChoice] | None = None
    note: str | None = None


class LookAlikePart(Part):
    """Two activities that are no overlap."""

    counted = Counted("a look-alike", "{n} look-alikes", n=1)

    pair: Annotated[Refs[ActivityCode], Field(min_length=2, max_length=2)]
    why: Line


class GapPart(ItemPart):
    """A cell where something is missing."""

    item_kind = "gap"
    counted = Counted("a gap", "{n} gaps", n=1)

    stage: StageCode
    target: TargetCode
    text: Line


OVERLAPS = list_part("overlaps", OverlapPart, Overlap)
LOOK_ALIKES = list_part("not_overlaps", LookAlikePart, LookAlike)
GAPS = list_part("gaps", GapPart, Gap)
