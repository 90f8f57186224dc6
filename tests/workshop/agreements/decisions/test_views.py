"""The page of decisions."""

import re

import pytest

from tests.pages import Page, Visit
from workshop.access import Role


def codes(page: Page) -> list[str]:
    return re.findall(r'class="label num">(\w+)<br>', page.text)


@pytest.mark.parametrize("example", ["bakenhuis", "waterkant", "saniveld"])
@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
def test_everybody_who_reads_sees_the_page(visit: Visit, role: Role, example: str) -> None:
    visit(role, example).get("decisions/")


def test_the_page_opens_with_what_is_asked(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("decisions/").words
    assert "2 wait for an answer, €28,000 is asked." in words
    assert "We advise: starten onder voorwaarden . Also possible: eerst verder uitwerken; niet doen." in words
    assert "Decided: doorzetten" in words


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", ["BE4", "BE5", "BE3", "BE1", "BE2"]),
        ("?state=open", ["BE4", "BE5"]),
        ("?state=taken&q=budget", ["BE2"]),
        ("?sort=amount", ["BE4", "BE1", "BE5", "BE2", "BE3"]),
        ("?q=bestuurder+nieuwland", ["BE5"]),
    ],
)
def test_the_list_sorts_and_filters(visit: Visit, asked: str, expected: list[str]) -> None:
    assert codes(visit(Role.PARTNER).get(f"decisions/{asked}")) == expected


def test_a_decider_without_mandate_is_marked(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    visitor.post("decisions/BE5/edit", visitor.form_values("decisions/BE5/edit") | {"by": ["D12"]})
    assert "Locatiemanager no mandate" in visitor.get("decisions/BE5").words
    assert "Locatiemanager no mandate" in visitor.get("decisions/?q=nieuwland").words


def test_a_decision_leads_back_to_the_experiment(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("decisions/BE3")
    assert any(link.endswith("/experiments/E1") for link in page.links)


def test_an_amount_that_is_no_number_keeps_the_text(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = visitor.form_values("decisions/BE5/edit") | {"amount": "veel", "decided": "nu beginnen"}
    page = visitor.post("decisions/BE5/edit", sent, status=422)
    assert "This is no number." in page.words
    assert 'value="nu beginnen"' in page.text
    assert "€22,000" in visitor.get("decisions/?q=nieuwland").words
