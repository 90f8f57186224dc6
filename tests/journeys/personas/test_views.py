"""The page of a persona."""

from tests.pages import Visit
from workshop.access import Role


def test_it_tells_what_it_is_made_of_and_warns_when_that_is_little(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("personas/PK")
    assert "Made of 3 conversations" in page.words
    assert "Fewer than 5 conversations" in page.words
    assert any(link.endswith("/interviews/I05") for link in page.links)


def test_a_partner_sees_only_the_sources_that_are_shared(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("personas/PM")
    assert "Made of 4 conversations" in page.words
    assert "I03" not in page.text


def test_a_source_that_is_hidden_survives_a_change(visit: Visit) -> None:
    interviewer = visit(Role.FACILITATOR, person="D04")
    form = interviewer.form_values("interviews/I03/edit")
    form.pop("consent__use_internal")
    interviewer.post("interviews/I03/edit", form)
    other = visit(Role.FACILITATOR)
    persona = other.form_values("personas/PM/edit")
    assert "I03" not in persona["based_on"]
    other.post("personas/PM/edit", persona | {"based_on": ["I01", "I02"]})
    assert "Made of 3 conversations" in interviewer.get("personas/PM").words
