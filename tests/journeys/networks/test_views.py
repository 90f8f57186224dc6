"""The page of a network and the forms of its parts."""

import pytest

from journeys.networks.views import REGISTERS
from tests.pages import Visit
from workshop.access import Role


def test_saniveld_shows_its_network_in_one_place(visit: Visit) -> None:
    words = visit(Role.PARTNER, "saniveld").get("network/").words
    for sentence in (
        "Veerkracht-ervaringen creëren, van en voor alle inwoners.",
        "Vertrouwen om iets nieuws te proberen 0 stories thinnest link",
        "Teamleider beschermd wonen role and function do not fit",
        "As much goes out as comes in: €9,000,000 a year.",
        "Overhead is €1,170,000: 13.0 % of €9,000,000.",
        "within the cap, which is reached at €1,350,000",
        "per resident €500",
        "Zuid no coordinator yet",
        "psychiatrische kennis (F-ACT-team)",
        "What we agreed was followed up 2 3 up 1",
        "not yet Teamleider beschermd wonen",
        "Participation 4.6",
        "n = 12",
    ):
        assert sentence in " ".join(words.split()), sentence


def test_waterkant_shows_its_value_network_and_teams(visit: Visit) -> None:
    words = visit(Role.FACILITATOR, "waterkant").get("network/").words
    assert "6. What more is in it, and for whom?" in words
    assert "Boy (11): parents want a private clinic" in words
    assert "another route Advised: support at home first" in words
    assert "made to measure, close by" in visit(Role.PARTNER, "waterkant").get("value-network/").words


def test_without_a_network_the_page_says_what_would_stand_here(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("network/")
    assert "says nothing about a network yet" in page.words
    assert any(link.endswith("/intention/edit") for link in page.links)
    assert "Answer the six questions" not in visit(Role.PARTNER).get("network/").words


@pytest.mark.parametrize("example", ["bakenhuis", "saniveld", "waterkant"])
def test_every_part_has_its_page(visit: Visit, example: str) -> None:
    visitor = visit(Role.FACILITATOR, example)
    for register in REGISTERS:
        address = register.key.replace("_", "-")
        if not register.home:
            visitor.get(f"{address}/")
        visitor.get(f"{address}/edit" if register.single else f"{address}/new")


def test_money_over_the_cap_says_so_in_words(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "saniveld")
    visitor.post("outflows/new", {"to": "extra sturing", "amount": "200000", "overhead": "y"})
    words = visitor.get("network/").words
    assert "Overhead is over the cap by €20,000: at most €1,350,000 may be overhead." in words
    assert "is not what goes out, €9,200,000" in words
    assert "overhead: published elsewhere as 1,170,000, here 1,370,000" in words


def test_an_empty_lever_gets_a_remark(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "saniveld")
    visitor.post("levers/edit", visitor.form_values("levers/edit") | {"boundaries": ""})
    assert "Boundaries: none. Then nothing limits the rest." in visitor.get("network/").words


def test_a_group_that_is_too_small_shows_no_means_in_its_form_neither(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "saniveld")
    visitor.post("positive-health/new", {"n": "4", "participation": "9.9"})
    page = visitor.get("network/")
    assert "Fewer than 5 answers" in page.words
    assert "9.9" not in page.words
    forms = [link for link in page.links if "/positive-health/" in link and link.endswith("/edit")]
    assert "participation" not in visitor.form_values(forms[-1])
    assert visitor.form_values(forms[0])["participation"] == "4.6"


def test_one_rule_says_how_small_a_group_may_be(visit: Visit) -> None:
    """What the survey of a trajectory asks holds for the sides of health too, on the page and in the form."""
    visitor = visit(Role.FACILITATOR, "saniveld")
    visitor.post("positive-health/new", {"n": "6", "participation": "9.9"})
    assert "9.9" in visitor.get("network/").words
    visitor.post("survey/edit", {"minimum_group": "8"})
    page = visitor.get("network/")
    assert "Fewer than 8 answers" in page.words
    assert "9.9" not in page.words
    forms = [link for link in page.links if "/positive-health/" in link and link.endswith("/edit")]
    assert "participation" not in visitor.form_values(forms[-1])


def test_what_stands_inside_a_thing_waits_for_that_thing(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.post("inflows/new", {"from_": "city", "amount": "10"}, status=422)
    assert "Make the money flow first" in page.words
    visitor.post("money-flow/edit", visitor.form_values("money-flow/edit") | {"manager": "D01"})
    visitor.post("inflows/new", {"from_": "city", "amount": "10"})
    assert "city €10" in visitor.get("network/").words
    refused = {"date": "2019-01-01", "text": "x"}
    assert "Write down the intention first" in visitor.post("meanings/new", refused, status=422).words


def test_renaming_a_role_renames_it_everywhere(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "saniveld")
    visitor.post("roles/R1/edit", visitor.form_values("roles/R1/edit") | {"name": "gids"})
    words = visitor.get("network/").words
    assert "(uit)dragend leider" not in words
    assert words.count("gids") > 2


def test_partners_read_and_do_not_change(visit: Visit) -> None:
    partner = visit(Role.PARTNER, "saniveld")
    assert not any(link.endswith(("/edit", "/new")) for link in partner.get("network/").links)
    partner.get("intention/edit", status=404)
    visit(Role.BOARD, "saniveld").get("network/", status=404)
