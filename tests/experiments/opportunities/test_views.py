"""The pages of opportunities."""

from __future__ import annotations

import pytest

from tests.pages import Visit
from workshop.access import Role

READERS = (Role.FACILITATOR, Role.PARTNER)


@pytest.mark.parametrize("role", READERS)
def test_the_list_is_ranked_by_dots_and_says_how_far_each_thread_goes(visit: Visit, role: Role) -> None:
    page = visit(role).get("opportunities/")
    rows = [" ".join("".join(row.itertext()).split()) for row in page.all("tr")][1:]
    assert "17 of 80 dots" in rows[0]
    assert "8 of 8 knots" in rows[0]
    assert rows[2].startswith("Omgekeerde opvang")
    assert "waits for BE4" in rows[2]
    assert "no experiment yet" in rows[5]
    assert "Voters: 16. Dots each: 5." in page.words
    assert ("Add opportunity" in page.words) == (role is Role.FACILITATOR)


def test_the_list_sorts_and_filters(visit: Visit) -> None:
    visitor = visit(Role.PARTNER)
    sorted_rows = visitor.get("opportunities/?sort=effort&order=descending").all("tr")
    assert "Omgekeerde opvang" in "".join(sorted_rows[1].itertext())
    filtered = visitor.get("opportunities/?q=kind")
    assert "3 of 9" in filtered.words or "4 of 9" in filtered.words
    assert "Eén aanspreekpunt" not in filtered.words


def test_more_dots_than_there_were_is_a_hint(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    values = visitor.form_values("opportunities/KA9/edit")
    visitor.post("opportunities/KA9/edit", {**values, "votes": "50"})
    assert "More dots were given than there were: 128 instead of 80." in visitor.get("opportunities/").words


@pytest.mark.parametrize("role", READERS)
def test_one_shows_its_thread_and_its_card(visit: Visit, role: Role) -> None:
    page = visit(role).get("opportunities/KA1")
    assert "Hoe kunnen we zorgen dat een moeder haar verhaal één keer vertelt?" in page.words
    assert "E1 Eén gezamenlijke intake met" in page.words
    assert "4.17 → 1.58 keer" in page.words
    for ending in ("steps/M10", "overlaps/OV01", "experiments/E1"):
        assert any(link.split("#")[0].endswith(ending) for link in page.links), ending


def test_one_without_a_card_says_so(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("opportunities/KA7")
    assert "No card yet." in page.words


def test_the_vote_can_be_changed(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    values = visitor.form_values("opportunity-vote/edit")
    assert (values["voters"], values["dots"]) == ("16", "5")
    visitor.post("opportunity-vote/edit", {**values, "dots": "6"})
    assert "17 of 96 dots" in visitor.get("opportunities/").words


def test_a_form_that_is_sent_back_unchanged_changes_nothing(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    before = visitor.form_values("opportunities/KA1/edit")
    visitor.post("opportunities/KA1/edit", before)
    assert visitor.form_values("opportunities/KA1/edit") == before


def test_nothing_says_what_would_stand_here(visit: Visit) -> None:
    assert "No opportunities yet." in visit(Role.PARTNER, "saniveld").get("opportunities/").words


def test_what_is_not_there_is_not_shown(visit: Visit) -> None:
    visit(Role.PARTNER).get("opportunities/KA99", status=404)


def test_a_new_card_comes_from_the_opportunity(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    (link,) = (link for link in visitor.get("opportunities/KA7").links if "/experiments/new" in link)
    assert visitor.form_values(link)["opportunity"] == "KA7"
    assert visitor.form_values("experiments/new?opportunity=KA99&title=x")["title"] == ""
