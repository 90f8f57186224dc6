"""The pages of partners."""

from __future__ import annotations

import pytest

from tests.pages import Page, Visit
from workshop.access import Role


def names(page: Page) -> list[str]:
    return [
        link.text or ""
        for head in page.all("th")
        if head.get("scope") == "row"
        for link in head.iter()
        if link.get("href")
    ]


def test_the_list_says_who_may_decide(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("partners/")
    assert "Manager Bakenhuis , Bestuurder" in page.words
    assert "€86" in page.words
    assert page.words.count("nobody yet") == 1


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("", "De Haven"),
        ("?sort=name", "Alba"),
        ("?sort=people&order=descending", "De Haven"),
        ("?sort=role", "De Haven"),
    ],
)
def test_the_list_is_put_in_order(visit: Visit, asked: str, first: str) -> None:
    assert names(visit(Role.FACILITATOR).get(f"partners/{asked}"))[0] == first


def test_the_list_is_sought_by_what_a_partner_does_and_by_its_people(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    assert names(visitor.get("partners/?q=forensische")) == ["De Balans"]
    assert names(visitor.get("partners/?q=gezinscoach")) == ["Alba"]


def test_a_partner_shows_its_people_and_what_it_does(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("partners/helder")
    assert "Locatiemanager Mandaat nog te regelen commissioning group no mandate" in page.words
    assert "9 activities" in page.words
    assert any(link.endswith("activities/?partner=helder") for link in page.links)


def test_a_reader_is_offered_no_change(visit: Visit) -> None:
    links = visit(Role.PARTNER).get("partners/haven").links
    assert not any(link.endswith(("/edit", "/new")) or "people/new" in link for link in links)


def test_an_unknown_partner_is_no_page(visit: Visit) -> None:
    visit(Role.FACILITATOR).get("partners/nobody", status=404)


def test_without_partners_the_page_says_how_to_begin(visit: Visit) -> None:
    assert "Begin with the organisation that leads" in visit(Role.FACILITATOR, "saniveld").get("partners/").words
