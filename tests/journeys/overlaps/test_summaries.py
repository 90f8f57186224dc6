"""Overlaps as lines, with their hours."""

from dataclasses import replace
from decimal import Decimal

from journeys.overlaps.summaries import hours_together, overlap_lines
from tests.journeys.overlaps.inventories import a_card, a_partner, an_inventory, an_overlap

CARDS = (a_card("A1", a_partner("haven", 1)), a_card("A2", a_partner("alba", 2)))


def test_a_line_names_the_partners_choice_and_lead() -> None:
    (line,) = overlap_lines(an_inventory(*CARDS, overlaps=(an_overlap("OV1", "A2", "A1"),)))
    assert [partner.code for partner in line.partners] == ["haven", "alba"]
    assert (line.letter, str(line.choice), line.lead) == ("D", "merge", CARDS[0].partner)


def test_a_stored_figure_that_differs_from_the_sum_gets_a_hint() -> None:
    overlap = replace(an_overlap("OV1", "A1", "A2"), hours_now=Decimal(9))
    (line,) = overlap_lines(an_inventory(*CARDS, overlaps=(overlap,)))
    assert line.hours.now == 9
    assert "add up to 4" in str(line.hours.hint)


def test_hours_together_leave_out_what_is_not_known() -> None:
    known = an_overlap("OV1", "A1", "A2")
    inventory = an_inventory(*CARDS, overlaps=(known, replace(known, code="OV2", hours_after=None)))
    together = hours_together(inventory, overlap_lines(inventory))
    assert together is not None
    assert (together.now, together.after, together.known, together.count) == (Decimal(4), Decimal(1), 1, 2)
    assert not together.counted_twice


def test_hours_of_an_activity_in_two_overlaps_are_said_to_count_twice() -> None:
    inventory = an_inventory(*CARDS, overlaps=(an_overlap("OV1", "A1", "A2"), an_overlap("OV2", "A1")))
    together = hours_together(inventory, overlap_lines(inventory))
    assert together is not None
    assert together.counted_twice


def test_without_any_hours_there_is_no_sum() -> None:
    inventory = an_inventory(*CARDS, overlaps=(replace(an_overlap("OV1", "A1"), hours_after=None),))
    assert hours_together(inventory, overlap_lines(inventory)) is None
