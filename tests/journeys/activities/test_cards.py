"""Activity cards: sought, grouped, in order."""

from decimal import Decimal

import pytest

from journeys.activities.cards import GroupBy, Sought, grouped, in_order
from tests.journeys.activities.examples import a_card

ASK = a_card("A1")
TWO = a_card("A2", title="Coach", verb="support", stages={"F4": "Plan", "F5": "Help"}, hours=None)
UNKNOWN = a_card(
    "A3", title="brief card", partner=None, verb=None, verb_word=None, stages={}, targets={}, hours=Decimal(0)
)
ALL = (ASK, TWO, UNKNOWN)


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        (Sought(), ["A1", "A2", "A3"]),
        (Sought(words="COACH a2"), ["A2"]),
        (Sought(words="happened", verb="support"), ["A2"]),
        (Sought(partner="haven"), ["A1", "A2"]),
        (Sought(stage="F5"), ["A2"]),
        (Sought(target="mother", verb="ask"), ["A1"]),
        (Sought(partner="alba"), []),
    ],
)
def test_a_card_must_be_all_that_was_asked(sought: Sought, found: list[str]) -> None:
    assert [card.code for card in ALL if sought.holds(card)] == found


def test_groups_come_in_the_given_order_and_what_is_not_known_last() -> None:
    groups = grouped(ALL, GroupBy.VERB, ["support", "treat", "ask"])
    assert [(group.key, [card.code for card in group.cards]) for group in groups] == [
        ("support", ["A2"]),
        ("ask", ["A1"]),
        (None, ["A3"]),
    ]


def test_a_card_stands_in_each_of_its_stages() -> None:
    groups = grouped(ALL, GroupBy.STAGE, ["F4", "F5"])
    assert [[card.code for card in group.cards] for group in groups] == [["A1", "A2"], ["A2"], ["A3"]]


def test_hours_that_are_not_known_are_never_counted_as_none() -> None:
    (group, _) = grouped(ALL, GroupBy.PARTNER, ["haven"])
    assert (group.hours.total, str(group.hours.coverage)) == (Decimal(3), "hours known for 1 of 2")


@pytest.mark.parametrize(
    ("sort", "descending", "order"),
    [
        ("", False, ["A1", "A2", "A3"]),
        ("title", False, ["A3", "A2", "A1"]),
        ("hours", False, ["A3", "A1", "A2"]),
        ("hours", True, ["A1", "A3", "A2"]),
        ("", True, ["A3", "A2", "A1"]),
    ],
)
def test_in_order_with_unknown_hours_last(sort: str, descending: bool, order: list[str]) -> None:
    assert [card.code for card in in_order(ALL, sort, descending=descending)] == order
