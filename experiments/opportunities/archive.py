"""Opportunities and their vote in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from experiments.opportunities.models import Opportunity, OpportunityVote
from journeys.maps.archive import StepCode
from journeys.overlaps.archive import OverlapCode
from workshop.archive.chapters import list_part, map_part
from workshop.archive.fields import Count, ItemPart, Line, Part, Refers, Refs, Score
from workshop.languages import Counted
from workshop.worksessions.archive import SessionCode

OpportunityCode = Annotated[str, Refers("opportunity")]


class OpportunityVotePart(Part):
    """The vote with dots."""

    counted = Counted("a vote", "{n} votes", n=1)

    session: SessionCode | None = None
    voters: Count
    dots: Count


class OpportunityPart(ItemPart):
    """A question that invites ideas."""

    item_kind = "opportunity"
    counted = Counted("an opportunity", "{n} opportunities", n=1)

    title: Line
    how_might_we: Line
    steps: Refs[StepCode] = []
    overlaps: Refs[OverlapCode] = []
    impact: Score | None = None
    effort: Score | None = None
    votes: Count | None = None


OPPORTUNITY_VOTE = map_part("opportunity_vote", OpportunityVotePart, OpportunityVote)
OPPORTUNITIES = list_part("opportunities", OpportunityPart, Opportunity)
