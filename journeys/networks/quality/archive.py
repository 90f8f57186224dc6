"""Initiatives, process quality, open leadership and positive health in the trajectory file."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from pydantic import Field

from journeys.networks.quality.models import Initiative, OpenLeadership, PositiveHealth, ProcessQuality
from journeys.networks.quality.queries import minimum_group
from workshop.access import Reader
from workshop.archive.chapters import list_part, map_part, one_or_many_part
from workshop.archive.fields import Count, Day, ItemPart, Line, Number, Part, Refs, Score, published
from workshop.archive.parts import Chapter
from workshop.database import Session
from workshop.languages import Counted
from workshop.trajectories.people.archive import PersonCode

Side = Annotated[Number, Field(ge=0, le=10), published(0, 10)]


class InitiativePart(ItemPart):
    """Something somebody started."""

    item_kind = "initiative"
    counted = Counted("an initiative", "{n} initiatives", n=1)

    text: Line
    owner: PersonCode | None = None
    started: Day | None = None
    followed_up: Day | None = None


class ProcessQualityPart(Part):
    """Four marks for how a meeting went."""

    counted = Counted("a meeting with marks", "{n} meetings with marks", n=1)

    date: Day
    intention_central: Score | None = None
    everyone_heard: Score | None = None
    follow_up_done: Score | None = None
    tension_discussed: Score | None = None


class OpenLeadershipPart(Part):
    """Who promised an open attitude."""

    counted = Counted("a promise of open leadership", "{n} promises of open leadership", n=1)

    commitments: Refs[PersonCode] = []
    missing: Refs[PersonCode] = []


class PositiveHealthPart(Part):
    """Means of a group on the six sides of health."""

    counted = Counted("a group with its health", "{n} groups with their health", n=1)

    n: Count
    bodily_functions: Side | None = None
    mental_wellbeing: Side | None = None
    meaningfulness: Side | None = None
    quality_of_life: Side | None = None
    participation: Side | None = None
    daily_functioning: Side | None = None


INITIATIVES = list_part("initiatives", InitiativePart, Initiative)
PROCESS_QUALITY = list_part("process_quality", ProcessQualityPart, ProcessQuality)
OPEN_LEADERSHIP = map_part("open_leadership", OpenLeadershipPart, OpenLeadership)
_HEALTH = one_or_many_part("positive_health", PositiveHealthPart, PositiveHealth)


def _dump_health(session: Session, trajectory_id: int, reader: Reader | None) -> Chapter:
    """Return everything for the vault, and without small groups for whoever else gets a copy."""
    chapter = _HEALTH.dump(session, trajectory_id, reader)
    if reader is None or not chapter:
        return chapter
    least = minimum_group(session, trajectory_id)
    given = chapter["positive_health"]
    kept = [group for group in (given if isinstance(given, list) else [given]) if group["n"] >= least]
    return {"positive_health": kept if isinstance(given, list) else kept[0]} if kept else {}


POSITIVE_HEALTH = replace(_HEALTH, dump=_dump_health)
