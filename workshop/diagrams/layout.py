"""Where everything stands: Graphviz is given numbers and sizes, never a word of anybody's."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from itertools import pairwise
from shutil import which

from graphviz import Digraph

from workshop.diagrams.diagram import Diagram, Drawing, Edge, Measures, Node, Placed, Strand
from workshop.diagrams.wrapping import wrapped
from workshop.errors import SamenspelError
from workshop.languages import Text

#: Limits for one diagram: seconds, and nodes and edges together.
SECONDS = 10
MOST = 1500

_POINTS = 72
_PLACES = 1


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
    middles = {words[1]: (float(words[2]), float(words[3])) for words in lines if words[0] == "node"}
    ways = {(words[1], words[2]): _way(words) for words in lines if words[0] == "edge"}
    tops = [middles[name][1] * _POINTS + measures.height / 2 for name in names.values()]
    lows = [middles[name][1] * _POINTS - measures.height / 2 for name in names.values()]
    top, low = max(tops, default=0), min(lows, default=0)
    left = min((x for x, _ in middles.values()), default=0) * _POINTS - measures.width / 2
    return Drawing(
        diagram,
        measures,
        width=diagram.columns * (measures.width + measures.gap) - measures.gap if diagram.columns else 0,
        height=_round(top - low),
        placed=tuple(
            _placed(node, measures, x=middles[name][0] * _POINTS - left, y=top - middles[name][1] * _POINTS)
            for node, name in ((node, names[node.key]) for node in diagram.nodes)
        ),
        strands=tuple(_strands(diagram.edges, names, ways, left=left, top=top)),
    )


def _way(words: list[str]) -> list[float]:
    """Return the points of an edge as x and y in turn; the fourth word counts them."""
    return [float(word) for word in words[4 : 4 + 2 * int(words[3])]]


def _placed(node: Node, measures: Measures, *, x: float, y: float) -> Placed:
    room = (measures.width - measures.indent) / measures.letter
    lines = wrapped(node.words, width=room / (1.08 if node.is_voice else 1), lines=measures.lines)
    return Placed(node, _round(x - measures.width / 2), _round(y - measures.height / 2), lines)


def _strands(
    edges: tuple[Edge, ...],
    names: Mapping[str, str],
    ways: Mapping[tuple[str, str], list[float]],
    *,
    left: float,
    top: float,
) -> Iterator[Strand]:
    for edge in edges:
        way = ways[names[edge.earlier], names[edge.later]]
        points = [
            f"{_round(x * _POINTS - left)} {_round(top - y * _POINTS)}"
            for x, y in zip(way[::2], way[1::2], strict=True)
        ]
        yield Strand(edge, f"M{points[0]}C{' '.join(points[1:])}")


def _inches(points: float) -> str:
    return f"{points / _POINTS:.4f}"


def _round(points: float) -> float:
    return round(points, _PLACES)
