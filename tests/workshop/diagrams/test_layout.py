"""Where everything stands in a diagram."""

import re
from itertools import pairwise

import pytest

from workshop.diagrams.diagram import Diagram, Drawing, Edge, Measures, Node
from workshop.diagrams.layout import MOST, DiagramFailed, laid_out

MEASURES = Measures(width=90, gap=20)
HOSTILE = (
    '"]; node [',
    "<b>x</b>",
    "<<table><tr><td/></tr></table>>",
    "\\N \\G",
    "&lt;&#60;&amp;",
    "a|{b}|<c>",
    "\x00\x1b",
)


def a_diagram(*words: str) -> Diagram:
    """Return a row of nodes, each in a column of its own, with these words and keys."""
    nodes = tuple(Node(key=f"{each}{place}", column=place, head=each, words=each) for place, each in enumerate(words))
    edges = tuple(Edge(one.key, two.key) for one, two in pairwise(nodes))
    return Diagram("A row", nodes, edges)


def ends(drawing: Drawing) -> list[tuple[float, float, float, float]]:
    """Return where each thread begins and ends."""
    found = []
    for strand in drawing.strands:
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", strand.path)]
        found.append((numbers[0], numbers[1], numbers[-2], numbers[-1]))
    return found


def test_columns_run_from_left_to_right_and_threads_from_words_to_knots() -> None:
    drawing = laid_out(a_diagram("one", "two", "three"), MEASURES)
    assert [placed.x for placed in drawing.placed] == [0, 110, 220]
    assert drawing.width == 310
    for (x1, y1, x2, y2), one, two in zip(ends(drawing), drawing.placed, drawing.placed[1:], strict=False):
        assert (x1, x2) == (one.reach, two.x)
        assert one.x < x1 <= one.x + MEASURES.width
        assert y1 == pytest.approx(one.y + MEASURES.height / 2, abs=0.2)
        assert y2 == pytest.approx(two.y + MEASURES.height / 2, abs=0.2)


def test_an_empty_column_keeps_its_place() -> None:
    nodes = (Node(key="a", column=0, head="a"), Node(key="b", column=3, head="b"))
    drawing = laid_out(Diagram("A gap", nodes, (Edge("a", "b"),)), MEASURES)
    assert [placed.x for placed in drawing.placed] == [0, 330]


def test_nodes_of_one_column_do_not_touch() -> None:
    nodes = tuple(Node(key=str(number), column=0, head=str(number)) for number in range(5))
    tops = sorted(placed.y for placed in laid_out(Diagram("A column", nodes, ()), MEASURES).placed)
    assert all(below - above >= MEASURES.height for above, below in pairwise(tops))


def test_hostile_words_are_words() -> None:
    drawing = laid_out(a_diagram(*HOSTILE), MEASURES)
    assert len(drawing.placed) == len(HOSTILE)
    assert [placed.node.words for placed in drawing.placed] == list(HOSTILE)
    assert len(drawing.strands) == len(HOSTILE) - 1
    assert all(re.fullmatch(r"M[\d. -]+H[\d.-]+C[\d. -]+", strand.path) for strand in drawing.strands)


def test_a_very_long_word_stays_within_its_column() -> None:
    (placed,) = laid_out(a_diagram("w" * 500), MEASURES).placed
    assert len(placed.lines) == MEASURES.lines
    assert placed.reach <= placed.x + MEASURES.width


def test_a_drawing_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(DiagramFailed, match="took too long"):
        laid_out(a_diagram("one", "two"), MEASURES, seconds=0.0001)


def test_a_diagram_that_is_too_large_is_not_begun() -> None:
    nodes = tuple(Node(key=str(number), column=0, head="") for number in range(MOST + 1))
    with pytest.raises(DiagramFailed, match="too large"):
        laid_out(Diagram("Too much", nodes, ()), MEASURES)


def test_without_graphviz_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(DiagramFailed, match="Graphviz is not installed"):
        laid_out(a_diagram("one"), MEASURES)


def test_nothing_is_drawn_of_nothing() -> None:
    drawing = laid_out(Diagram("Empty", (), ()), MEASURES)
    assert (drawing.width, drawing.height, drawing.placed) == (0, 0, ())
