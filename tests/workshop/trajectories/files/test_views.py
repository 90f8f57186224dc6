"""A file on screen: what it brings is told in words before anything is stored."""

from tests.pages import Visitor
from workshop.paths import EXAMPLES

SMALL = """\
schema: 1
lang: en
trajectory: {id: small, title: A small one}
people: [{id: D01, function: Chair}]
stages: [{id: T1, name: In}, {id: T2, name: Out}]
"""


def test_a_preview_says_in_words_what_comes_in(facilitator: Visitor) -> None:
    page = facilitator.post("/bring-in", {"text": SMALL}, status=200, form_on="/bring-in")
    assert [" ".join(line.itertext()) for line in page.all("li") if line.get("class") is None][-2:] == [
        "2 stages",
        "a person",
    ]
    assert "ID small" in page.words


def test_a_preview_of_an_example_shows_no_keys_of_the_file(facilitator: Visitor) -> None:
    source = (EXAMPLES / "waterkant.yaml").read_text()
    page = facilitator.post("/bring-in", {"text": source}, status=200, form_on="/bring-in")
    shown = page.words.partition("What comes in")[2].partition("schema:")[0]
    assert "4 conversations 7 findings" in shown
    assert "not_overlaps" not in shown
    assert "teams_to_measure" not in shown


def test_what_is_wrong_is_told_with_its_place(facilitator: Visitor) -> None:
    wrong = SMALL.replace("function: Chair", "type: chair")
    page = facilitator.post("/bring-in", {"text": wrong}, status=422, form_on="/bring-in")
    assert "people[0].function (line 4): this is missing and is needed here" in page.words
