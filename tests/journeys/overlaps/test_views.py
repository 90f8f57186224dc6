"""The overlap pages."""

import pytest

from tests.pages import Page, Visit

VIEWS = ("overlaps/", "matrix/partners", "matrix/list", "matrix/who-does-what", "matrix/F4/gezin", "overlaps/OV01")


def letters(page: Page) -> list[str]:
    """Return the letters in the cells of the matrix, row after row; an empty one where nothing is shown."""
    (table,) = (table for table in page.all("table") if table.get("class") == "matrix")
    cells = (cell for cell in table.iter() if cell.tag.endswith("}td"))
    return [
        "".join(next((inner.itertext() for inner in cell.iter() if inner.tag.endswith("}b")), "")) for cell in cells
    ]


def test_the_matrix_shows_the_level_of_every_cell(visit: Visit) -> None:
    shown = letters(visit("facilitator").get("overlaps/"))
    assert {letter: shown.count(letter) for letter in ("D", "O", "F", "1", "G", "")} == {
        "D": 9, "O": 2, "F": 4, "1": 8, "G": 4, "": 8
    }  # fmt: skip


def test_the_list_beside_it_has_every_overlap_with_hours_and_choice(visit: Visit) -> None:
    page = visit("facilitator").get("overlaps/")
    assert "10 overlaps" in page.words
    assert "Het verhaal uitvragen 13 → becomes 5.5" in page.words
    assert any(link.endswith("/overlaps/OV10") for link in page.links)


def test_a_filter_hides_cells_and_overlaps_and_keeps_levels(visit: Visit) -> None:
    visitor = visit("facilitator")
    page = visitor.get("overlaps/?level=overlap")
    assert [letter for letter in letters(page) if letter] == ["O", "O"]
    assert "5 overlaps" in page.words
    page = visitor.get("overlaps/?partner=gemeente&verb=assess")
    assert [letter for letter in letters(page) if letter] == ["F", "1", "F"]


def test_a_filter_for_what_is_not_there_filters_nothing(visit: Visit) -> None:
    assert "10 overlaps" in visit("facilitator").get("overlaps/?partner=nobody&level=high").words


def test_a_filter_stays_when_the_view_changes(visit: Visit) -> None:
    links = visit("facilitator").get("overlaps/?target=kind").links
    assert any(link.endswith("/matrix/list?target=kind") for link in links)


def test_partner_by_partner_says_who_meets_most(visit: Visit) -> None:
    words = visit("partner").get("matrix/partners").words
    assert "De Haven and Alba meet each other most: in 7 of 14 cells." in words
    assert "0.50, in 9 overlaps" in words


def test_the_list_has_look_alikes_with_their_reason_and_gaps(visit: Visit) -> None:
    words = visit("partner").get("matrix/list").words
    assert "Aanvragen tegenover beoordelen" in words
    assert "het kind wordt niet zelf gebeld" in words
    assert "170.5 → becomes 112" in words


def test_who_does_what_gives_hours_and_stages_by_partner(visit: Visit) -> None:
    words = visit("partner").get("matrix/who-does-what?partner=alba").words
    assert "Gezinscoach" in words
    assert "Intake en plan; Behandeling en begeleiding; Uitstroom en wonen" in words
    assert "Trajectbegeleiding" not in words


def test_a_cell_says_why_it_has_its_level(visit: Visit) -> None:
    visitor = visit("partner")
    words = visitor.get("matrix/F4/gezin").words
    assert "More than one organisation does the same here: ask and coordinate." in words
    assert "double, OV04" in words
    gap = visitor.get("matrix/F7/kind").words
    assert "A need is marked here, and nobody does anything." in gap


@pytest.mark.parametrize("place", ["F9/gezin", "F4/nobody"])
def test_a_cell_that_is_not_there_is_not_here(visit: Visit, place: str) -> None:
    visit("partner").get(f"matrix/{place}", status=404)


def test_an_overlap_shows_its_four_states(visit: Visit) -> None:
    words = visit("facilitator").get("overlaps/OV01").words
    for state in ("1. Found", "2. Effects", "3. Confirmed", "4. Decided: merge"):
        assert state in words
    assert "Decided elsewhere; not given: validation, client's voice." in words
    assert "Helder GGZ: still to arrange" in words
    assert "13 becomes 5.5 hours per client, expected" in words
    assert "At most 8.5 hours can be looked at again" in words
    assert "hours known for 4 of 4" in words
    assert "Moest haar verhaal vier keer vertellen" in words
    assert "B01, at M10, M11 and M12" in words


def test_a_partner_does_not_hear_what_may_not_be_shared_with_partners(visit: Visit) -> None:
    said = "vijf afspraken bij vier organisaties"
    assert said in visit("facilitator").get("overlaps/OV04").words
    assert said not in visit("partner").get("overlaps/OV04").text


def test_an_overlap_of_another_trajectory_is_not_here(visit: Visit) -> None:
    visit("facilitator", "waterkant").get("overlaps/OV01", status=404)


def test_only_the_team_may_change_an_overlap(visit: Visit) -> None:
    assert any(link.endswith("/overlaps/OV01/edit") for link in visit("facilitator").get("overlaps/OV01").links)
    partner = visit("partner")
    assert not any(link.endswith("/edit") for link in partner.get("overlaps/OV01").links)
    partner.get("overlaps/OV01/edit", status=404)


def test_a_changed_figure_stands_beside_the_sum_of_the_activities(visit: Visit) -> None:
    visitor = visit("facilitator")
    values = visitor.form_values("overlaps/OV01/edit") | {"hours_now": "20", "lead": ""}
    visitor.post("overlaps/OV01/edit", values)
    words = visitor.get("overlaps/OV01").words
    assert "20 hours are stored, the activities add up to 13." in words
    assert "Nobody leads this yet." in words
    assert "Decided elsewhere" not in words


def test_saniveld_explains_what_would_stand_here(visit: Visit) -> None:
    visitor = visit("facilitator", "saniveld")
    page = visitor.get("overlaps/")
    assert "There is no matrix yet" in page.words
    assert any(link.endswith("/stages/") for link in page.links)
    for view in ("matrix/partners", "matrix/list", "matrix/who-does-what"):
        visitor.get(view)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_hours_are_never_called_savings(visit: Visit, language: str) -> None:
    visitor = visit("facilitator")
    visitor.language = language
    for view in (*VIEWS, "overlaps/OV01/edit"):
        words = visitor.get(view).words.lower()
        assert "saving" not in words.replace("saving…", "")
        assert "besparing" not in words
