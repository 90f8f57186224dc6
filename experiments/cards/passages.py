"""Texts on paper that must fit: how many lines they take, and where they are cut when there is no room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from experiments.cards.letter_widths import MM_PER_POINT, width_of

ELLIPSIS = " …"

#: A text is cut within a word of so many letters if so many of them stay, and else before it.
LONG_WORD, LEAST = 16, 5

#: No page of A4 holds more letters than this, however narrow they are.
LONGEST = 8000


@dataclass(frozen=True)
class Type:
    """How a text is set: size and distance of lines in points, and how much wider than regular its letters are."""

    size: float
    leading: float
    breadth: float = 1

    @property
    def line(self) -> float:
        """The height of a line in millimetres."""
        return self.leading * MM_PER_POINT


@dataclass(frozen=True)
class Passage:
    """A text in a column, all in millimetres; `above` is what stands over it, `tail` follows it and is never cut."""

    text: str
    type: Type
    width: float
    above: float = 0
    tail: str = ""
    is_cut: bool = False

    @property
    def lines(self) -> int:
        """At most how many lines it takes."""
        return lines_of(f"{self.text} {self.tail}", self.type, self.width)

    @property
    def height(self) -> float:
        """At most how high it is with what stands over it, in millimetres."""
        return self.above + self.lines * self.type.line


def lines_of(text: str, type_: Type, width: float) -> int:
    """Return at most how many lines a text takes; words that are too long for a line are broken anywhere."""
    blank = width_of(" ", type_.size) * type_.breadth
    lines, used = 0, width
    for word in text.split():
        long = width_of(word, type_.size) * type_.breadth
        if lines and used + blank + long <= width:
            used += blank + long
            continue
        # A broken word may leave the width of a letter unused at the end of each line.
        broken = ceil(long / (width - type_.size * MM_PER_POINT)) if long > width else 1
        lines += broken
        used = width if broken > 1 else long
    return lines


def shortened(passage: Passage, lines: int) -> Passage:
    """Return a passage that takes at most so many lines, with its tail whole and at least one line before it."""
    lines = max(lines, lines_of(passage.tail, passage.type, passage.width) + 1)
    if passage.lines <= lines:
        return passage
    words = passage.text.split()
    kept = _most(len(words) - 1, lambda count: _cut(passage, " ".join(words[:count])).lines <= lines)
    before, word = " ".join(words[:kept]), words[kept]
    if kept and len(word) < LONG_WORD:
        return _cut(passage, before)
    letters = _most(len(word), lambda count: _cut(passage, f"{before} {word[:count]}").lines <= lines)
    return _cut(passage, f"{before} {word[:letters]}".strip() if letters >= LEAST or not kept else before)


def fitted(passages: Sequence[Passage], height: float) -> list[Passage]:
    """Return passages that stand under each other within a height: the longest are cut, line by line.

    Something of each remains, so that a height too small for that is passed.
    """
    offered = [
        _cut(passage, passage.text[:LONGEST]) if len(passage.text) > LONGEST else passage for passage in passages
    ]
    longest = max((passage.lines for passage in offered), default=0)
    lines = max(_most(longest, lambda count: _height([shortened(passage, count) for passage in offered]) <= height), 1)
    kept = [shortened(passage, lines) for passage in offered]
    for place, passage in enumerate(offered):
        longer = [*kept[:place], shortened(passage, lines + 1), *kept[place + 1 :]]
        kept = longer if _height(longer) <= height else kept
    return kept


def _height(passages: Sequence[Passage]) -> float:
    return sum(passage.height for passage in passages)


def _cut(passage: Passage, text: str) -> Passage:
    return replace(passage, text=text.rstrip(" ,.;:") + ELLIPSIS, is_cut=True)


def _most(count: int, fits: Callable[[int], bool]) -> int:
    """Return the largest number up to `count` for which something holds, given that it holds for all smaller ones."""
    low, high = 0, count
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low
