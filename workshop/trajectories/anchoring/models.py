"""Tables of trained designers, external days and sites."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, ExactNumber, Listing, choices
from workshop.trajectories.items.models import Listed
from workshop.trajectories.people.models import Person


class SiteRole(StrEnum):
    """Whether a site gives the way of working or follows it."""

    SOURCE = "source"
    FOLLOWS = "follows"


class BusinessDesigner(Listed, table="business_designers", refers={"person": Person}):
    """An internal designer on the ladder watched, co-led, led, started own."""

    person: Mapped[str]
    steps_watched: Mapped[Day | None]
    steps_co_led: Mapped[Day | None]
    steps_led: Mapped[Day | None]
    steps_started_own: Mapped[Day | None]
    own_trajectory: Mapped[str | None]


class ExternalDays(Listed, table="external_days"):
    """Days of external facilitation in a quarter."""

    quarter: Mapped[str]
    days: Mapped[Decimal] = mapped_column(ExactNumber)


class Site(Listed, table="sites"):
    """A house or town that takes the way of working over, and what is ready there."""

    site: Mapped[str]
    role: Mapped[SiteRole] = mapped_column(choices(SiteRole))
    ready_vision: Mapped[bool | None]
    ready_partners: Mapped[bool | None]
    ready_journey: Mapped[bool | None]
    ready_experiments: Mapped[bool | None]
    ready_business_case: Mapped[bool | None]
    must_redo: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    may_copy: Mapped[list[str]] = mapped_column(Listing(str), default=list)
