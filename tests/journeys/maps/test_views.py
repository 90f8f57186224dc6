"""The pages of journey maps."""

from __future__ import annotations

import pytest

from tests.pages import Page, Visit


def columns(page: Page) -> list[str]:
    """Return the codes of the steps in the order of the map."""
    return [cell.get("data-step", "") for cell in page.all("th") if cell.get("data-step")]


def test_the_list_shows_every_map_with_what_it_counts(visit: Visit) -> None:
    page = visit("facilitator").get("journeys/")
    assert "De reis van een moeder KR-M Moeder (34) As it is now 3 22 4 11 31 13 of 22" in page.words
    assert "De gewenste reis van een moeder KR-M2 Moeder (34) As it should be 1 11" in page.words


def test_the_list_sorts_and_filters(visit: Visit) -> None:
    visitor = visit("facilitator")
    page = visitor.get("journeys/?kind=as_is&sort=steps")
    assert page.words.index("meisje van 9") < page.words.index("De reis van een moeder")
    assert "KR-M2" not in page.words
    assert "1 of 3" in visitor.get("journeys/?q=chocolademelk").words


def test_the_map_stands_stage_by_stage_in_the_words_of_the_client(visit: Visit) -> None:
    visitor = visit("facilitator")
    page = visitor.get("journeys/KR-M")
    assert len(columns(page)) == 22
    assert columns(page)[:4] == ["M01", "M02", "M03", "M04"]
    assert "4. Intake en plan Alweer mijn verhaal" in page.words
    assert "Boven aan de trap" in visitor.get("journeys/KR-K").words


@pytest.mark.parametrize(("role", "of_22"), [("facilitator", "13 of 22"), ("partner", "11 of 22")])
def test_a_reader_sees_the_evidence_that_may_be_shared(visit: Visit, role: str, of_22: str) -> None:
    page = visit(role).get("journeys/KR-M")
    assert of_22 in page.words
    assert ("evidence not shared" in page.words) == (role == "partner")
    assert ("Na de eerste keer stopte de nazorg" in page.words) == (role == "facilitator")


def test_nothing_of_a_withdrawn_conversation_shows(visit: Visit) -> None:
    for role in ("process_owner", "facilitator", "partner", "interviewer"):
        page = visit(role).get("journeys/KR-M?step=M18")
        assert "ingetrokken" not in page.text
        assert "B09" not in page.words


def test_lanes_are_remembered_in_the_address(visit: Visit) -> None:
    page = visit("facilitator").get("journeys/KR-M?lane=channel&lane=does")
    heads = ["".join(cell.itertext()) for cell in page.all("th") if cell.get("scope") == "row"]
    assert heads == ["Stagein the client's words", "Step", "Wherechannel", "Does"]
    assert any("lane=channel" in link and "view=text" in link for link in page.links)


def test_the_map_in_words_alone_has_the_same_steps(visit: Visit) -> None:
    page = visit("partner").get("journeys/KR-M?view=text&step=M12")
    assert columns(page) == []
    assert len([fold for fold in page.all("details") if fold.get("class") == "outline-step"]) == 22
    assert "Bij de derde keer dacht ik" in page.words


def test_a_plan_shows_what_changes_and_what_goes(visit: Visit) -> None:
    words = visit("facilitator").get("journeys/KR-M2").words
    assert "new stands in for M05" in words
    assert "What goes M08 Wordt wakker in een vreemd bed" in words
    assert "No fate given M01 Houdt de schijn op" in words


def test_where_nothing_stands_yet_the_page_says_what_would(visit: Visit) -> None:
    visitor = visit("facilitator", "saniveld")
    assert "No journeys yet" in visitor.get("journeys/").words
    visitor.get("journeys/KR-M", status=404)


def test_a_new_map_begins_before_the_first_contact(visit: Visit) -> None:
    visitor = visit("facilitator", "waterkant")
    made = visitor.post("journeys/new", {"code": "J2", "title": "Of his mother", "kind": "as_is", "version": "1"})
    page = visitor.follow(made)
    assert "Begin before the first contact" in page.words
    assert any("steps/new?journey=J2" in link for link in page.links)


def test_a_plan_drops_steps_of_maps_of_today_only(visit: Visit) -> None:
    page = visit("facilitator").get("journeys/KR-M2/edit")
    offered = [box.get("value") for box in page.all("input") if box.get("name") == "dropped"]
    assert "M08" in offered
    assert "N01" not in offered


def test_readers_get_no_buttons_to_change(visit: Visit) -> None:
    page = visit("partner").get("journeys/KR-M?step=M12")
    assert not any("/edit" in link or "/new" in link for link in page.links)
    assert "Earlier" not in page.words
    visit("board").get("journeys/KR-M", status=404)
