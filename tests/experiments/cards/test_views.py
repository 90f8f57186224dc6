"""The pages of experiment cards, for a facilitator and for a partner."""

from __future__ import annotations

import pytest

from tests.pages import Page, Visit
from workshop.access import Role

READERS = (Role.FACILITATOR, Role.PARTNER)


def place_of(page: Page, *words: str) -> list[int]:
    return [page.words.index(word) for word in words]


@pytest.mark.parametrize("role", READERS)
def test_the_list_shows_cards_by_state_with_verdict_and_next_day(visit: Visit, role: Role) -> None:
    page = visit(role).get("experiments/")
    places = place_of(
        page, "Running", "Vriendjes houden", "Planned", "starts 25 Nov 2019", "In design", "waits for BE4"
    )
    assert places == sorted(places)
    assert "not met decided 7 Nov 2019" in page.words
    assert ("Add experiment card" in page.words) == (role is Role.FACILITATOR)


def test_the_list_can_be_filtered(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("experiments/?q=school+consulent")
    assert "1 of 5" in page.words
    assert "School binnen vijf schooldagen" in page.words
    assert "Vriendjes houden" not in page.words


@pytest.mark.parametrize("role", READERS)
def test_e1_says_what_was_fixed_and_what_was_seen(visit: Visit, role: Role) -> None:
    page = visit(role).get("experiments/E1")
    for said in (
        "Aantal keer dat moeder haar verhaal vertelt: average. Lower is better.",
        "4.17 keer 31 Dec 2018, n = 12",
        "On average 1.58 keer. It was 4.17. The threshold of 2 is met.",
        "The median is 19 dagen. It was 31. The threshold of 14 is not met.",
        "There is no comparison group",
        "Decided, 13 Jun 2019",
        "Started elsewhere. Not given: what might get worse and is watched; a prediction in a number.",
    ):
        assert said in page.words
    assert "Sealed" not in page.words


def test_the_figures_stand_in_a_table_too(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("experiments/E1")
    (table,) = page.all("table")
    rows = [" ".join("".join(row.itertext()).split()) for row in table.iter("{http://www.w3.org/1999/xhtml}tr")]
    assert rows[1] == "before124; 5; 4; 3; 5; 4; 4; 5; 3; 4; 5; 4"
    assert rows[3] == "26 Apr 201942; 1; 1; 3Eén keer opnieuw verteld omdat een tolk ontbrak."


def test_the_chart_is_drawn_in_two_widths_and_says_what_it_shows(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("experiments/E1")
    drawn = [figure for figure in page.tree.iter() if "chart " in figure.get("class", "")]
    assert [figure.get("class") for figure in drawn] == ["chart only-wide", "chart only-narrow"]
    titles = {next(figure.iter("{http://www.w3.org/2000/svg}title")).text for figure in drawn}
    (title,) = titles
    assert title is not None
    assert "On average 1.58 keer. It was 4.17." in title
    dots = [shape for shape in drawn[0].iter() if shape.get("class", "").startswith("dot")]
    assert len(dots) == 24


def test_the_verdicts_of_the_others(visit: Visit) -> None:
    visitor = visit(Role.PARTNER)
    halved = "The median is 6.5 schooldagen. It was 13. The threshold of 5 is not met."
    early = "80%: 4 of 5. It was 12.5%. Whether the threshold of 60% is met cannot be decided yet."
    assert halved in visitor.get("experiments/E2").words
    assert early in visitor.get("experiments/E3").words


def test_e4_lists_what_is_missing_and_the_team_gets_links(visit: Visit) -> None:
    partner = visit(Role.PARTNER).get("experiments/E4")
    team = visit(Role.FACILITATOR).get("experiments/E4")
    for page in (partner, team):
        places = place_of(page, "Not yet startable. Missing:", "the mandate of its owner", "the day of the decision")
        assert places == sorted(places)
        assert "With 20 gezinnen planned, the threshold of 10% is met by at most 2 of them." in page.words
        assert "What we saw" not in page.words
        assert "Not sealed yet" in page.words
    assert any(link.endswith("people/D13/edit#mandate") for link in team.links)
    assert not any("edit" in link for link in partner.links)


def test_what_is_missing_leads_to_its_field_on_the_form(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    values = visitor.form_values("experiments/new")
    visitor.post("experiments/new", {**values, "code": "E6", "title": "Nieuw", "status": "design"})
    page = visitor.get("experiments/E6")
    fields = {link.partition("#")[2] for link in page.links if "/experiments/E6/edit#" in link}
    assert fields == {
        "owner",
        "what_we_do",
        "metric__direction",
        "metric__name",
        "metric__unit",
        "metric__statistic",
        "baseline__n",
        "threshold",
        "sample__target",
        "period__end",
        "stop_if",
        "reversible",
    }
    ids = {element.get("id") for element in visitor.get("experiments/E6/edit").tree.iter()}
    assert fields <= ids


def test_a_figure_that_was_written_down_otherwise_is_a_hint(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    values = visitor.form_values("experiments/E1/edit")
    visitor.post("experiments/E1/edit", {**values, "result__value": "1,7"})
    page = visitor.get("experiments/E1")
    assert "1.7 is stored, 1.58 comes out." in page.words
    assert "On average 1.58 keer." in page.words


@pytest.mark.parametrize("code", ["E1", "E5"])
def test_a_form_that_is_sent_back_unchanged_changes_nothing(visit: Visit, code: str) -> None:
    visitor = visit(Role.FACILITATOR)
    before = visitor.form_values(f"experiments/{code}/edit")
    visitor.post(f"experiments/{code}/edit", before)
    after = visitor.form_values(f"experiments/{code}/edit")
    assert {**after, "seen": ""} == {**before, "seen": ""}


REFUSED = [
    ({"measurements-0-n": "4"}, "n is 4, but 3 values are given"),
    ({"period__end": "2019-03-01"}, "the end lies before the start"),
    ({"title": ""}, "required"),
    ({"threshold": "veel"}, "This is no number."),
]


def test_what_cannot_be_is_not_stored(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    values = visitor.form_values("experiments/E1/edit")
    for changed, complaint in REFUSED:
        assert complaint in visitor.post("experiments/E1/edit", {**values, **changed}, status=422).words
    assert visitor.form_values("experiments/E1/edit") == values


def test_a_card_leads_back_and_forth_on_the_thread(visit: Visit) -> None:
    links = visit(Role.PARTNER).get("experiments/E1").links
    for ending in ("opportunities/KA1", "reversals/OM3", "decisions/BE3"):
        assert any(link.endswith(ending) for link in links), ending


def test_an_unknown_card_is_not_here(visit: Visit) -> None:
    visit(Role.FACILITATOR).get("experiments/E9", status=404)


@pytest.mark.parametrize("role", READERS)
def test_a_trajectory_without_cards_says_what_would_stand_here(visit: Visit, role: Role) -> None:
    page = visit(role, "saniveld").get("experiments/")
    assert "No experiment yet." in page.words


def test_a_card_speaks_dutch(visit: Visit) -> None:
    visitor = visit(Role.PARTNER)
    visitor.language = "nl"
    assert "4,17 keer" in visitor.get("experiments/E1").words
