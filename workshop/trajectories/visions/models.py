"""Tables of the vision, its principles and its tensions."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day
from workshop.trajectories.items.models import Item, Single
from workshop.trajectories.links.models import codes_of, links, single_link_table

VisionPartners = single_link_table("vision_partners", "visions", "partners")


class Vision(Single, table="visions"):
    """What the partners want together, and who agreed to it."""

    statement: Mapped[str]
    agreed_on: Mapped[Day | None]
    holds_when_hard: Mapped[str | None]
    agreed_by_links = links(VisionPartners)
    agreed_by = codes_of("agreed_by_links", VisionPartners)


class Principle(Item, kind="principle", table="principles"):
    """A numbered sentence that choices are held against; it may stand without a vision."""

    text: Mapped[str]
    of_vision: Mapped[bool] = mapped_column(default=True)


class Tension(Item, kind="tension", table="tensions"):
    """Two wishes that pull apart, and the rule for dealing with it."""

    name: Mapped[str]
    left: Mapped[str]
    right: Mapped[str]
    rule: Mapped[str | None]
