"""The thread as a graph of codes: what comes before an item, what after it, and how far a thread goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workshop.features import Seam


@dataclass(frozen=True)
class Thread:
    """Neighbours of every item, earlier and later, in the order in which they were given."""

    earlier: dict[str, list[str]]
    later: dict[str, list[str]]

    def before(self, code: str) -> list[str]:
        """Return what leads to an item."""
        return self.earlier.get(code, [])

    def after(self, code: str) -> list[str]:
        """Return what an item leads to."""
        return self.later.get(code, [])

    def reach(self, code: str, *, backwards: bool) -> list[str]:
        """Return everything that leads to an item, or that it leads to, nearest first, each once."""
        neighbours = self.before if backwards else self.after
        found: list[str] = []
        waiting = list(neighbours(code))
        while waiting:
            item = waiting.pop(0)
            if item not in found and item != code:
                found.append(item)
                waiting += neighbours(item)
        return found


def woven(seams: Iterable[Seam]) -> Thread:
    """Return the graph of some seams."""
    earlier: dict[str, list[str]] = defaultdict(list)
    later: dict[str, list[str]] = defaultdict(list)
    for seam in seams:
        if seam.later not in later[seam.earlier]:
            later[seam.earlier].append(seam.later)
            earlier[seam.later].append(seam.earlier)
    return Thread(dict(earlier), dict(later))


@dataclass(frozen=True)
class Way:
    """One thread, around an opportunity: its items by kind, in the order of the kinds; a kind may be empty."""

    code: str
    stops: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def length(self) -> int:
        """How many kinds of items this thread passes."""
        return sum(1 for _, codes in self.stops if codes)

    def at(self, kind: str) -> tuple[str, ...]:
        """Return the items of one kind."""
        return dict(self.stops).get(kind, ())


def way_through(thread: Thread, code: str, kinds: Sequence[str], kind_of: dict[str, str]) -> Way:
    """Return the thread that goes through one item, its items sorted by kind."""
    whole = [*thread.reach(code, backwards=True), code, *thread.reach(code, backwards=False)]
    return Way(code, tuple((kind, tuple(c for c in whole if kind_of.get(c) == kind)) for kind in kinds))
