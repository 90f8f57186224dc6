"""A Mermaid journey as Mermaid itself understands it, and what it made of the text on the way."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.maps.mermaid.javascript import in_order
from journeys.maps.mermaid.remarks import Remark


@dataclass(frozen=True)
class Section:
    """A part of a journey by name, and the line on which it begins."""

    name: str
    line: int


@dataclass(frozen=True, kw_only=True)
class Task:
    """One thing somebody does: in which part, with what score (None where Mermaid finds no number), with whom.

    `sections_before` counts the parts that began before it: 0 where it stands before the first. `is_unfelt` says that
    the line above it tells that nobody gave a score.
    """

    section: str
    sections_before: int
    name: str
    score: float | None
    people: tuple[str, ...]
    line: int
    is_unfelt: bool = False


@dataclass(frozen=True, kw_only=True)
class Diagram:
    """All of a journey; texts as Mermaid's own parser gives them, with spaces and placeholders.

    `written_title` is the title before Mermaid took HTML out of it.
    """

    title: str
    written_title: str
    acc_title: str
    acc_description: str
    sections: tuple[Section, ...]
    tasks: tuple[Task, ...]
    remarks: tuple[Remark, ...]

    @property
    def actors(self) -> tuple[str, ...]:
        """Everybody in it once, in the order in which Mermaid lists them."""
        return in_order({person for task in self.tasks for person in task.people})
