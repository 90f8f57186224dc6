"""Trained designers, external days and sites in the trajectory file."""

from __future__ import annotations

from workshop.archive.chapters import list_part
from workshop.archive.fields import Amount, Chosen, Day, Line, Part, Quarter
from workshop.languages import Counted
from workshop.trajectories.anchoring.models import BusinessDesigner, ExternalDays, Site, SiteRole
from workshop.trajectories.people.archive import PersonCode


class LadderPart(Part):
    """The days on which a designer took each step of the ladder."""

    watched: Day | None = None
    co_led: Day | None = None
    led: Day | None = None
    started_own: Day | None = None


class BusinessDesignerPart(Part):
    """An internal designer on the ladder."""

    counted = Counted("an internal designer", "{n} internal designers", n=1)

    person: PersonCode
    steps: LadderPart | None = None
    own_trajectory: str | None = None


class ExternalDaysPart(Part):
    """Days of external facilitation in a quarter."""

    counted = Counted("a quarter with external days", "{n} quarters with external days", n=1)

    quarter: Quarter
    days: Amount


class ReadyPart(Part):
    """What is ready at a site."""

    vision: bool | None = None
    partners: bool | None = None
    journey: bool | None = None
    experiments: bool | None = None
    business_case: bool | None = None


class SitePart(Part):
    """A site that gives or takes over the way of working."""

    counted = Counted("a site", "{n} sites", n=1)

    site: Line
    role: Chosen[SiteRole]
    ready: ReadyPart | None = None
    must_redo: list[Line] = []
    may_copy: list[Line] = []


BUSINESS_DESIGNERS = list_part("business_designers", BusinessDesignerPart, BusinessDesigner)
EXTERNAL_DAYS = list_part("external_days", ExternalDaysPart, ExternalDays)
SCALE_OUT = list_part("scale_out", SitePart, Site)
