"""The rule that brings pairs of activities forward."""

from itertools import combinations

import pytest

from journeys.overlaps.candidates import candidates, is_candidate, pairs_between_organisations
from journeys.overlaps.levels import PlacedActivity
from tests.journeys.overlaps.examples import BAKENHUIS, WATERKANT, Example


def true_pairs(example: Example) -> set[frozenset[str]]:
    return {frozenset(pair) for overlap in example.overlaps.values() for pair in combinations(overlap.activities, 2)}


@pytest.mark.parametrize(("example", "brought", "true", "of"), [(BAKENHUIS, 64, 34, 35), (WATERKANT, 6, 3, 5)])
def test_the_rule_finds_almost_all_pairs_that_people_found(example: Example, brought: int, true: int, of: int) -> None:
    found = candidates(example.activities)
    assert len(found) == brought
    assert len(found & true_pairs(example)) == true
    assert len(true_pairs(example)) == of


def test_bakenhuis_has_792_pairs_across_partners() -> None:
    assert len(pairs_between_organisations(BAKENHUIS.activities)) == 792


def test_one_of_the_look_alikes_of_bakenhuis_is_brought_forward() -> None:
    assert len(candidates(BAKENHUIS.activities) & set(BAKENHUIS.look_alikes)) == 1


def test_what_is_not_known_is_like_nothing() -> None:
    known = PlacedActivity("A1", "one", "ask", ("F1",), ("kind",))
    assert not is_candidate(known, PlacedActivity("A2", "other", None, ("F1",), ("kind",)))
    assert not is_candidate(
        PlacedActivity("A1", None, "ask", ("F1",), ()), PlacedActivity("A2", None, "ask", ("F1",), ())
    )


def test_the_same_organisation_does_not_overlap_with_itself() -> None:
    assert not candidates([PlacedActivity(code, "one", "ask", ("F1",), ("kind",)) for code in ("A1", "A2")])
