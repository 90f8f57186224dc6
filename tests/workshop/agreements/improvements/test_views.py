"""The page of improvement plans, and its forms."""

import pytest

from tests.pages import Visit
from workshop.access import Role


@pytest.mark.parametrize("example", ["bakenhuis", "waterkant", "saniveld"])
@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
def test_everybody_who_reads_sees_the_page(visit: Visit, role: Role, example: str) -> None:
    visit(role, example).get("improvement-plans/")


def test_plans_stand_side_by_side_with_hints_lateness_and_scores(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("improvement-plans/")
    assert len(page.all("article")) == 4
    assert "31 Oct 2019 15 days late" in page.words
    assert "Onderzoeken of het beter kan No measure yet: the text only promises to look into it." in page.words
    assert "Feasible in time 1 of 4" in page.words


def test_feedback_on_a_draft_is_not_shown_nor_found_by_other_partners(visit: Visit) -> None:
    other = visit(Role.PARTNER, person="D10")
    assert "getal of datum" not in other.get("improvement-plans/").words
    assert "for the owner first" in other.get("improvement-plans/").words
    assert "getal of datum" not in other.get("improvement-plans/VP4").words
    assert "Nothing found" in other.get("search?q=maatregel+getal").words
    assert "getal of datum" in visit(Role.PARTNER, person="D12").get("improvement-plans/VP4").words


def test_points_name_who_leads_who_took_over_and_who_did_not(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("improvement-plans/").words
    row = words.partition("IV2")[2].partition("IV3")[0]
    assert [name for name in ("De Haven", "Alba", "De Balans", "Helder GGZ", "Gemeente") if name in row] == [
        "De Haven",
        "Alba",
        "De Balans",
        "Helder GGZ",
    ]


def test_the_agenda_marks_the_quarter_it_is(visit: Visit) -> None:
    assert "2019-Q4 now" in visit(Role.PARTNER).get("improvement-plans/").words


def test_a_measure_with_a_number_and_a_day_takes_the_hints_away(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    better = {"measure": "Twee extra intakers", "result": "Wachttijd van 14 dagen", "deadline": "2020-03-01"}
    sent = visitor.form_values("improvement-plans/VP4/edit") | better
    page = visitor.follow(visitor.post("improvement-plans/VP4/edit", sent))
    assert "It names a measure, a number, an owner and a day." in page.words


def test_a_score_of_five_is_refused_and_the_rest_kept(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = visitor.form_values("improvement-plans/VP4/edit")
    sent |= {"criteria__concrete": "5", "measure": "Twee extra intakers"}
    page = visitor.post("improvement-plans/VP4/edit", sent, status=422)
    assert "Twee extra intakers" in page.text


def test_the_days_on_which_plans_are_due_can_be_changed(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = visitor.form_values("improvement-plan-rules/edit") | {"draft_due": "2018-11-12"}
    page = visitor.follow(visitor.post("improvement-plan-rules/edit", sent))
    assert "drafts due 12 Nov 2018" in page.words
    assert "8 days late" not in page.words
