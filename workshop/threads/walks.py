"""One walk along a thread: items that really follow each other, at most one of each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from workshop.features import Caption
from workshop.threads.thread import Thread, Way

_NOTHING = Caption()

Neighbours = Callable[[str], list[str]]


def walk_along(thread: Thread, way: Way, captions: Mapping[str, Caption]) -> list[tuple[str, str]]:
    """Return kinds and codes of the walk through a way's own item that says most, in the order of the kinds.

    Each item is tied to the one before it. Of the walks that pass most kinds, one with the literal words of a client is
    chosen first, then one with fewer open items; of two decisions the last that is not open.
    """
    places = {code: place for place, (_, codes) in enumerate(way.stops) for code in codes}
    earlier = max(_walks(way.code, thread.before, places, -1), key=lambda walk: _weight(walk, captions))
    later = max(_walks(way.code, thread.after, places, 1), key=lambda walk: _weight(walk, captions))
    return [(way.stops[places[code]][0], code) for code in (*reversed(earlier[1:]), *later)]


def _walks(code: str, near: Neighbours, places: Mapping[str, int], direction: int) -> Iterator[tuple[str, ...]]:
    """Yield every walk from an item in one direction, itself first, each step to a later (or earlier) kind."""
    yield (code,)
    onward = [other for other in near(code) if (places.get(other, places[code]) - places[code]) * direction > 0]
    for other in reversed(onward) if direction > 0 else onward:
        yield from ((code, *walk) for walk in _walks(other, near, places, direction))


def _weight(walk: tuple[str, ...], captions: Mapping[str, Caption]) -> tuple[int, int, int]:
    stands = [captions.get(code, _NOTHING) for code in walk]
    return len(walk), sum(caption.is_literal for caption in stands), -sum(caption.is_open for caption in stands)
