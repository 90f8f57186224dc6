"""The order of opportunities after a vote with dots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from workshop.languages import Counted, Text


@dataclass(frozen=True)
class Candidate:
    """One opportunity with its dots, and its impact and effort from 1 to 5; None where not known."""

    code: str
    votes: int | None = None
    impact: int | None = None
    effort: int | None = None

    @property
    def impact_for_effort(self) -> Fraction | None:
        """What it may bring for what it takes; None while one of them is not known."""
        if self.impact is None or not self.effort:
            return None
        return Fraction(self.impact, self.effort)


@dataclass(frozen=True)
class Vote:
    """How many people had how many dots each."""

    voters: int
    dots: int

    @property
    def total_dots(self) -> int:
        """Every dot that could be given."""
        return self.voters * self.dots


@dataclass(frozen=True)
class Ranked:
    """An opportunity on its place, from 1; equal ones share a place, and the next place is skipped."""

    place: int
    candidate: Candidate


def ranked(candidates: Sequence[Candidate]) -> tuple[Ranked, ...]:
    """Return opportunities by dots, then by impact for effort; what is not known comes last, equals by code."""
    ordered = sorted(candidates, key=lambda candidate: (_strength(candidate), candidate.code))
    strengths = [_strength(candidate) for candidate in ordered]
    return tuple(Ranked(strengths.index(_strength(candidate)) + 1, candidate) for candidate in ordered)


def dots_given(votes: int, vote: Vote | None) -> Text:
    """Return how many dots an opportunity got, of every dot there was if that is known."""
    if vote is None:
        return Counted("{n} dot", "{n} dots", n=votes)
    return Counted("{votes} of {n} dot", "{votes} of {n} dots", n=vote.total_dots, votes=votes)


def too_many_dots(candidates: Sequence[Candidate], vote: Vote) -> Text | None:
    """Return a hint when more dots were given than there were."""
    given = sum(candidate.votes or 0 for candidate in candidates)
    if given <= vote.total_dots:
        return None
    return Text("More dots were given than there were: {given} instead of {total}.", given=given, total=vote.total_dots)


def _strength(candidate: Candidate) -> tuple[bool, int, bool, Fraction]:
    ratio = candidate.impact_for_effort
    return candidate.votes is None, -(candidate.votes or 0), ratio is None, -(ratio or Fraction(0))
