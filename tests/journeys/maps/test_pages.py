"""What the address of a map asks for, and the list of maps."""

from dataclasses import replace

from journeys.maps.pages import Look, asked_for, opened, sought
from tests.journeys.maps.examples_of_maps import a_long_map, a_map, a_stage, a_step


def test_an_address_keeps_what_was_asked() -> None:
    asked = asked_for("text", ["does", "pain"], "M12")
    assert asked.keeping() == {"view": "text", "step": "M12", "lane": ("does", "pain")}
    assert asked.keeping(step="M13", view=None) == {"step": "M13", "lane": ("does", "pain")}
    assert asked_for("sideways", [], None).look is Look.BOTH


def test_the_open_step_knows_its_stage_and_its_neighbours() -> None:
    found = opened(a_long_map(2, 1), "M3")
    assert found is not None
    assert (found.stage.code, found.before and found.before.code, found.after) == ("F2", "M2", None)
    assert opened(a_long_map(2), "Z9") is None


def test_maps_are_sought_by_words_in_title_and_steps_and_put_in_order() -> None:
    short = replace(a_map(a_stage("F1", a_step("M1", title="Rings a helpline")), title="Of a mother"), code="A")
    long = replace(a_long_map(3), code="B", title="Of a girl")

    def codes(words: str = "", sort: str = "", *, descending: bool = False) -> list[str]:
        found = sought([short, long], words=words, kind="", sort=sort, descending=descending)
        return [view.code for view in found]

    assert codes("helpline MOTHER") == ["A"]
    assert codes(sort="steps", descending=True) == ["B", "A"]
    assert codes(sort="title") == ["B", "A"]
    assert codes(descending=True) == ["B", "A"]
