"""A text that remembers on which line of its file every character stood, whatever is cut from it or put into it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

_RETURN = re.compile(r"\r\n?")


@dataclass(frozen=True)
class Edit:
    """What to put in place of the characters from `start` up to `stop`."""

    start: int
    stop: int
    instead: str = ""


@dataclass(frozen=True)
class TracedText:
    """A text and the line of each of its characters, counted from 1."""

    text: str
    lines: Sequence[int]

    def line_at(self, place: int) -> int:
        """Return the line of a character; past the end that of the last one, and 1 where there is none."""
        if place < len(self.lines):
            return self.lines[place]
        return self.lines[-1] if self.lines else 1

    def edited(self, edits: Iterable[Edit]) -> TracedText:
        """Return the text after edits in order that do not overlap; what is put in stands on the line of the cut."""
        text: list[str] = []
        lines: list[int] = []
        done = 0
        for edit in edits:
            text += (self.text[done : edit.start], edit.instead)
            lines += self.lines[done : edit.start]
            lines += [self.line_at(edit.start)] * len(edit.instead)
            done = edit.stop
        return TracedText("".join((*text, self.text[done:])), (*lines, *self.lines[done:]))


def traced(source: str) -> TracedText:
    """Return a text as it stands in a file, every end of a line as one sign."""
    text = _RETURN.sub("\n", source)
    return TracedText(text, tuple(accumulate((sign == "\n" for sign in text[:-1]), initial=1))[: len(text)])
