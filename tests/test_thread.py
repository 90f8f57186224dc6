"""The thread can be walked, click by click, from a decision back to the conversation behind it, and forth again."""

from __future__ import annotations

import pytest

from tests.pages import Page, Visit, Visitor
from workshop.access import Role

BACK = ("decisions/BE3", "experiments/E1", "opportunities/KA1", "overlaps/OV01", "steps/M10")


def link_to(page: Page, ending: str) -> str:
    found = [link for link in page.links if link.split("#")[0].endswith(f"/{ending}")]
    assert found, f"no link to {ending} among {page.links}"
    return found[0]


def walk(visitor: Visitor, stops: tuple[str, ...]) -> Page:
    page = visitor.get(stops[0])
    for stop in stops[1:]:
        page = visitor.get(link_to(page, stop))
    return page


def test_from_the_decision_back_to_the_finding(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = walk(visitor, BACK)
    assert "Moest haar verhaal vier keer vertellen" in page.words
    finding = visitor.get(link_to(page, "findings/B01"))
    assert "B01" in finding.words


def test_from_the_finding_forth_to_the_decision(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    walk(visitor, ("findings/B01", *reversed(BACK)))


def test_the_overview_shows_nine_threads_and_where_they_stop(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("")
    assert "9 threads, and where they stop" in page.words
    assert page.words.count("no experiment yet") == 4
    assert "BE3" in page.words


@pytest.mark.parametrize("role", [Role.PARTNER, Role.INTERVIEWER])
def test_a_partner_walks_the_same_thread(visit: Visit, role: Role) -> None:
    walk(visit(role), BACK)


def test_a_trajectory_without_thread_says_where_one_begins(visit: Visit) -> None:
    page = visit(Role.FACILITATOR, "saniveld").get("")
    assert "A thread begins with a conversation" in page.words
