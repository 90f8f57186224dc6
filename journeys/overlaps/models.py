"""Tables of overlaps, look-alikes and gaps."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import ExactNumber, choices
from workshop.trajectories.items.models import Item, Listed
from workshop.trajectories.links.models import codes_of, link_table, links, row_link_table
from workshop.trajectories.partners.models import Partner
from workshop.trajectories.stages.models import Stage, TargetGroup

OverlapActivities = link_table("overlap_activities", "overlaps", "activities")
LookAlikeActivities = row_link_table("look_alike_activities", "look_alikes", "activities")


class OverlapKind(StrEnum):
    """The kind that people gave an overlap; the level of a cell never overwrites it."""

    DUPLICATION = "duplication"
    OVERLAP = "overlap"
    FRAGMENTATION = "fragmentation"


class OverlapChoice(StrEnum):
    """What the partners decided to do about an overlap."""

    KEEP = "keep"
    ALIGN = "align"
    CLARIFY_ROLES = "clarify_roles"
    MERGE = "merge"
    HAND_OVER = "hand_over"
    STOP = "stop"
    FILL_GAP = "fill_gap"
    TRY_FIRST = "try_first"


class Overlap(Item, kind="overlap", table="overlaps", refers={"lead": Partner}):
    """Activities of several partners that people found to overlap; hours are per client, now and after."""

    kind: Mapped[OverlapKind] = mapped_column(choices(OverlapKind))
    theme: Mapped[str]
    hours_now: Mapped[Decimal | None] = mapped_column(ExactNumber)
    hours_after: Mapped[Decimal | None] = mapped_column(ExactNumber)
    lead: Mapped[str | None]
    choice: Mapped[OverlapChoice | None] = mapped_column(choices(OverlapChoice))
    note: Mapped[str | None]
    activity_links = links(OverlapActivities)
    activities = codes_of("activity_links", OverlapActivities)


class LookAlike(Listed, table="look_alikes"):
    """Two activities that look alike and are no overlap, with the reason."""

    why: Mapped[str]
    pair_links = links(LookAlikeActivities)
    pair = codes_of("pair_links", LookAlikeActivities)


class Gap(Item, kind="gap", table="gaps", refers={"stage": Stage, "target": TargetGroup}):
    """A cell where clients need something and nobody does anything."""

    stage: Mapped[str]
    target: Mapped[str]
    text: Mapped[str]
