"""What one combi wants and another offers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Supply:
    """A combi around a team or place, with what it wants and what it offers, in words."""

    code: str
    around: str
    wants: tuple[str, ...]
    offers: tuple[str, ...]


@dataclass(frozen=True)
class Match:
    """Something that one combi offers and another wants."""

    thing: str
    offered_by: Supply
    wanted_by: Supply


@dataclass(frozen=True)
class Market:
    """Everything that matches; what is wanted and nobody offers; what is offered and nobody wants."""

    matches: tuple[Match, ...]
    unmet: tuple[tuple[str, Supply], ...]
    unused: tuple[tuple[str, Supply], ...]


def market_of(combis: Sequence[Supply]) -> Market:
    """Match wants with offers of other combis, by the same words, capitals and spaces aside."""
    offers = [(thing, combi) for combi in combis for thing in combi.offers]
    wants = [(thing, combi) for combi in combis for thing in combi.wants]
    matches = [
        Match(thing, offered_by=giver, wanted_by=taker)
        for thing, giver in offers
        for wanted, taker in wants
        if _same(thing, wanted) and giver != taker
    ]
    return Market(
        matches=tuple(matches),
        unmet=tuple(want for want in wants if not _is_met(want, matches)),
        unused=tuple(offer for offer in offers if not _is_used(offer, matches)),
    )


def _is_met(want: tuple[str, Supply], matches: Sequence[Match]) -> bool:
    return any(match.wanted_by == want[1] and _same(match.thing, want[0]) for match in matches)


def _is_used(offer: tuple[str, Supply], matches: Sequence[Match]) -> bool:
    return any(match.offered_by == offer[1] and _same(match.thing, offer[0]) for match in matches)


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
