"""The form of the trajectory itself."""

import pytest

from tests.pages import Visit
from workshop.access import Role


@pytest.mark.parametrize("example", ["bakenhuis", "waterkant", "saniveld"])
def test_stored_unchanged_a_trajectory_stays_as_it_is(visit: Visit, example: str) -> None:
    visitor = visit(Role.FACILITATOR, example)
    before = visitor.form_values("edit")
    visitor.post("edit", before)
    assert visitor.form_values("edit") == before


def test_a_new_title_stands_on_every_page(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    visitor.post("edit", visitor.form_values("edit") | {"title": "De cirkel uit", "dye": "woad"})
    page = visitor.get("people/")
    assert "De cirkel uit" in page.words
    assert 'data-dye="woad"' in page.text


def test_only_fiction_may_set_its_own_today(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = visitor.form_values("edit")
    del sent["fictional"]
    page = visitor.post("edit", sent, status=422)
    assert "only a fictional trajectory may set its own today" in page.words
    assert visitor.form_values("edit")["fictional"]


def test_an_end_before_the_start_is_refused_and_stays_in_the_form(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.post("edit", visitor.form_values("edit") | {"end": "2017-01-01"}, status=422)
    assert "the end lies before the start" in page.words
    assert 'value="2017-01-01"' in page.text


def test_a_time_zone_that_does_not_exist_is_refused(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.post("edit", visitor.form_values("edit") | {"timezone": "Waterstad"}, status=422)
    assert "Waterstad is no time zone" in page.words


def test_two_people_at_once_see_both_texts(visit: Visit) -> None:
    first, second = visit(Role.FACILITATOR), visit(Role.PROCESS_OWNER)
    theirs, mine = first.form_values("edit"), second.form_values("edit")
    first.post("edit", theirs | {"location": "Haven"})
    page = second.post("edit", mine | {"location": "Kade"}, status=409)
    assert "Place Haven" in page.words
    assert 'value="Kade"' in page.text
    assert "Sector" not in page.words.partition("This is how it is now.")[2].partition("Title")[0]
    again = second.form_values("edit")
    assert again["location"] == "Haven"


def test_a_partner_may_not_change_the_trajectory(visit: Visit) -> None:
    visit(Role.PARTNER).get("edit", status=404)


def test_what_is_real_does_not_become_made_up(visit: Visit) -> None:
    """Fiction sets its own today; with that a consent that has lapsed would come back."""
    visitor = visit(Role.FACILITATOR)
    real = {name: value for name, value in visitor.form_values("edit").items() if name not in {"fictional", "seen"}}
    seen = visitor.form_values("edit")["seen"]
    visitor.post("edit", real | {"reference_date": "", "seen": seen})
    seen = visitor.form_values("edit")["seen"]
    sent = real | {"fictional": "y", "reference_date": "2019-11-15", "seen": seen}
    assert "cannot become made up" in visitor.post("edit", sent, status=422).words
    assert "fictional" not in visitor.form_values("edit")
