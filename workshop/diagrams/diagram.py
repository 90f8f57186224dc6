"""A diagram in columns, before anybody knows where things stand, and after."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """How a node is marked: filled where it is said, measured or decided, open where it is assumed or to come."""

    KNOWN = "known"
    OPEN = "open"


@dataclass(frozen=True, kw_only=True)
class Node:
    """One thing in a column (from 0): a short head, the words under it, and whether these are the words of a client."""

    key: str
    column: int
    head: str
    words: str = ""
    look: Look = Look.KNOWN
    is_voice: bool = False


@dataclass(frozen=True)
class Edge:
    """A thread from one node to another in a later column: sewn where it is known, tacked where it is assumed."""

    earlier: str
    later: str
    is_sewn: bool = True


@dataclass(frozen=True)
class Diagram:
    """What is to be drawn; `title` says it in a sentence for whoever does not see it."""

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    @property
    def columns(self) -> int:
        """The number of columns."""
        return max((node.column for node in self.nodes), default=-1) + 1


@dataclass(frozen=True, kw_only=True)
class Measures:
    """The sizes of a drawing in points: the width of a column and the gap after it, the letters, and lines of words."""

    width: float
    gap: float
    letter: float = 8.5
    leading: float = 10.5
    lines: int = 3
    between: float = 7

    @property
    def height(self) -> float:
        """The height of a node: its head and its words."""
        return (self.lines + 1) * self.leading

    @property
    def indent(self) -> float:
        """Where the words begin, right of the knot."""
        return 1.5 * self.letter


@dataclass(frozen=True)
class Placed:
    """A node with its upper left corner, in points from the upper left of the drawing, and its words in lines.

    `reach` is how far to the right its words go, from where its threads leave.
    """

    node: Node
    x: float
    y: float
    lines: tuple[str, ...]
    reach: float


@dataclass(frozen=True)
class Strand:
    """A thread as it runs: the path of an SVG."""

    edge: Edge
    path: str


@dataclass(frozen=True)
class Drawing:
    """A diagram with everything in its place; width and height in points."""

    diagram: Diagram
    measures: Measures
    width: float
    height: float
    placed: tuple[Placed, ...]
    strands: tuple[Strand, ...]
