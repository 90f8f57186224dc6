"""The pages of activities and of their verbs."""

import pytest

from tests.pages import Visit
from workshop.access import Role


def test_what_partners_do_stands_by_partner_with_hours(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("activities/").words
    assert "De Haven 12 activities, 81 hours per client" in words
    assert "45 of 45" in words


@pytest.mark.parametrize(
    ("query", "count"), [("partner=haven&verb=support", 4), ("stage=F7", 3), ("target=kind&q=school", 1), ("verb=x", 0)]
)
def test_the_list_filters(visit: Visit, query: str, count: int) -> None:
    assert f"{count} of 45" in visit(Role.FACILITATOR).get(f"activities/?by=verb&{query}").words


@pytest.mark.parametrize("by", ["partner", "verb", "stage", "target", "nonsense"])
def test_the_list_can_be_grouped(visit: Visit, by: str) -> None:
    page = visit(Role.FACILITATOR).get(f"activities/?by={by}&sort=hours&order=descending")
    assert len(page.all("section")) > 3


def test_an_activity_leads_to_its_overlaps_and_steps(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("activities/A-B03")
    assert "In de eerste week vraagt de trajectbegeleider" in page.words
    ends = {link.rpartition("/")[2] for link in page.links}
    assert {"OV01", "M10", "N04", "F4"} <= ends


def test_hours_that_are_not_known_say_so(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    visitor.post("activities/A-B03/edit", visitor.form_values("activities/A-B03/edit") | {"hours": "", "verb": ""})
    words = visitor.get("activities/A-B03").words
    assert "Verb not known" in words
    assert "Hours per client not known" in words
    assert "hours known for 11 of 12" in visitor.get("activities/").words


def test_a_trajectory_without_activities_says_what_would_stand_here(visit: Visit) -> None:
    assert "No activities yet" in visit(Role.FACILITATOR, "saniveld").get("activities/").words


def test_a_partner_describes_what_its_own_organisation_does(visit: Visit) -> None:
    alba = visit(Role.PARTNER, person="D07")
    own = alba.form_values("activities/A-A01/edit")
    alba.post("activities/A-A01/edit", own | {"title": "Startgesprek thuis"})
    assert "Startgesprek thuis" in alba.get("activities/A-A01").words
    new = {"code": "A-A90", "title": "Bellen", "partner": "alba", "verb": "follow", "stages": "F7", "targets": "gezin"}
    alba.post("activities/new", new)
    for path, form in (("activities/A-A01/edit", own), ("activities/new", new | {"code": "A-A91"})):
        fresh = alba.form_values(path) | form | {"partner": "haven", "seen": alba.form_values(path)["seen"]}
        assert "own organisation only" in alba.post(path, fresh, status=422).words


def test_and_leaves_those_of_others_alone(visit: Visit) -> None:
    alba = visit(Role.PARTNER, person="D07")
    assert not any(link.endswith("/edit") for link in alba.get("activities/A-B03").links)
    alba.get("activities/A-B03/edit", status=404)
    alba.post("activities/A-B03/remove", status=404, form_on="/")
    nobody = visit(Role.PARTNER)
    nobody.get("activities/A-A01/edit", status=404)


def test_an_activity_takes_one_of_the_verbs(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    visitor.post("verbs/new", {"key": "mediate", "label": "bemiddelen"})
    form = visitor.form_values("activities/A-B03/edit")
    visitor.post("activities/A-B03/edit", form | {"verb": "mediate"})
    assert "Verb bemiddelen" in visitor.get("activities/A-B03").words
    visitor.post("activities/A-B03/edit", form | {"verb": "dance"}, status=422)


def test_a_verb_that_activities_have_stays(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    verbs = [link for link in visitor.get("verbs/").links if link.rpartition("/")[2].isdigit()]
    page = visitor.post(f"{verbs[0]}/remove", status=409, form_on=verbs[0])
    assert "ask is used by A-B03" in page.words
    renamed = visitor.form_values(f"{verbs[0]}/edit") | {"key": "inquire", "label": "uitvragen"}
    assert "Give those another verb first" in visitor.post(f"{verbs[0]}/edit", renamed, status=422).words
