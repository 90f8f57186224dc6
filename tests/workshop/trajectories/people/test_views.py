"""The list of people."""

from __future__ import annotations

import pytest

from tests.pages import Page, Visit
from workshop.access import Role


def functions(page: Page) -> list[str]:
    return ["".join(head.itertext()) for head in page.all("th") if head.get("scope") == "row"]


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("", 18),
        ("?group=commissioning_group", 5),
        ("?partner=haven", 7),
        ("?group=broad_group&partner=haven", 3),
        ("?q=beleid", 1),
    ],
)
def test_the_list_is_filtered_by_group_and_organisation_and_words(visit: Visit, asked: str, count: int) -> None:
    assert len(functions(visit(Role.FACILITATOR).get(f"people/{asked}"))) == count


def test_words_are_sought_as_they_are_shown(visit: Visit) -> None:
    assert functions(visit(Role.FACILITATOR).get("people/?q=sounding+board")) == ["Ervaringsdeskundige (moeder)"]


def test_whoever_may_decide_comes_first(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("people/?sort=mandate&order=ascending&group=commissioning_group")
    assert functions(page)[-1] == "Locatiemanager"


def test_mandate_asks_for_attention_only_where_it_is_needed(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("people/")
    assert page.words.count("no mandate") == 1


def test_a_filter_survives_sorting(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("people/?partner=haven&q=designer")
    assert any("sort=function" in link and "partner=haven" in link and "q=designer" in link for link in page.links)
