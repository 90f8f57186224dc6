"""The overlap matrix."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeys.overlaps.judgements import JudgedOverlap, judgements_from
from journeys.overlaps.levels import Level, PlacedActivity
from journeys.overlaps.matrix import Deliberate, Matrix, Place, levels
from tests.journeys.overlaps.examples import BAKENHUIS, WATERKANT

STAGES = ("F1", "F2")
TARGETS = ("young", "parents")


def counts(matrix: Matrix) -> dict[Level, int]:
    return dict(Counter(cell.level for cell in matrix.cells))


def test_bakenhuis_has_nine_duplications_and_four_gaps() -> None:
    assert counts(BAKENHUIS.matrix) == {
        Level.DUPLICATION: 9,
        Level.OVERLAP: 2,
        Level.FRAGMENTATION: 4,
        Level.SINGLE: 8,
        Level.GAP: 4,
        Level.NONE: 8,
    }


def test_waterkant_has_no_duplication_in_any_cell() -> None:
    assert counts(WATERKANT.matrix) == {
        Level.OVERLAP: 2,
        Level.FRAGMENTATION: 5,
        Level.SINGLE: 6,
        Level.GAP: 1,
        Level.NONE: 6,
    }


def test_the_mere_overlaps_of_bakenhuis_are_with_the_mother_and_after_closing() -> None:
    overlapping = [(cell.stage, cell.target) for cell in BAKENHUIS.matrix.cells if cell.level is Level.OVERLAP]
    assert overlapping == [("F5", "moeder"), ("F7", "gezin")]


def test_a_cell_names_its_activities_and_organisations_in_the_order_given() -> None:
    cell = BAKENHUIS.matrix.cell("F7", "gezin")
    assert cell.activities == ("A-A10", "A-W08")
    assert cell.organisations == ("alba", "balans")
    assert cell.letter == "O"


def test_a_row_holds_the_cells_of_one_stage() -> None:
    assert [cell.letter for cell in WATERKANT.matrix.row("F5")] == ["G", "–", "1", "–"]


def test_a_stage_that_is_not_in_the_matrix_has_no_cell() -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        WATERKANT.matrix.cell("F9", "young")


def an_activity(code: str, organisation: str | None = "team", verb: str | None = "ask") -> PlacedActivity:
    return PlacedActivity(code, organisation, verb, ("F1",), ("young",))


def an_overlap(*codes: str, is_duplication: bool = False, is_decided: bool = False) -> JudgedOverlap:
    return JudgedOverlap(frozenset(codes), is_duplication=is_duplication, is_decided=is_decided)


def level_of(
    *activities: PlacedActivity, overlaps: tuple[JudgedOverlap, ...] = (), look_alikes: tuple[str, ...] = ()
) -> Level:
    judgements = judgements_from(overlaps, [frozenset(look_alikes)] if look_alikes else [])
    return levels(STAGES, TARGETS, activities=activities, judgements=judgements).cell("F1", "young").level


def test_two_organisations_with_the_same_verb_are_double_until_people_judge_otherwise() -> None:
    pair = (an_activity("A"), an_activity("B", "school"))
    assert level_of(*pair) is Level.DUPLICATION
    assert level_of(*pair, overlaps=(an_overlap("A", "B"),)) is Level.OVERLAP
    assert level_of(*pair, overlaps=(an_overlap("A", "B", is_duplication=True),)) is Level.DUPLICATION


def test_a_rejected_look_alike_no_longer_counts_as_the_same_verb() -> None:
    pair = (an_activity("A"), an_activity("B", "school"))
    assert level_of(*pair, look_alikes=("A", "B")) is Level.FRAGMENTATION


def test_one_pair_that_nobody_judged_keeps_the_cell_double() -> None:
    three = (an_activity("A"), an_activity("B", "school"), an_activity("C", "gp"))
    assert level_of(*three, overlaps=(an_overlap("A", "B"), an_overlap("B", "C"))) is Level.DUPLICATION
    assert level_of(*three, overlaps=(an_overlap("A", "B", "C"),)) is Level.OVERLAP


def test_a_pair_that_somebody_calls_a_duplication_is_no_mere_overlap() -> None:
    pair = (an_activity("A"), an_activity("B", "school"))
    both = (an_overlap("A", "B"), an_overlap("A", "B", is_duplication=True))
    assert level_of(*pair, overlaps=both) is Level.DUPLICATION


def test_different_verbs_are_fragmented_until_something_is_decided_between_them() -> None:
    pair = (an_activity("A"), an_activity("B", "school", "plan"))
    assert level_of(*pair) is Level.FRAGMENTATION
    assert level_of(*pair, overlaps=(an_overlap("A", "B"),)) is Level.FRAGMENTATION
    assert level_of(*pair, overlaps=(an_overlap("A", "B", is_decided=True),)) is Level.OVERLAP


def test_a_decision_about_one_organisation_in_the_cell_decides_nothing_there() -> None:
    pair = (an_activity("A"), an_activity("B", "school", "plan"))
    assert level_of(*pair, overlaps=(an_overlap("A", "ELSEWHERE", is_decided=True),)) is Level.FRAGMENTATION


def test_one_organisation_that_repeats_a_verb_is_single() -> None:
    assert level_of(an_activity("A"), an_activity("B")) is Level.SINGLE


@pytest.mark.parametrize("waiting", [an_activity("B", None), an_activity("B", "school", None)])
def test_an_unknown_organisation_or_verb_asks_to_be_completed(waiting: PlacedActivity) -> None:
    assert level_of(waiting) is Level.UNKNOWN
    assert level_of(an_activity("A"), waiting) is Level.UNKNOWN


def test_an_activity_without_a_stage_is_in_no_cell() -> None:
    matrix = levels(STAGES, TARGETS, activities=[replace(an_activity("A"), stages=())])
    assert matrix.count(Level.NONE) == 4


def test_a_need_is_a_gap_only_while_nobody_does_anything() -> None:
    needs = {("F1", "young"), ("F2", "parents")}
    matrix = levels(STAGES, TARGETS, activities=[an_activity("A")], needs=needs)
    assert matrix.cell("F1", "young").level is Level.SINGLE
    assert matrix.cell("F2", "parents").level is Level.GAP


def test_a_deliberate_cell_or_pair_keeps_its_level_with_a_mark() -> None:
    activities = [an_activity("A"), an_activity("B", "school"), an_activity("C", "gp")]
    for deliberate in (
        Deliberate(cells=frozenset({("F1", "young")})),
        Deliberate(pairs=frozenset({frozenset({"A", "B"})})),
    ):
        matrix = levels(STAGES, TARGETS, activities=activities, deliberate=deliberate)
        assert matrix.cell("F1", "young").level is Level.DUPLICATION
        assert matrix.cell("F1", "young").is_deliberate
        assert not matrix.cell("F1", "parents").is_deliberate


CODES = [f"A{number}" for number in range(7)]
PLACES = [(stage, target) for stage in STAGES for target in TARGETS]
PAIRS = st.frozensets(st.sampled_from(CODES), min_size=2, max_size=2)
ACTIVITIES = st.lists(
    st.builds(
        PlacedActivity,
        code=st.sampled_from(CODES),
        organisation=st.sampled_from([None, "team", "school", "gp"]),
        verb=st.sampled_from([None, "ask", "plan"]),
        stages=st.sets(st.sampled_from(STAGES)).map(lambda found: tuple(sorted(found))),
        targets=st.sets(st.sampled_from(TARGETS)).map(lambda found: tuple(sorted(found))),
    ),
    unique_by=lambda activity: activity.code,
    min_size=1,
)
OVERLAPS = st.lists(
    st.builds(
        JudgedOverlap,
        activities=st.frozensets(st.sampled_from(CODES), min_size=2),
        is_duplication=st.booleans(),
        is_decided=st.booleans(),
    )
)


def level_of_each(
    activities: list[PlacedActivity], overlaps: list[JudgedOverlap], *, look_alikes: list[frozenset[str]]
) -> dict[Place, Level]:
    matrix = levels(
        STAGES,
        TARGETS,
        activities=activities,
        needs=PLACES[:2],
        judgements=judgements_from(overlaps, look_alikes),
    )
    return {(cell.stage, cell.target): cell.level for cell in matrix.cells}


@given(ACTIVITIES, OVERLAPS, st.lists(PAIRS), st.randoms())
def test_the_order_of_activities_and_judgements_never_matters(
    activities: list[PlacedActivity],
    overlaps: list[JudgedOverlap],
    look_alikes: list[frozenset[str]],
    chance: Random,
) -> None:
    before = level_of_each(activities, overlaps, look_alikes=look_alikes)
    chance.shuffle(activities)
    chance.shuffle(overlaps)
    chance.shuffle(look_alikes)
    assert level_of_each(activities, overlaps, look_alikes=look_alikes) == before


@given(ACTIVITIES, OVERLAPS, st.lists(PAIRS))
def test_adding_an_activity_never_empties_a_cell_or_takes_a_duplication_away(
    activities: list[PlacedActivity], overlaps: list[JudgedOverlap], look_alikes: list[frozenset[str]]
) -> None:
    *fewer, _ = activities
    before = level_of_each(fewer, overlaps, look_alikes=look_alikes)
    after = level_of_each(activities, overlaps, look_alikes=look_alikes)
    for place in PLACES:
        if before[place] is Level.DUPLICATION:
            assert after[place] in {Level.DUPLICATION, Level.UNKNOWN}
        if before[place] not in {Level.NONE, Level.GAP}:
            assert after[place] not in {Level.NONE, Level.GAP}


@given(ACTIVITIES)
def test_an_unknown_never_counts_as_nothing(activities: list[PlacedActivity]) -> None:
    levels_found = level_of_each(activities, [], look_alikes=[])
    for activity in activities:
        for stage in activity.stages:
            for target in activity.targets:
                level = levels_found[stage, target]
                assert level not in {Level.NONE, Level.GAP}
                assert activity.is_complete or level is Level.UNKNOWN
