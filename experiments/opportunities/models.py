"""Tables of opportunities and of the vote on them."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from workshop.trajectories.items.models import Item, Single
from workshop.trajectories.links.models import codes_of, link_table, links
from workshop.worksessions.models import WorkSession

OpportunitySteps = link_table("opportunity_steps", "opportunities", "steps")
OpportunityOverlaps = link_table("opportunity_overlaps", "opportunities", "overlaps")


class OpportunityVote(Single, table="opportunity_votes", refers={"session": WorkSession}):
    """The vote with dots: how many voters had how many dots, and in which session."""

    session: Mapped[str | None]
    voters: Mapped[int]
    dots: Mapped[int]


class Opportunity(Item, kind="opportunity", table="opportunities"):
    """A question that invites ideas; impact and effort run from 1 to 5."""

    title: Mapped[str]
    how_might_we: Mapped[str]
    impact: Mapped[int | None]
    effort: Mapped[int | None]
    votes: Mapped[int | None]
    step_links = links(OpportunitySteps)
    steps = codes_of("step_links", OpportunitySteps)
    overlap_links = links(OpportunityOverlaps)
    overlaps = codes_of("overlap_links", OpportunityOverlaps)
