"""The page of anchoring, and its forms."""

import pytest

from tests.pages import Visit
from workshop.access import Role


@pytest.mark.parametrize("example", ["bakenhuis", "waterkant", "saniveld"])
def test_the_team_sees_the_page_in_every_trajectory(visit: Visit, example: str) -> None:
    visit(Role.FACILITATOR, example).get("anchoring/")


def test_a_partner_has_no_such_page(visit: Visit) -> None:
    visitor = visit(Role.PARTNER)
    visitor.get("anchoring/", status=404)
    visitor.get("external-days/new", status=404)


def test_the_page_shows_ladder_days_and_sites(visit: Visit) -> None:
    words = visit(Role.FACILITATOR).get("anchoring/").words
    assert "Started a trajectory 16 Sept 2019" in words
    assert "Started a trajectory not yet" in words
    assert "16 → 2" in words
    assert "more than before" not in words
    assert "vision, experiment cards and formats" in words


def test_a_rise_is_shown_where_it_happens(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.post("external-days/new", {"quarter": "2020-Q1", "days": "5,5"})
    assert "3.5 more than before" in visitor.follow(page).words


def test_what_is_no_quarter_keeps_its_text_and_says_how_to_write_one(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).post("external-days/new", {"quarter": "Q1 2020", "days": "5"}, status=422)
    assert "write a quarter as 2019-Q4" in page.words
    assert 'value="Q1 2020"' in page.text
