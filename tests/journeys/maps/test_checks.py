"""What a designer may ask about a map."""

from journeys.maps.checks import checks_of
from journeys.maps.models import JourneyKind
from journeys.maps.support import Support
from tests.journeys.maps.examples_of_maps import a_map, a_stage, a_step


def asked(*steps: object, **rest: object) -> dict[str, list[str]]:
    view = a_map(a_stage("F1", *steps), a_stage("F2", number=2), **rest)  # type: ignore[arg-type]  # passed on
    return {check.text.key: [step.code for step in check.steps] for check in checks_of(view)}


def test_a_map_is_asked_what_it_leaves_open() -> None:
    found = asked(
        a_step("M1"),
        a_step("M2", waiting_days=31, is_owned=False),
        a_step("M3", partner=None, support=Support.ASSUMPTION),
    )
    assert found == {
        "It begins when help is there already. What happened at home before that?": ["M1"],
        "Stages without a step: {stages}.": [],
        "A wait that nobody owns.": ["M2"],
        "Steps in which no partner does anything.": ["M3"],
        "Steps that no conversation supports yet.": ["M3"],
    }


def test_a_plan_is_asked_about_the_steps_of_today_and_not_where_it_begins() -> None:
    found = asked(a_step("N1"), kind=JourneyKind.TO_BE, not_given=["M1", "M4"])
    assert found["Steps of today that nobody gave a fate."] == ["M1", "M4"]
    assert not any(question.startswith("It begins") for question in found)


def test_an_empty_map_raises_no_questions() -> None:
    assert checks_of(a_map(a_stage("F1"))) == ()
