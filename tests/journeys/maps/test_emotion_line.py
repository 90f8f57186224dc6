"""The emotion line."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from journeys.maps.emotion_line import Canvas, FeltStep, Mark, Stroke, emotion_line
from journeys.maps.support import Support
from tests.journeys.maps.examples import MOTHERS_STEPS

CANVAS = Canvas(width=300, height=140, column=100, margin=20)
SAID = Support.EVIDENCE
ASSUMED = Support.ASSUMPTION


def test_scores_spread_from_the_top_margin_to_the_foot() -> None:
    line = emotion_line([FeltStep(2, SAID), FeltStep(0, SAID), FeltStep(-2, SAID)], CANVAS)
    assert [(point.x, point.y) for point in line.points] == [(50, 20), (150, 70), (250, 120)]
    assert [point.label for point in line.points] == ["+2", "0", "−2"]
    assert [(grid.label, grid.y) for grid in line.grid if grid.is_zero] == [("0", 70)]


def test_each_half_between_two_steps_is_drawn_in_the_stroke_of_its_own_step() -> None:
    line = emotion_line([FeltStep(1, SAID), FeltStep(1, ASSUMED)], CANVAS)
    assert [(piece.stroke, piece.d) for piece in line.pieces] == [
        (Stroke.SOLID, "M50.0 45.0C75.0 45.0 87.5 45.0 100.0 45.0"),
        (Stroke.DASHED, "M100.0 45.0C112.5 45.0 125.0 45.0 150.0 45.0"),
    ]
    assert [point.mark for point in line.points] == [Mark.FILLED, Mark.OPEN]


def test_steps_in_the_same_stroke_are_one_piece() -> None:
    line = emotion_line([FeltStep(1, SAID), FeltStep(0, Support.WITHHELD), FeltStep(1, SAID)], CANVAS)
    assert [piece.stroke for piece in line.pieces] == [Stroke.SOLID]


def test_withheld_evidence_is_a_solid_line_with_a_thin_empty_point() -> None:
    line = emotion_line([FeltStep(1, Support.WITHHELD), FeltStep(0, Support.WITHHELD)], CANVAS)
    assert {piece.stroke for piece in line.pieces} == {Stroke.SOLID}
    assert {point.mark for point in line.points} == {Mark.THIN}


def test_a_step_without_a_score_breaks_the_line() -> None:
    line = emotion_line([FeltStep(1, SAID), FeltStep(None, SAID), FeltStep(1, SAID), FeltStep(2, SAID)], CANVAS)
    assert [point.step for point in line.points] == [0, 2, 3]
    assert len(line.pieces) == 1
    assert line.pieces[0].d.startswith("M250.0 45.0")


def test_a_single_step_is_a_point_without_a_line() -> None:
    line = emotion_line([FeltStep(-1, SAID, is_moment_of_truth=True)], CANVAS)
    assert line.pieces == ()
    assert [point.is_moment_of_truth for point in line.points] == [True]


def test_the_journey_of_the_mother_is_drawn_as_on_the_poster() -> None:
    canvas = Canvas(width=3009.6, height=376, column=136.8, margin=50)
    line = emotion_line([step.felt(by_the_team=True) for step in MOTHERS_STEPS], canvas)
    assert [point.mark for point in line.points].count(Mark.FILLED) == 13
    assert [point.step for point in line.points if point.is_moment_of_truth] == [6, 11, 13, 21]
    assert line.pieces[0].stroke is Stroke.DASHED
    assert line.pieces[0].d.startswith("M68.4 326.0C102.6 326.0 119.7 308.8 136.8 291.5")
    assert line.pieces[1].d.startswith("M547.2 326.0C564.3 326.0 581.4 326.0 615.6 326.0")


STEPS = st.lists(st.builds(FeltStep, st.none() | st.integers(-2, 2), st.sampled_from(Support)), max_size=30)


@given(STEPS)
def test_the_line_stays_on_its_canvas_and_within_its_margins(steps: list[FeltStep]) -> None:
    canvas = Canvas(width=100 * len(steps), height=140, column=100, margin=20)
    line = emotion_line(steps, canvas)
    for piece in line.pieces:
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", piece.d)]
        assert all(0 <= x <= canvas.width for x in numbers[::2])
        assert all(20 <= y <= 120 for y in numbers[1::2])


@given(STEPS)
def test_neighbouring_steps_with_a_score_are_joined_by_exactly_one_curve(steps: list[FeltStep]) -> None:
    line = emotion_line(steps, CANVAS)
    known = [step.emotion is not None for step in steps]
    joins = sum(here and there for here, there in pairwise(known))
    assert sum(piece.d.count("C") for piece in line.pieces) == 2 * joins
