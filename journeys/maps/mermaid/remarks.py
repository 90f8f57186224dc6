"""What to tell whoever brings a Mermaid text in: something that Mermaid leaves out, changes or does not understand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workshop.errors import Fault, Faulty
from workshop.languages import Text


@dataclass(frozen=True)
class Remark:
    """Something about one line of a file, counted from 1."""

    line: int
    text: Text


def in_file_order(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return remarks by line; those about one line in the order in which they were made."""
    return tuple(sorted(remarks, key=lambda remark: remark.line))


def unreadable(line: int, text: Text) -> Faulty:
    """Return the error for a text that Mermaid does not read, because of something on a line."""
    return Faulty([Fault("", text, line)])
