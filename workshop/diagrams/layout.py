"""Where everything stands: Graphviz is given numbers and sizes, never a word of anybody's."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from shutil import which

from graphviz import Digraph

from workshop.diagrams.diagram import Diagram, Drawing, Measures, Node, Placed, Strand
from workshop.diagrams.wrapping import width_of, wrapped
from workshop.errors import SamenspelError
from workshop.languages import Text

#: Limits for one diagram: seconds, and nodes and edges together.
SECONDS = 10
MOST = 1500

#: How much wider the letters are in which clients speak.
_VOICE = 1.08
_POINTS = 72
#: Answers of Graphviz that are kept; one is a few kilobytes.
_KEPT = 500
_PLACES = 1

#: A place: x and y, in points.
Point = tuple[float, float]


class DiagramFailed(SamenspelError):
    """A diagram was not drawn; its table still holds everything."""


def laid_out(diagram: Diagram, measures: Measures, *, seconds: float = SECONDS) -> Drawing:
    """Return a diagram with everything in its place, its columns from left to right.

    Raises:
        DiagramFailed: it is too large, took too long, or Graphviz is not there.
    """
    if len(diagram.nodes) + len(diagram.edges) > MOST:
        raise DiagramFailed(Text("This diagram is too large to draw. The table holds everything."))
    names = {node.key: f"n{place}" for place, node in enumerate(diagram.nodes)}
    answer = _dot(_source(diagram, measures, names), seconds)
    return _drawing(diagram, measures, names, answer)


def _source(diagram: Diagram, measures: Measures, names: Mapping[str, str]) -> str:
    graph = Digraph(
        graph_attr={
            "rankdir": "LR",
            "ranksep": _inches(measures.gap),
            "nodesep": _inches(measures.between),
        },
        node_attr={"shape": "box", "fixedsize": "true", "label": "", "width": _inches(measures.width)},
        edge_attr={"arrowhead": "none", "tailport": "e", "headport": "w"},
    )
    posts = [f"c{column}" for column in range(diagram.columns)]
    for post in posts:
        graph.node(post, height="0.01")
    for earlier, later in pairwise(posts):
        graph.edge(earlier, later)
    for column, post in enumerate(posts):
        with graph.subgraph(graph_attr={"rank": "same"}) as rank:
            rank.node(post)
            for node in diagram.nodes:
                if node.column == column:
                    rank.node(names[node.key], height=_inches(measures.height))
    for edge in diagram.edges:
        graph.edge(names[edge.earlier], names[edge.later])
    return str(graph.source)


def _dot(source: str, seconds: float) -> str:
    """Return Graphviz's answer in its plain format."""
    program = which("dot")
    if program is None:
        raise DiagramFailed(Text("The diagram was not drawn: Graphviz is not installed. The table holds everything."))
    return _answer(program, source, seconds)


@lru_cache(maxsize=_KEPT)
def _answer(program: str, source: str, seconds: float) -> str:
    """Return what Graphviz says; it says the same of the same numbers, so they are asked once."""
    known = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    try:
        made = subprocess.run(  # noqa: S603  # our own numbers only
            [program, "-Tplain"], input=source, capture_output=True, text=True, env=known, timeout=seconds, check=True
        )
    except subprocess.TimeoutExpired as late:
        raise DiagramFailed(Text("The diagram was not drawn: it took too long. The table holds everything.")) from late
    except subprocess.CalledProcessError as broken:
        raise DiagramFailed(Text("The diagram was not drawn. The table holds everything.")) from broken
    return made.stdout


def _drawing(diagram: Diagram, measures: Measures, names: Mapping[str, str], answer: str) -> Drawing:
    lines = [line.split() for line in answer.splitlines()]
    middles = {words[1]: _point(words[2], words[3]) for words in lines if words[0] == "node"}
    shown = [middles[name] for name in names.values()]
    left = min((x for x, _ in middles.values()), default=0) - measures.width / 2
    top = max((y for _, y in shown), default=0) + measures.height / 2
    low = min((y for _, y in shown), default=0) - measures.height / 2
    placed = {node.key: _placed(node, measures, middles[names[node.key]], (left, top)) for node in diagram.nodes}
    ways = {(words[1], words[2]): _way(words, (left, top)) for words in lines if words[0] == "edge"}
    return Drawing(
        diagram,
        measures,
        width=_round(diagram.columns * (measures.width + measures.gap) - measures.gap) if diagram.columns else 0,
        height=_round(top - low) if shown else 0,
        placed=tuple(placed.values()),
        strands=tuple(
            Strand(edge, _path(placed[edge.earlier], measures, ways[names[edge.earlier], names[edge.later]]))
            for edge in diagram.edges
        ),
    )


def _placed(node: Node, measures: Measures, middle: Point, corner: Point) -> Placed:
    """Return a node in its place; `corner` is the upper left of the drawing."""
    letter = measures.letter * (_VOICE if node.is_voice else 1)
    lines = wrapped(node.words, width=(measures.width - measures.indent) / letter, lines=measures.lines)
    x = middle[0] - corner[0] - measures.width / 2
    y = corner[1] - middle[1] - measures.height / 2
    widest = max(width_of(node.head) * measures.letter, *(width_of(line) * letter for line in lines), 0)
    reach = min(x + measures.indent + widest + measures.letter / 2, x + measures.width)
    return Placed(node, _round(x), _round(y), lines, _round(reach))


def _way(words: list[str], corner: Point) -> list[Point]:
    """Return the points of an edge, from the upper left of the drawing; the fourth word counts them."""
    numbers = words[4 : 4 + 2 * int(words[3])]
    points = [_point(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    return [(x - corner[0], corner[1] - y) for x, y in points]


def _path(start: Placed, measures: Measures, way: list[Point]) -> str:
    """Return the path of a thread: to the next column a curve with flat ends, further as Graphviz found its way."""
    (x1, y1), (x2, y2) = way[0], way[-1]
    if x2 - x1 < 2 * measures.gap:
        middle = (x1 + x2) / 2
        way = [(x1, y1), (middle, y1), (middle, y2), (x2, y2)]
    points = " ".join(f"{_round(x)} {_round(y)}" for x, y in way[1:])
    return f"M{start.reach} {_round(y1)}H{_round(x1)}C{points}"


def _point(x: str, y: str) -> Point:
    return float(x) * _POINTS, float(y) * _POINTS


def _inches(points: float) -> str:
    return f"{points / _POINTS:.4f}"


def _round(points: float) -> float:
    return round(points, _PLACES)
