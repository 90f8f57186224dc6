"""Tables of activities and of the verbs on their cards."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import ExactNumber
from workshop.trajectories.items.models import Item, Listed
from workshop.trajectories.links.models import codes_of, link_table, links
from workshop.trajectories.partners.models import Partner

ActivityStages = link_table("activity_stages", "activities", "stages")
ActivityTargets = link_table("activity_targets", "activities", "target_groups")

#: The short list of verbs on a card; a trajectory may add its own (overlap: the activity card).
VERBS = ("ask", "assess", "plan", "coordinate", "support", "treat", "arrange", "follow")


class Verb(Listed, table="activity_verbs"):
    """A verb that this trajectory uses on its cards; a label makes it one of its own."""

    key: Mapped[str]
    label: Mapped[str | None]


class Activity(Item, kind="activity", table="activities", refers={"partner": Partner}):
    """Something a partner does, in its own words; an empty verb, partner or hours is *unknown*, never none."""

    partner: Mapped[str | None]
    verb: Mapped[str | None]
    title: Mapped[str]
    text: Mapped[str | None]
    hours: Mapped[Decimal | None] = mapped_column(ExactNumber)
    stage_links = links(ActivityStages)
    stages = codes_of("stage_links", ActivityStages)
    target_links = links(ActivityTargets)
    targets = codes_of("target_links", ActivityTargets)
