"""What a Mermaid journey would become in a map."""

from journeys.maps.mermaid.proposals import company, proposed
from journeys.maps.mermaid.sketch import Sketch, SketchedStage, SketchedStep
from tests.journeys.maps.mermaid.texts import journey


def test_sections_become_stages_and_scores_feelings() -> None:
    found = proposed(journey("title  T#58; one", "section  S ", "A : 5: Me, You", "B: 1", "section S", "C: 3: Me, ,Me"))
    assert found.sketch == Sketch(
        "T: one",
        (
            SketchedStage("S", (SketchedStep("A", 2, ("Me", "You")), SketchedStep("B", -2))),
            SketchedStage("S", (SketchedStep("C", 0, ("Me",)),)),
        ),
    )
    assert [step.line for stage in found.sketch.stages for step in stage.steps] == [4, 5, 7]


def test_other_scores_are_no_feeling() -> None:
    found = proposed(journey("section S", "A: 0", "B: 7", "C: 2.5", "D: good", "E: 4.0"))
    assert [step.emotion for step in found.sketch.stages[0].steps] == [None, None, None, None, 1]
    assert [remark.line for remark in found.remarks] == [3, 4, 5, 6]


def test_a_step_whose_feeling_was_not_given_gets_none() -> None:
    found = proposed(journey("section S", "%% no feeling given", "A: 3", "B: 3"))
    assert [step.emotion for step in found.sketch.stages[0].steps] == [None, 0]
    assert [(remark.line, str(remark.text)) for remark in found.remarks] == [
        (4, "The line above says that “A” has no feeling.")
    ]


def test_steps_before_the_first_section_ask_for_a_stage() -> None:
    found = proposed(journey("A: 5", "section S", "B: 9"))
    assert [stage.name for stage in found.sketch.stages] == ["", "S"]
    assert [(remark.line, str(remark.text)) for remark in found.remarks] == [
        (2, "From here steps stand before the first section: choose a stage for them."),
        (4, "The score 9 is not 1, 2, 3, 4 or 5: the step “B” has no feeling."),
    ]


def test_the_title_is_the_one_that_was_written() -> None:
    assert proposed(journey("title The day of <name>")).sketch.title == "The day of <name>"


def test_texts_for_screen_readers_are_left_over() -> None:
    found = proposed(journey("accTitle: A#35;1", "accDescr: B"))
    assert (found.left_over, proposed(journey()).left_over) == (("A#1", "B"), ())


def test_people_are_partners_by_name_or_others_in_their_own_words() -> None:
    found = company(["the mother", "HAVEN", "Haven Zorg"], ["Haven", "Alba"])
    assert (found.partners, found.others) == (("Haven",), ("the mother", "Haven Zorg"))
