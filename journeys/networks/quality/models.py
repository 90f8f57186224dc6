"""Tables of initiatives, process quality, open leadership and positive health."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, ExactNumber
from workshop.trajectories.items.models import Item, Listed, Single
from workshop.trajectories.links.models import codes_of, links, single_link_table
from workshop.trajectories.people.models import Person

LeadershipCommitments = single_link_table("leadership_commitments", "open_leaderships", "people")
LeadershipMissing = single_link_table("leadership_missing", "open_leaderships", "people")


class Initiative(Item, kind="initiative", table="initiatives", refers={"owner": Person}):
    """Something somebody started, and when it was followed up."""

    text: Mapped[str]
    owner: Mapped[str | None]
    started: Mapped[Day | None]
    followed_up: Mapped[Day | None]


class ProcessQuality(Listed, table="process_qualities"):
    """Four marks from 1 to 5 for how a meeting went; never for what was decided."""

    date: Mapped[Day]
    intention_central: Mapped[int | None]
    everyone_heard: Mapped[int | None]
    follow_up_done: Mapped[int | None]
    tension_discussed: Mapped[int | None]


class OpenLeadership(Single, table="open_leaderships"):
    """Who promised an open attitude, and who has not yet."""

    commitment_links = links(LeadershipCommitments)
    commitments = codes_of("commitment_links", LeadershipCommitments)
    missing_links = links(LeadershipMissing)
    missing = codes_of("missing_links", LeadershipMissing)


class PositiveHealth(Listed, table="positive_healths"):
    """Means of a group on the six sides of health, from 0 to 10 (after Positive Health)."""

    n: Mapped[int]
    bodily_functions: Mapped[Decimal | None] = mapped_column(ExactNumber)
    mental_wellbeing: Mapped[Decimal | None] = mapped_column(ExactNumber)
    meaningfulness: Mapped[Decimal | None] = mapped_column(ExactNumber)
    quality_of_life: Mapped[Decimal | None] = mapped_column(ExactNumber)
    participation: Mapped[Decimal | None] = mapped_column(ExactNumber)
    daily_functioning: Mapped[Decimal | None] = mapped_column(ExactNumber)
