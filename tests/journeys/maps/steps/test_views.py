"""The pages of steps."""

from __future__ import annotations

import pytest

from tests.journeys.maps.test_views import columns
from tests.pages import Visit

FRAGMENT = {"HX-Request": "true"}


def test_a_step_shows_everything_with_the_words_of_clients(visit: Visit) -> None:
    page = visit("facilitator").get("steps/M12")
    for words in (
        "Vult lijsten in bij Helder GGZ",
        "step 12 of 22",
        "moment of truth",
        "time 3",
        "Screening en anamnese",
        "Bij de derde keer dacht ik: schrijf het dan gewoon over van je collega.",
    ):
        assert words in page.words
    assert any(link.endswith("/journeys/KR-M?step=M12") for link in page.links)


def test_only_the_own_words_of_a_client_stand_between_quotation_marks(visit: Visit) -> None:
    page = visit("facilitator").get("steps/M12")
    quoted = ["".join(quote.itertext()) for quote in page.all("q")]
    assert quoted == ["Bij de derde keer dacht ik: schrijf het dan gewoon over van je collega."]


def test_beside_the_map_the_same_step_is_a_part_of_a_page(visit: Visit) -> None:
    visitor = visit("facilitator")
    answer = visitor.client.get(f"{visitor.home}steps/M12", headers=FRAGMENT)
    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert 'data-open-step="M12"' in answer.text
    assert "/journeys/KR-M?step=M13" in answer.text


def test_a_step_goes_on_to_the_plan_and_its_experiment(visit: Visit) -> None:
    visitor = visit("facilitator")
    assert any(link.endswith("/N04") for link in visitor.get("steps/M10").links)
    assert any(link.endswith("/E1") for link in visitor.get("steps/N04").links)


def test_what_may_not_be_shared_is_said_to_be_withheld(visit: Visit) -> None:
    words = visit("partner").get("steps/M22").words
    assert "the evidence is not shared" in words
    assert "No conversation supports it" not in words
    assert "No conversation supports it" in visit("facilitator").get("steps/M18").words


def test_a_changed_step_shows_in_the_map(visit: Visit) -> None:
    visitor = visit("facilitator")
    values = visitor.form_values("steps/M12/edit")
    changed = visitor.post("steps/M12/edit", {**values, "title": "Vult één lijst in", "emotion": "1"})
    page = visitor.follow(changed)
    assert "Vult één lijst in" in page.words
    assert "+1" in page.words
    assert visitor.form_values("steps/M12/edit")["evidence"] == ["B01", "B03"]


def test_a_feeling_can_be_unknown(visit: Visit) -> None:
    visitor = visit("facilitator")
    values = visitor.form_values("steps/M10/edit")
    assert values["emotion"] == "-1"
    visitor.post("steps/M10/edit", {**values, "emotion": ""})
    assert visitor.form_values("steps/M10/edit")["emotion"] == ""
    page = visitor.post("steps/M10/edit", {**values, "emotion": "3"}, status=422)
    assert "Not saved yet" in page.words


def test_the_form_of_a_step_of_today_does_not_ask_what_changes(visit: Visit) -> None:
    visitor = visit("facilitator")
    names = {field.get("name") for field in visitor.get("steps/M12/edit").tree.iter()}
    assert not names & {"change", "replaces", "basis", "experiment", "without_card"}
    plan = visitor.get("steps/N04/edit")
    offered = {box.get("value") for box in plan.all("input") if box.get("name") == "replaces"}
    assert {"M01", "M22"} <= offered
    assert not {"K01", "N01"} & offered


def test_a_step_stands_in_a_stage_of_its_map_only(visit: Visit) -> None:
    visitor = visit("facilitator")
    values = visitor.form_values("journeys/KR-K/edit")
    visitor.post("journeys/KR-K/edit", {**values, "stages": ["F1", "F2", "F3", "F4", "F5", "F6", "F7"][:6]})
    page = visitor.get("steps/new?journey=KR-K")
    (chooser,) = (field for field in page.all("select") if field.get("name") == "stage")
    stages = [option.get("value") for option in chooser if option.get("value")]
    assert stages[:6] == ["F1", "F2", "F3", "F4", "F5", "F6"]


@pytest.mark.parametrize(("direction", "order"), [("earlier", ["M11", "M10", "M12"]), ("later", ["M10", "M12", "M11"])])
def test_a_step_moves_and_moves_back(visit: Visit, direction: str, order: list[str]) -> None:
    visitor = visit("facilitator")
    asked = {"deed": "move", "step": "M11", "direction": direction}
    page = visitor.follow(visitor.post("journeys/KR-M/deed", asked, form_on="steps/M11"))
    assert columns(page)[9:12] == order
    (undo,) = (form.get("action", "") for form in page.all("form") if form.get("action", "").endswith("/undo"))
    assert columns(visitor.follow(visitor.post(undo, form_on="steps/M11")))[9:12] == ["M10", "M11", "M12"]


def test_a_step_does_not_move_off_the_map_or_sideways(visit: Visit) -> None:
    visitor = visit("facilitator")
    asked = {"deed": "move", "step": "M01"}
    page = visitor.post("journeys/KR-M/deed", {**asked, "direction": "earlier"}, 409, form_on="steps/M01")
    assert "M01 stands at the edge of the map" in page.words
    visitor.post("journeys/KR-M/deed", {**asked, "direction": "sideways"}, 404, form_on="steps/M01")


def test_a_new_step_comes_after_the_one_it_was_asked_for(visit: Visit) -> None:
    visitor = visit("facilitator")
    form = "steps/new?journey=KR-M&after=M12&stage=F4"
    values = visitor.form_values(form)
    assert (values["code"], values["stage"]) == ("M23", "F4")
    page = visitor.follow(visitor.post(form, {**values, "title": "Belt haar zus"}))
    assert columns(page)[10:14] == ["M11", "M12", "M23", "M13"]


def test_a_code_that_is_taken_moves_nothing(visit: Visit) -> None:
    visitor = visit("facilitator")
    form = "steps/new?journey=KR-M&after=M12&stage=F4"
    values = {**visitor.form_values(form), "title": "Belt haar zus", "code": "M20"}
    assert "the code M20 is taken" in visitor.post(form, values, status=422).words
    assert columns(visitor.get("journeys/KR-M"))[19] == "M20"


def test_a_removed_step_is_gone_and_can_be_put_back(visit: Visit) -> None:
    visitor = visit("facilitator", "waterkant")
    page = visitor.follow(visitor.post("steps/J11/remove", form_on="steps/J11"))
    assert "J11" not in columns(page)
    (undo,) = (form.get("action", "") for form in page.all("form") if "put-back" in form.get("action", ""))
    assert columns(visitor.follow(visitor.post(undo, form_on="journeys/J")))[9:] == ["J10", "J11", "J12"]


def test_steps_are_for_readers_and_changed_by_the_team(visit: Visit) -> None:
    partner = visit("partner")
    partner.get("steps/M12")
    partner.get("steps/M12/edit", status=404)
    visit("board").get("steps/M12", status=404)
    assert visit("facilitator").get("steps/", status=303).headers["Location"].endswith("/journeys/")
