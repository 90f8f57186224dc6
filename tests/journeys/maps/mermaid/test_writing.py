"""A journey written as Mermaid text reads back equal; what cannot is told."""

from hypothesis import given
from hypothesis import strategies as st

from journeys.maps.mermaid.proposals import proposed
from journeys.maps.mermaid.reading import read
from journeys.maps.mermaid.sketch import Sketch, SketchedStage, SketchedStep
from journeys.maps.mermaid.writing import NAMELESS, carried, mermaid_text
from tests.journeys.maps.mermaid.sketches import ANY_TEXT, SKETCHES


def read_back(sketch: Sketch) -> Sketch:
    return proposed(read(mermaid_text(sketch).text)).sketch


def a_step(title: str, emotion: int | None = 0, people: tuple[str, ...] = ()) -> Sketch:
    return Sketch("", (SketchedStage("S", (SketchedStep(title, emotion, people),)),))


def said_about(sketch: Sketch) -> list[tuple[int, str]]:
    return [(remark.line, str(remark.text)) for remark in mermaid_text(sketch).remarks]


def test_a_plain_journey_is_plain_text() -> None:
    steps = (SketchedStep("Make tea", 2, ("Me",)), SketchedStep("Do work", -2, ("Me", "Cat")), SketchedStep("Rest", 0))
    written = mermaid_text(Sketch("My day: one", (SketchedStage("Go to work", steps), SketchedStage("Go home"))))
    assert written.text.splitlines() == [
        "journey",
        "    title My day: one",
        "    section Go to work",
        "      Make tea: 5: Me",
        "      Do work: 1: Me, Cat",
        "      Rest: 3",
        "    section Go home",
    ]
    assert not written.remarks


def test_signs_with_a_meaning_become_codes() -> None:
    written = mermaid_text(a_step("Journey #1: 50%%; <go>", 1, ("Mum, Dad",)))
    assert written.text.splitlines()[-1] == "      #74;ourney #35;1#58; 50#37;%#59; #60;go>: 4: Mum#44; Dad"
    assert not written.remarks


def test_a_step_without_a_feeling_says_so_above_it() -> None:
    sketch = a_step("Wait", None)
    written = mermaid_text(sketch)
    assert written.text.splitlines()[-2:] == ["      %% no feeling given", "      Wait: 3"]
    assert said_about(sketch) == [(4, "“Wait” has no feeling: Mermaid gets the middle score.")]
    assert read(written.text).tasks[0].score == 3
    assert read_back(sketch) == sketch


def test_an_end_of_a_line_becomes_a_space_and_is_told() -> None:
    assert said_about(a_step("one\ntwo")) == [(3, "“one\ntwo” is written as “one two”.")]
    assert said_about(a_step("a\x00b")) == [(3, "“a\x00b” is written as “a�b”.")]


def test_an_empty_name_becomes_an_ellipsis_and_is_told() -> None:
    sketch = Sketch("", (SketchedStage("S", (SketchedStep(" ", 0),)), SketchedStage("")))
    assert said_about(sketch) == [(3, "“ ” is written as “…”."), (4, "“” is written as “…”.")]


def test_steps_of_a_first_stage_without_a_name_stand_before_every_section() -> None:
    sketch = Sketch("", (SketchedStage("", (SketchedStep("A", 0),)), SketchedStage("S")))
    assert read_back(sketch) == sketch


def test_a_text_that_is_too_long_to_draw_is_written_whole_and_told() -> None:
    sketch = a_step("a" * 60_000)
    assert read_back(sketch) == sketch
    assert said_about(sketch) == [(1, "Mermaid draws no text of more than 50,000 characters.")]


@given(SKETCHES)
def test_every_journey_reads_back_as_what_mermaid_can_carry_of_it(sketch: Sketch) -> None:
    assert read_back(sketch) == able(sketch)


@given(SKETCHES)
def test_what_reads_back_different_is_told(sketch: Sketch) -> None:
    told = {remark.text.values.get("before") for remark in mermaid_text(sketch).remarks}
    for title, back in zip(names_of(sketch), names_of(read_back(sketch)), strict=True):
        assert title == back or title in told or not carried(title + back)


@given(SKETCHES)
def test_what_was_read_back_is_written_without_a_word(sketch: Sketch) -> None:
    again = read_back(sketch)
    remarks = mermaid_text(again).remarks
    assert read_back(again) == again
    assert all("before" not in remark.text.values for remark in remarks)


@given(ANY_TEXT, st.integers(-2, 2))
def test_no_title_becomes_anything_but_a_title(title: str, emotion: int) -> None:
    diagram = read(mermaid_text(Sketch(title, (SketchedStage("S", (SketchedStep("A", emotion),)),))).text)
    assert (len(diagram.sections), [task.score for task in diagram.tasks]) == (1, [emotion + 3])


def able(sketch: Sketch) -> Sketch:
    """Return what Mermaid can carry of a journey."""
    stages = (
        SketchedStage(
            "" if place == 0 and stage.steps and not stage.name else named(stage.name),
            tuple(SketchedStep(named(step.title), step.emotion, unique(step.people)) for step in stage.steps),
        )
        for place, stage in enumerate(sketch.stages)
    )
    return Sketch(carried(sketch.title), tuple(stages))


def named(text: str) -> str:
    return carried(text) or NAMELESS


def unique(people: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(carried, people))))


def names_of(sketch: Sketch) -> list[str]:
    """Return every name and title in the order of the text."""
    inside = [name for stage in sketch.stages for name in (stage.name, *(step.title for step in stage.steps))]
    return [sketch.title, *inside]
