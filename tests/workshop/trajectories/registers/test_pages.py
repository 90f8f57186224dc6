"""The list of a register is sought and put in order by what stands on the page."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.pages import Page, Visit
from workshop.access import Role
from workshop.archive.shapes import Shape, Sort
from workshop.languages import Text
from workshop.trajectories.registers.pages import Shown
from workshop.trajectories.registers.register import Word


def names(page: Page) -> list[str]:
    """Return the first word of every row of the list."""
    heads = [head for head in page.all("th") if head.get("scope") == "row"]
    return ["".join(head.itertext()).strip() for head in heads]


def test_a_list_is_sought_by_the_words_that_are_shown(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    assert names(visitor.get("benefits/?q=for+society")) == ["Zes gemiste schooldagen per kind minder"]
    assert names(visitor.get("benefits/?q=societal")) == []


def test_a_list_is_sought_by_the_names_of_what_a_row_refers_to(visit: Visit) -> None:
    assert len(names(visit(Role.FACILITATOR).get("gaps/?q=Kind+tot+en+met"))) == 3


@pytest.mark.parametrize(("order", "first"), [("ascending", "HI4"), ("descending", "HI1")])
def test_a_list_is_put_in_order_by_the_names_of_what_a_row_refers_to(visit: Visit, order: str, first: str) -> None:
    page = visit(Role.FACILITATOR).get(f"gaps/?sort=target&order={order}")
    codes = [cell.text for cell in page.all("td") if cell.get("class") == "code"]
    assert codes[0] == first


def test_a_filter_survives_sorting_and_sorting_a_filter(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("principles/?q=hulp&sort=text&order=descending")
    assert any("q=hulp" in link and "sort=code" in link for link in page.links)
    hidden = {field.get("name"): field.get("value") for field in page.all("input") if field.get("type") == "hidden"}
    assert (hidden["sort"], hidden["order"]) == ("text", "descending")


def test_an_empty_list_says_how_to_begin(visit: Visit) -> None:
    page = visit(Role.FACILITATOR, "saniveld").get("stages/")
    assert "Begin with what happens before the first contact" in page.words
    assert sum(link.endswith("/stages/new") for link in page.links) == 1


def test_an_empty_list_offers_a_reader_nothing_to_make(visit: Visit) -> None:
    assert not any(link.endswith("/new") for link in visit(Role.PARTNER, "saniveld").get("stages/").links)


def test_parts_of_a_whole_are_shown_as_percentages(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("benefits/BA1")
    assert "De Haven 35%" in page.words
    assert "10%; 40%; 60%" in page.words


@pytest.mark.parametrize(
    ("value", "figure"),
    [
        (Decimal("0.4"), Decimal(40)),
        ([Decimal("0.1"), Decimal(1)], [10, 100]),
        ({"haven": Decimal("0.15")}, {"haven": 15}),
    ],
)
def test_every_number_of_a_share_is_a_hundredfold(value: object, figure: object) -> None:
    word = Word(label=Text("Part"), is_share=True)
    assert Shown(path="part", word=word, shape=Shape(sort=Sort.NUMBER), value=value).figure == figure


def test_the_name_of_an_item_is_not_said_twice(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("gaps/HI1")
    assert page.words.count("Niemand van de partners is er voor het kind zolang er nog niet gemeld is.") == 2


def test_an_item_says_where_it_stands(visit: Visit) -> None:
    links = visit(Role.FACILITATOR).get("people/D02").links
    assert {link.split("/", 3)[-1] for link in links} >= {"decisions/BE3", "sessions/S2"}


def test_an_item_does_not_say_again_what_the_thread_says(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("principles/V1")
    assert sum(link.endswith("/agreements/AF2") for link in page.links) == 1


def test_what_a_client_said_is_not_among_the_places_of_who_held_the_talk(visit: Visit) -> None:
    assert not [link for link in visit(Role.PARTNER).get("people/D04").links if "/interviews/I" in link]
