"""Texts too long for a poster stand in full in its annex."""

from dataclasses import replace

from journeys.maps.annex import MOST_IN_LANE, MOST_IN_NAME, annexed
from journeys.maps.map_view import Named
from tests.journeys.maps.examples_of_maps import a_long_map, a_map, a_stage, a_step

LONG = "Een dienstverleningsovereenkomst voor alle partijen. " * 20


def test_what_fits_stays_as_it_is() -> None:
    view = a_long_map(3, does="Waits.")
    assert annexed([view]) == ((view,), ())


def test_what_is_too_long_is_cut_at_a_word_with_the_number_of_its_whole() -> None:
    (view,), annex = annexed([a_map(a_stage("F1", a_step("M1", title=LONG, does=LONG)))])
    (step,) = view.steps
    assert step.title.endswith(" … [1]")
    assert (step.does or "").endswith(" … [2]")
    assert len(step.title) <= MOST_IN_NAME + 8
    assert len(step.does or "") <= MOST_IN_LANE + 8
    assert [(text.number, text.code, str(text.kind), text.words) for text in annex] == [
        (1, "M1", "Step", LONG),
        (2, "M1", "Does", LONG),
    ]


def test_one_long_word_is_cut_within() -> None:
    (view,), _ = annexed([a_map(a_stage("F1", a_step("M1", title="x" * 900)))])
    assert view.steps[0].title == f"{'x' * MOST_IN_NAME} … [1]"


def test_numbers_go_on_over_maps_stages_and_what_goes() -> None:
    first = a_map(replace(a_stage("F1", a_step("M1")), name=LONG, client_words=LONG), title=LONG)
    second = replace(a_long_map(1), dropped=(Named("M9", LONG),))
    _, annex = annexed([first, second])
    assert [(text.number, text.code) for text in annex] == [(1, "KR-M"), (2, "F1"), (3, "F1"), (4, "M9")]
