"""A thread in columns."""

from workshop.diagrams.diagram import Look
from workshop.features import Caption, Entry, Seam
from workshop.languages import Text
from workshop.threads.chains import KINDS, Chain, Cloth, chain_through, diagram_of
from workshop.threads.thread import woven

ITEMS = {
    "I1": "interview",
    "I2": "interview",
    "B1": "finding",
    "B2": "finding",
    "M1": "step",
    "OV1": "overlap",
    "KA1": "opportunity",
    "E1": "experiment",
    "OM1": "reversal",
    "BE1": "decision",
}
SEAMS = ("I1 B1", "I2 B2", "B1 M1", "B2 M1", "M1 OV1", "M1 KA1", "OV1 KA1", "KA1 E1", "OM1 E1", "E1 BE1")
CAPTIONS = {
    "B1": Caption(is_voice=True, is_literal=True),
    "E1": Caption(assumption="They trust an intake of others."),
    "BE1": Caption(is_open=True),
}


def a_chain(*, hidden: tuple[str, ...] = (), captions: dict[str, Caption] | None = None) -> Chain:
    """Return the thread through KA1, without what its reader may not know."""
    cloth = Cloth(
        thread=woven(Seam(*seam.split()) for seam in SEAMS),
        kinds=ITEMS,
        entries={code: Entry(code, f"Words of {code}") for code in ITEMS if code not in hidden},
        captions=CAPTIONS if captions is None else captions,
    )
    return chain_through(cloth, "KA1")


def links(chain: Chain) -> set[tuple[str, str, bool]]:
    """Return every link as earlier, later and whether it is sewn."""
    return {(stitch.earlier.key, later.key, stitch.is_sewn) for stitch in chain.stitches for later in stitch.later}


def test_it_runs_from_conversations_to_the_decision() -> None:
    assert a_chain().kinds == KINDS


def test_conversations_are_counted_and_not_named() -> None:
    (talks,) = (knot for knot in a_chain().knots if knot.kind == "interview")
    assert str(talks.head) == "2 conversations"
    assert talks.code is None
    assert {("conversations", "B1", True), ("conversations", "B2", True)} <= links(a_chain())


def test_what_is_assumed_or_to_come_is_tacked() -> None:
    assert {link for link in links(a_chain()) if not link[2]} == {
        ("KA1", ":E1", False),
        (":E1", "E1", False),
        ("OM1", "E1", False),
        ("E1", "BE1", False),
    }


def test_an_experiment_without_an_assumption_is_sewn_to_its_opportunity() -> None:
    assert ("KA1", "E1", True) in links(a_chain(captions={}))


def test_a_reader_sees_no_knot_and_no_link_of_what_is_hidden() -> None:
    chain = a_chain(hidden=("I2", "B2"))
    assert {knot.key for knot in chain.knots}.isdisjoint({"I2", "B2"})
    assert str(chain.knots[0].head) == "1 conversation"
    assert not any("B2" in link for link in links(chain))


def test_the_drawing_has_every_link_of_the_table() -> None:
    chain = a_chain()
    diagram = diagram_of(chain, KINDS, str)
    assert {(edge.earlier, edge.later, edge.is_sewn) for edge in diagram.edges} == links(chain)
    assert diagram.title == "The thread of KA1, Words of KA1. The table holds the same."


def test_the_drawing_marks_what_is_open_and_whose_words_these_are() -> None:
    nodes = {node.key: node for node in diagram_of(a_chain(), KINDS, str).nodes}
    assert {key for key, node in nodes.items() if node.look is Look.OPEN} == {":E1", "OM1", "BE1"}
    assert nodes["B1"].words == "‘Words of B1’"
    assert nodes["B1"].is_voice
    assert nodes["B2"].words == "Words of B2"


def test_an_opportunity_alone_is_a_thread_of_one_knot_that_says_why_it_stops() -> None:
    cloth = Cloth(
        thread=woven(()),
        kinds={"KA1": "opportunity"},
        entries={"KA1": Entry("KA1", "Alone")},
        captions={"KA1": Caption(stop=Text("no experiment yet"))},
    )
    chain = chain_through(cloth, "KA1")
    assert [knot.key for knot in chain.knots] == ["KA1"]
    assert chain.stitches == ()
    assert str(chain.stop) == "no experiment yet"
