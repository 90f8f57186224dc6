"""The page of the business case, and the forms behind it."""

import pytest

from tests.pages import Visit
from workshop.access import Role


def test_shows_every_figure_to_the_euro(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("business-case/").words
    for figure in ("€61,255", "€425,091", "€607,009", "−€116,091", "−€118,186", "€317,086", "€365,800", "€128,700"):
        assert figure in words
    assert "in 2022" in words
    assert "−€133,970" in words


def test_names_the_wrong_pocket_and_the_conversation(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("business-case/").words
    assert "De Haven pays €118,186 more than it gains. Gemeente Waterstad keeps €317,086." in words
    assert "That conversation is between De Haven and Gemeente Waterstad." in words


def test_says_where_the_sign_turns_and_never_drops_what_is_not_money(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("business-case/").words
    assert "less than 53% of the benefits" in words
    assert "It leans on BA1" in words
    assert "Werkplezier: minder zoeken en bellen" in words
    assert "Does KO2 still pay for such help in 2020?" in words


def test_a_trajectory_without_a_case_explains_what_would_stand_there(visit: Visit) -> None:
    page = visit(Role.FACILITATOR, "saniveld").get("business-case/")
    assert "No business case yet." in page.words
    assert any(link.endswith("/business-case/edit") for link in page.links)
    assert not any("business-case" in link for link in page.links if "/print" in link)


def test_only_the_team_is_offered_a_change(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("business-case/")
    assert not any(link.endswith(("/edit", "/new")) for link in page.links)


@pytest.mark.parametrize("example", ["bakenhuis", "waterkant"])
def test_the_case_stays_the_same_when_it_is_stored_unchanged(visit: Visit, example: str) -> None:
    team = visit(Role.FACILITATOR, example)
    before = team.get("business-case/").words
    team.post("business-case/edit", team.form_values("business-case/edit"))
    assert team.get("business-case/").words.count("€") == before.count("€")


def test_a_cost_with_more_years_than_the_case_is_refused(visit: Visit) -> None:
    team = visit(Role.FACILITATOR)
    values = team.form_values("costs/KO1/edit") | {"years": "1 2 3 4 5 6"}
    page = team.post("costs/KO1/edit", values, status=422)
    assert "6 years are given, but the case has 5." in page.words


def test_a_cost_of_fewer_years_is_kept_and_asked_about(visit: Visit) -> None:
    team = visit(Role.FACILITATOR)
    team.post("costs/KO1/edit", team.form_values("costs/KO1/edit") | {"years": "64000 64000"})
    assert "KO1 has 2 years, the horizon has 5." in team.get("business-case/").words


def test_a_case_cannot_become_shorter_than_its_costs(visit: Visit) -> None:
    team = visit(Role.FACILITATOR)
    values = team.form_values("business-case/edit") | {"horizon": "2020 2021"}
    page = team.post("business-case/edit", values, status=422)
    assert "run on after these years" in page.words


def test_a_cost_needs_a_case_to_belong_to(visit: Visit) -> None:
    team = visit(Role.FACILITATOR, "saniveld")
    page = team.post("costs/new", {"code": "KO1", "label": "Help", "years": "1"}, status=422)
    assert "There is no business case yet" in page.words
