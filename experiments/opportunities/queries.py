"""Reading opportunities in the order of the vote, and what they come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from experiments.opportunities.models import Opportunity, OpportunityOverlaps, OpportunitySteps, OpportunityVote
from experiments.opportunities.ranking import Candidate, Vote, dots_given, ranked
from workshop.access import Reader
from workshop.database import Session
from workshop.errors import Missing
from workshop.features import Caption, Seam, State
from workshop.languages import Text


@dataclass(frozen=True, kw_only=True)
class PlacedOpportunity:
    """An opportunity with its place in the vote, from 1; None for what was not voted on."""

    candidate: Candidate
    place: int | None
    title: str
    how_might_we: str
    steps: tuple[str, ...]
    overlaps: tuple[str, ...]
    dots: Text | None

    @property
    def code(self) -> str:
        """The code of the opportunity."""
        return self.candidate.code


def vote_in(session: Session, trajectory_id: int) -> Vote | None:
    """Return the vote on the opportunities, or None when there was none."""
    row = session.get(OpportunityVote, trajectory_id)
    return Vote(row.voters, row.dots) if row else None


def opportunities_in(session: Session, trajectory_id: int) -> list[PlacedOpportunity]:
    """Return the opportunities, those with most dots first."""
    rows = select(Opportunity).where(Opportunity.trajectory_id == trajectory_id).order_by(Opportunity.position)
    found = {row.code: row for row in session.scalars(rows)}
    vote = vote_in(session, trajectory_id)
    order = ranked([Candidate(row.code, row.votes, row.impact, row.effort) for row in found.values()])
    return [_placed(found[item.candidate.code], item.candidate, place=item.place, vote=vote) for item in order]


def opportunity_in(session: Session, trajectory_id: int, code: str) -> PlacedOpportunity:
    """Return one opportunity.

    Raises:
        Missing: there is none with this code in the trajectory.
    """
    for placed in opportunities_in(session, trajectory_id):
        if placed.code == code:
            return placed
    raise Missing


def state_of_opportunities(session: Session, trajectory_id: int, _reader: Reader) -> State:
    """Return how many opportunities there are; open while there is none."""
    rows = select(func.count()).select_from(Opportunity).where(Opportunity.trajectory_id == trajectory_id)
    count = session.scalar(rows) or 0
    return State(count=count, is_open=not count)


def captions_of_opportunities(session: Session, trajectory_id: int, _reader: Reader) -> Mapping[str, Caption]:
    """Return what stands with each opportunity on the thread."""
    return {placed.code: _caption(placed) for placed in opportunities_in(session, trajectory_id)}


def seams_of_opportunities(session: Session, trajectory_id: int, _reader: Reader) -> Iterable[Seam]:
    """Return which steps and overlaps led to which opportunity."""
    seams: list[Seam] = []
    for table in (OpportunitySteps, OpportunityOverlaps):
        rows = select(table.target, table.owner).where(table.trajectory_id == trajectory_id)
        seams += [Seam(source, code) for source, code in session.execute(rows.order_by(table.owner, table.position))]
    return seams


def _placed(row: Opportunity, candidate: Candidate, *, place: int, vote: Vote | None) -> PlacedOpportunity:
    is_voted_on = row.votes is not None
    return PlacedOpportunity(
        candidate=candidate,
        place=place if is_voted_on else None,
        title=row.title,
        how_might_we=row.how_might_we,
        steps=tuple(row.steps),
        overlaps=tuple(row.overlaps),
        dots=None if row.votes is None else dots_given(row.votes, vote),
    )


def _caption(placed: PlacedOpportunity) -> Caption:
    stop = Text("no experiment yet")
    if placed.dots is None:
        return Caption(stop=stop)
    line = Text("{dots}, number {place}", dots=placed.dots, place=placed.place)
    return Caption(line=line, short=Text("{votes}", votes=placed.candidate.votes), stop=stop)
