"""A walk along a thread."""

from workshop.features import Caption, Seam
from workshop.threads.thread import Way, way_through, woven
from workshop.threads.walks import walk_along

ITEMS = {
    "B1": "finding",
    "B2": "finding",
    "M1": "step",
    "M2": "step",
    "N1": "step",
    "OV1": "overlap",
    "KA1": "opportunity",
    "E1": "experiment",
    "BE1": "decision",
    "BE2": "decision",
}
KINDS = ("finding", "step", "overlap", "opportunity", "experiment", "decision")
SEAMS = ("B1 M1", "B2 M2", "M1 KA1", "M1 OV1", "M2 OV1", "M2 N1", "OV1 KA1", "KA1 E1", "E1 BE1", "E1 BE2")


def walked(*, without: str = "", **captions: Caption) -> list[str]:
    thread = woven(Seam(*seam.split()) for seam in SEAMS if not without or without not in seam.split())
    way: Way = way_through(thread, "KA1", KINDS, ITEMS)
    return [code for _, code in walk_along(thread, way, captions)]


def test_each_item_is_tied_to_the_one_before() -> None:
    assert walked() == ["B1", "M1", "OV1", "KA1", "E1", "BE2"]


def test_literal_words_of_a_client_bring_their_own_step() -> None:
    assert walked(B2=Caption(is_literal=True))[:3] == ["B2", "M2", "OV1"]


def test_a_step_that_a_client_told_goes_before_one_that_is_assumed() -> None:
    assert walked(M1=Caption(is_open=True))[:2] == ["B2", "M2"]


def test_an_open_decision_does_not_speak_for_a_settled_one() -> None:
    assert walked(BE2=Caption(is_open=True))[-1] == "BE1"


def test_a_kind_that_is_not_there_is_passed_over() -> None:
    assert walked(without="OV1") == ["B1", "M1", "KA1", "E1", "BE2"]


def test_it_stops_where_nothing_follows() -> None:
    assert walked(without="E1")[-1] == "KA1"
