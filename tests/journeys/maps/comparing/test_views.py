"""Maps stand under each other on the same stages."""

from xml.etree.ElementTree import Element

from tests.pages import Page, Visit

COMPARE = "journeys/compare"


def _rows(page: Page) -> list[list[str]]:
    return [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in page.all("tr")]


def _of(page: Page, code: str) -> tuple[list[str], list[str]]:
    """Return the row of feelings and the row of steps under the head of a map."""
    rows = _rows(page)
    head = next(place for place, row in enumerate(rows) if len(row) == 1 and f" {code} " in f" {row[0]} ")
    return rows[head + 1], rows[head + 2]


def test_mother_stands_above_child_with_lowest_and_highest_per_stage(visit: Visit) -> None:
    page = visit("facilitator").get(f"{COMPARE}?map=KR-M&map=KR-K")
    mother, steps_of_mother = _of(page, "KR-M")
    child, steps_of_child = _of(page, "KR-K")
    assert mother[3] == "−1 to +1"
    assert child[3] == "−2 to +1"
    assert "M07" in steps_of_mother[3]
    assert "K06" in steps_of_child[3]


def test_a_plan_says_what_becomes_of_every_step_of_today(visit: Visit) -> None:
    page = visit("facilitator").get(f"{COMPARE}?map=KR-M&map=KR-M2")
    assert "2 new, 4 enriched, 5 kept, 5 dropped" in page.words
    dropped: list[Element] = page.all("del")
    assert len(dropped) == 5


def test_without_a_choice_a_map_stands_with_the_one_that_belongs_with_it(visit: Visit) -> None:
    page = visit("facilitator").get(f"{COMPARE}?map=KR-M")
    assert _of(page, "KR-M2")


def test_evidence_that_is_withheld_stays_so(visit: Visit) -> None:
    page = visit("partner").get(f"{COMPARE}?map=KR-M&map=KR-K")
    assert "withheld" in page.text


def test_where_there_is_nothing_to_compare_the_page_says_what_would_stand_here(visit: Visit) -> None:
    assert "make a second one first" in visit("facilitator", "saniveld").get(COMPARE).words


def test_a_map_of_somewhere_else_is_not_there(visit: Visit) -> None:
    visit("facilitator").get(f"{COMPARE}?map=KR-M&map=J", 404)
