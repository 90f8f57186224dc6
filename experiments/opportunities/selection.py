"""Which opportunities a list shows, and in what order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from experiments.opportunities.queries import PlacedOpportunity

#: What the list can be sorted by; what is not known stands last.
ORDERS: Mapping[str, Callable[[PlacedOpportunity], Any]] = MappingProxyType(
    {
        "title": lambda placed: placed.title.casefold(),
        "dots": lambda placed: placed.candidate.votes,
        "impact": lambda placed: placed.candidate.impact,
        "effort": lambda placed: placed.candidate.effort,
    }
)


def selected(
    opportunities: Sequence[PlacedOpportunity], *, words: str, sort: str, is_descending: bool
) -> list[PlacedOpportunity]:
    """Return the opportunities that hold every word, in an order of `ORDERS`, or else as they were ranked."""
    sought = words.casefold().split()
    kept = [placed for placed in opportunities if all(word in _text(placed) for word in sought)]
    if sort not in ORDERS:
        return kept
    known = [placed for placed in kept if ORDERS[sort](placed) is not None]
    return [
        *sorted(known, key=ORDERS[sort], reverse=is_descending),
        *(placed for placed in kept if placed not in known),
    ]


def _text(placed: PlacedOpportunity) -> str:
    return f"{placed.code} {placed.title} {placed.how_might_we}".casefold()
