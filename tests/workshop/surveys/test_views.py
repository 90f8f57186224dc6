"""The page of the survey, and its forms."""

import pytest
from sqlalchemy import select

from tests.pages import Visit
from workshop.access import Role
from workshop.database import Sessions
from workshop.surveys.models import SurveyGroup, SurveyRound


def add_groups(sessions: Sessions, home: str, *sizes: int) -> None:
    """Divide the last round of a trajectory over groups."""
    with sessions() as session:
        trajectory_id = int(home.split("/")[2])
        rounds = select(SurveyRound).filter_by(trajectory_id=trajectory_id).order_by(SurveyRound.date)
        last = session.scalars(rounds).all()[-1]
        last.groups = [
            SurveyGroup(trajectory_id=trajectory_id, group=f"group {size}", n=size, means={"Q6": f"4.{size}"})
            for size in sizes
        ]
        session.commit()


@pytest.mark.parametrize("example", ["bakenhuis", "waterkant", "saniveld"])
@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
def test_everybody_who_reads_sees_the_page(visit: Visit, role: Role, example: str) -> None:
    visit(role, example).get("survey/")


def test_each_element_shows_where_it_was_and_where_it_is_with_n_and_date(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("survey/").words
    assert "20 Dec 2018 n = 16 31 Oct 2019 n = 15 Difference" in words
    assert "Value 3.25 4.00 +0.75" in words
    assert "Relations Kloppen onze onderlinge relaties en hebben we de juiste dingen geregeld? 2.50 3.40 +0.90" in words


def test_small_groups_are_hidden_also_from_the_team(visit: Visit, sessions: Sessions) -> None:
    visitor = visit(Role.FACILITATOR)
    add_groups(sessions, visitor.home, 9, 3, 2)
    words = visitor.get("survey/").words
    assert "group 9 9" in words
    assert words.count("Fewer than 5 answers. We do not show those.") == 2
    assert "4.30" not in words


def test_figures_that_are_not_shown_stand_in_no_form_and_survive_a_change(visit: Visit, sessions: Sessions) -> None:
    visitor = visit(Role.FACILITATOR)
    add_groups(sessions, visitor.home, 9, 3, 2)
    rows = [link for link in visitor.get("survey/").links if "/survey-rounds/" in link and link.endswith("/edit")]
    forms = {row: visitor.form_values(row) for row in rows}
    small = [row for row in forms if 'value="groups"' not in visitor.get(row).text]
    assert len(small) == 1
    visitor.post(small[0], forms[small[0]] | {"date": "2019-11-01"})
    assert "group 9 9" in visitor.get("survey/").words
    visitor.post("survey-rounds/new", {"date": "2019-11-10", "n": "4", "means-of_Q6": "1,7"})
    new = next(link for link in visitor.get("survey/").links if link.endswith("/edit") and link not in [*rows, ""])
    assert not any(name.startswith("means") for name in visitor.form_values(new))


def test_a_round_of_too_few_is_not_shown(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.follow(visitor.post("survey-rounds/new", {"date": "2019-11-10", "n": "4", "means-of_Q6": "1,7"}))
    assert "Fewer than 5 answers." in page.words
    assert "1.70" not in page.words
    assert "10 Nov 2019 Fewer" in page.words


def test_a_new_round_goes_on_with_the_trend(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = {"date": "2019-11-12", "n": "14", "means-of_Q6": "4,2"}
    assert (
        "Pleasure in work Hoeveel plezier heb je in dit werk? 3.20 4.00 4.20 +1.00"
        in visitor.follow(visitor.post("survey-rounds/new", sent)).words
    )


def test_a_mean_above_five_is_refused_and_stays(visit: Visit) -> None:
    sent = {"date": "2019-11-12", "n": "14", "means-of_Q6": "42"}
    page = visit(Role.FACILITATOR).post("survey-rounds/new", sent, status=422)
    assert "this must be at most 5" in page.words
    assert 'value="42"' in page.text


def test_nobody_may_ask_to_show_fewer_than_five(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = visitor.form_values("survey/edit") | {"minimum_group": "3"}
    page = visitor.post("survey/edit", sent, status=422)
    assert "this must be at least 5" in page.words


def test_a_question_needs_a_survey_first(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "saniveld")
    page = visitor.post("questions/new", {"code": "Q1", "text": "Hoe gaat het?"}, status=422)
    assert "Set up the survey first" in page.words
    visitor.post("survey/edit", {"minimum_group": "6"})
    visitor.post("questions/new", {"code": "Q1", "text": "Hoe gaat het?"})
    assert "Hoe gaat het?" in visitor.get("questions/").words
    assert "Nobody was asked yet." in visitor.get("survey/").words


def test_partners_do_not_reach_the_rounds_themselves(visit: Visit) -> None:
    visitor = visit(Role.PARTNER)
    assert not [link for link in visitor.get("survey/").links if "survey-rounds" in link]
    visitor.get("survey-rounds/1/edit", status=404)


def test_a_wrong_figure_of_a_group_is_told_at_that_figure(visit: Visit) -> None:
    group = {"groups-0-group": "team", "groups-0-n": "9", "groups-0-means-of_Q1": "3", "groups-0-means-of_Q6": "0,5"}
    page = visit(Role.FACILITATOR).post("survey-rounds/new", {"date": "2019-11-12", "n": "14", **group}, status=422)
    assert "this must be at least 1" in page.words
    assert 'href="#groups-0-means-of_Q6"' in page.text
    assert 'href="#groups-0-means-of_Q1"' not in page.text
