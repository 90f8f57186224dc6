"""Tables of the intention, scale, flywheel and levers of a network."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, ExactNumber, Listing
from workshop.trajectories.items.models import Item, Listed, Single
from workshop.trajectories.links.models import codes_of, links, single_link_table

LeverIndicators = single_link_table("lever_indicators", "levers", "indicators")


class Scale(Single, table="scales"):
    """How large the network is; amounts in euros a year, the cap a share of the money that comes in."""

    residents: Mapped[int | None]
    gps: Mapped[int | None]
    total_cost_range: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    overhead_cap: Mapped[Decimal | None] = mapped_column(ExactNumber)


class Intention(Single, table="intentions"):
    """What everything is for; it gathers meanings and has no target."""

    text: Mapped[str]
    contrast_goal: Mapped[str | None]


class Meaning(Listed, table="meanings"):
    """What the intention came to mean, to whom and when."""

    date: Mapped[Day]
    by: Mapped[str | None]
    text: Mapped[str]


class Flywheel(Single, table="flywheels"):
    """A loop that strengthens itself, and what drives it."""

    drivers: Mapped[list[str]] = mapped_column(Listing(str), default=list)


class FlywheelNode(Item, kind="flywheel_node", table="flywheel_nodes", refers={"next": "flywheel_nodes"}):
    """One link of the loop and the number of stories it carries."""

    name: Mapped[str]
    next: Mapped[str | None]
    stories: Mapped[int] = mapped_column(default=0)


class Levers(Single, table="levers"):
    """Beliefs and interactive talks give room, boundaries and diagnostics limit it (Simons)."""

    beliefs: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    boundaries: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    diagnostic_links = links(LeverIndicators)
    diagnostic = codes_of("diagnostic_links", LeverIndicators)


class InteractiveTalk(Listed, table="interactive_talks", refers={"initiative": "initiatives"}):
    """A question that was talked over, and the initiative that came of it."""

    date: Mapped[Day]
    question: Mapped[str]
    initiative: Mapped[str | None]
