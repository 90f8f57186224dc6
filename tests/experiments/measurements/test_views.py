"""Entering a measurement on a page that fits a phone."""

from __future__ import annotations

import re

from tests.pages import Page, Visit, Visitor
from workshop.access import Role

FORM = "experiments/E3/measurements/new"
ENTRY = {"date": "2019-11-14", "successes": "2", "n": "3", "note": "Na de zitting."}


def yes_to(page: Page) -> str:
    found = re.search(r'name="sure" value="(\w+)"', page.text)
    assert found is not None
    return found.group(1)


def measurements(visitor: Visitor, code: str = "E3") -> str:
    return visitor.get(f"experiments/{code}").words


def test_a_measurement_is_stored_and_counts_at_once(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.follow(visitor.post(FORM, ENTRY))
    assert "The measurement of 14 Nov 2019 is stored." in page.words
    assert "75%: 6 of 8." in page.words
    assert "Na de zitting." in page.words


def test_a_measurement_of_values_counts_n_by_itself(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "waterkant")
    values = visitor.form_values("experiments/E1/edit")
    visitor.post(
        "experiments/E1/edit",
        {
            **values,
            "status": "running",
            "decision__kind": "",
            "decision__date": "",
            "decision__by": "",
            "decision__next": "",
            "sample__target": "20",
            "period__end": "2020-12-31",
        },
    )
    visitor.post("experiments/E1/measurements/new", {"date": "2019-07-31", "values": "25 30,5", "n": ""})
    assert "31 Jul 2019 2 25; 30.5" in " ".join(visitor.get("experiments/E1").words.split())


def test_the_form_stands_on_the_card_while_it_is_measured(visit: Visit) -> None:
    team = visit(Role.FACILITATOR)
    assert "Store the measurement" in measurements(team)
    assert "Store the measurement" not in measurements(team, "E1")
    assert any(link.endswith("experiments/E1/measurements/new") for link in team.get("experiments/E1").links)


def test_today_is_filled_in(visit: Visit) -> None:
    assert visit(Role.FACILITATOR).form_values(FORM)["date"] == "2019-11-15"


ASKED = [
    ({"date": "2019-11-08"}, "There is a measurement of 8 Nov 2019 already, with n = 5."),
    ({"date": "2019-10-01"}, "1 Oct 2019 lies before the first day, 28 Oct 2019."),
    ({"n": "9", "successes": "8"}, "With this one that makes 14 measured, of 12 planned."),
]


def test_what_can_hardly_be_is_asked_about_and_stored_after_a_yes(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    before = measurements(visitor)
    for changed, words in ASKED:
        page = visitor.post(FORM, {**ENTRY, **changed}, status=422)
        assert words in page.words
    assert measurements(visitor) == before
    visitor.post(FORM, {**ENTRY, **changed, "sure": yes_to(page)})
    assert measurements(visitor) != before


def test_a_yes_to_one_question_is_no_yes_to_another(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.post(FORM, {**ENTRY, "date": "2019-11-08"}, status=422)
    again = visitor.post(FORM, {**ENTRY, "date": "2019-10-01", "sure": yes_to(page)}, status=422)
    assert "lies before the first day" in again.words


def test_a_late_measurement_of_a_closed_card_is_asked_about(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.post("experiments/E1/measurements/new", {"date": "2019-11-14", "values": "1", "n": ""}, status=422)
    assert "What comes after this experiment is decided already." in page.words
    assert "14 Nov 2019 lies after the last day, 31 May 2019." in page.words


REFUSED = [
    ({"successes": "4"}, "4 of 3 cannot be."),
    ({"n": "0"}, "Enter on how many it was measured: at least 1."),
    ({"date": "2019-11-16"}, "This day is still to come."),
    ({"date": ""}, "required"),
    ({"n": "drie"}, "This is no number."),
    ({"n": "2,5"}, "This must be a whole number."),
]


def test_what_cannot_be_is_refused_with_a_sentence(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    before = measurements(visitor)
    for changed, words in REFUSED:
        assert words in visitor.post(FORM, {**ENTRY, **changed}, status=422).words
    assert measurements(visitor) == before


def test_the_owner_may_measure_and_another_partner_may_not(visit: Visit) -> None:
    owner = visit(Role.PARTNER, person="D06")
    assert "75%: 6 of 8." in owner.follow(owner.post(FORM, ENTRY)).words
    other = visit(Role.PARTNER, person="D08")
    assert "Store the measurement" not in measurements(other)
    other.get(FORM, status=404)
    other.post(FORM, ENTRY, status=404, form_on="experiments/")


def test_a_card_that_says_nothing_about_a_measure_cannot_be_measured(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    values = visitor.form_values("experiments/new")
    visitor.post("experiments/new", {**values, "code": "E6", "title": "Nieuw"})
    page = visitor.get("experiments/E6/measurements/new", status=409)
    assert "The card does not say yet what is measured." in page.words
