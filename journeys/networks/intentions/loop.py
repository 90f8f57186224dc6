"""The flywheel as a loop: its links in turn, whether it closes, and where it is thin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """One link of the loop, the link after it, and the number of stories it carries."""

    code: str
    name: str
    next: str | None
    stories: int


@dataclass(frozen=True)
class Loop:
    """The links in the order in which they follow each other, and whether the last leads back to the first."""

    links: tuple[Link, ...]
    is_closed: bool

    @property
    def thin(self) -> tuple[Link, ...]:
        """The links with the fewest stories; none when all carry as many."""
        counts = {link.stories for link in self.links}
        return tuple(link for link in self.links if len(counts) > 1 and link.stories == min(counts))


def loop_of(links: Sequence[Link]) -> Loop:
    """Follow the links from the first one; those that it does not reach come after it, in their own order."""
    by_code = {link.code: link for link in links}
    turned: list[Link] = []
    at = links[0] if links else None
    while at is not None and at not in turned:
        turned.append(at)
        at = by_code.get(at.next or "")
    is_closed = bool(turned) and at == turned[0] and len(turned) == len(links)
    return Loop((*turned, *(link for link in links if link not in turned)), is_closed)
