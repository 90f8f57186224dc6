"""The page of agreements, and its forms."""

import re

import pytest

from tests.pages import Page, Visit
from workshop.access import Role


def codes(page: Page) -> list[str]:
    return re.findall(r'class="code" data-label="Code">(\w+)<', page.text)


@pytest.mark.parametrize("example", ["bakenhuis", "waterkant", "saniveld"])
@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
def test_everybody_who_reads_sees_the_page(visit: Visit, role: Role, example: str) -> None:
    page = visit(role, example).get("agreements/")
    assert ("agreements/new" in " ".join(page.links)) == (role is Role.FACILITATOR)


def test_the_page_says_what_is_late_and_what_came_of_each_case(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("agreements/").words
    assert "1 review is overdue: AF3 ." in words
    assert words.count("days late") == 1
    assert "AF2 versie 3: tolk is onderdeel van de planning." in words


def test_the_page_of_an_agreement_shows_its_reviews_and_its_principle(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("agreements/AF3").words
    assert "27 days late due on 19 Oct 2019" in words
    assert "Gezin F: school belde de oude school niet" in words
    assert "Comes from V2" in words


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", ["AF1", "AF2", "AF3", "AF4", "AF5", "AF6"]),
        ("?sort=due&order=ascending", ["AF3", "AF1", "AF2", "AF4", "AF5", "AF6"]),
        ("?sort=status&order=descending", ["AF6", "AF1", "AF2", "AF3", "AF4", "AF5"]),
        ("?state=late", ["AF3"]),
        ("?state=lapsed", ["AF6"]),
        ("?q=risicotaxatie", ["AF4"]),
        ("?q=locatiemanager", ["AF6"]),
    ],
)
def test_the_list_sorts_and_filters(visit: Visit, asked: str, expected: list[str]) -> None:
    assert codes(visit(Role.PARTNER).get(f"agreements/{asked}")) == expected


def test_one_changed_field_is_shown_and_the_rest_stays(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    before = visitor.form_values("agreements/AF3/edit")
    page = visitor.post("agreements/AF3/edit", before | {"version": "2"})
    after = visitor.form_values("agreements/AF3/edit")
    assert "Version 2" in visitor.follow(page).words
    assert {name for name in before if before[name] != after[name]} == {"version", "seen"}


def test_a_wrong_value_keeps_the_text_and_says_what_to_do(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = visitor.form_values("agreements/AF3/edit") | {"version": "twee", "text": "De consulent belt eerder."}
    page = visitor.post("agreements/AF3/edit", sent, status=422)
    assert "This is no number. Write it as 12 or 2,5." in page.words
    assert "De consulent belt eerder." in page.text
    assert 'value="twee"' in page.text


def test_two_editors_at_once_see_both_texts(visit: Visit) -> None:
    first, second = visit(Role.FACILITATOR), visit(Role.PROCESS_OWNER)
    theirs, mine = first.form_values("agreements/AF5/edit"), second.form_values("agreements/AF5/edit")
    first.post("agreements/AF5/edit", theirs | {"limit": "Niet bij acuut gevaar."})
    page = second.post("agreements/AF5/edit", mine | {"limit": "Niet in de nacht."}, status=409)
    assert "Niet bij acuut gevaar." in page.words
    assert "Niet in de nacht." in page.text
    assert first.form_values("agreements/AF5/edit")["limit"] == "Niet bij acuut gevaar."


def test_a_recorded_review_takes_the_lateness_away(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = {"date": "2019-11-14", "case": "Gezin K", "agreements": ["AF3"], "outcome": "AF3 blijft."}
    page = visitor.follow(visitor.post("agreement-reviews/new", sent))
    assert "is overdue" not in page.words
    assert "AF3 blijft." in page.words
