"""The YAML before a Mermaid text."""

import pytest

from journeys.maps.mermaid.front_matter import without_front_matter
from journeys.maps.mermaid.traced import traced
from workshop.errors import Faulty

FOUND = [
    ("---\ntitle: A\n---\nrest", "rest", "A"),
    ("---\ntitle: A\n--- \n\n\nrest", "rest", "A"),
    ("---  \n\ntitle: A\n---\n  rest", "  rest", "A"),
    ("---\n\n---\nrest", "rest", ""),
    ("  ---\n  title: A\n  ---\nrest", "rest", "A"),
    ("---\ntitle: 1.50\n---\nrest", "rest", "1.5"),
    ("---\ntitle: 0\n---\nrest", "rest", ""),
]
ABSENT = [
    "---\n---\nrest",
    "---\ntitle: A\n---",
    "---\ntitle: A\n----\nrest",
    "---\ntitle: A\n ---\nrest",
    "x\n---\na: 1\n---\n",
    "--- a\n---\nrest",
]


@pytest.mark.parametrize(("text", "rest", "title"), FOUND)
def test_it_goes_and_leaves_its_title(text: str, rest: str, title: str) -> None:
    source, found = without_front_matter(traced(text))
    assert (source.text, found) == (rest, title)


@pytest.mark.parametrize("text", ABSENT)
def test_without_a_sound_closing_line_there_is_none(text: str) -> None:
    assert without_front_matter(traced(text)) == (traced(text), "")


def test_what_follows_keeps_its_line() -> None:
    source, _ = without_front_matter(traced("---\na: 1\n---\n\njourney"))
    assert (source.text, source.line_at(0)) == ("journey", 5)


@pytest.mark.parametrize(("yaml", "line"), [("a: 1\ntitle: a: b", 3), ("title: 1\ntitle: 2", 2), ("a: !own 1", 2)])
def test_broken_yaml_is_refused_with_the_line_of_the_file(yaml: str, line: int) -> None:
    with pytest.raises(Faulty) as refused:
        without_front_matter(traced(f"---\n{yaml}\n---\njourney"))
    assert [fault.line for fault in refused.value.faults] == [line]


def test_empty_lines_without_end_are_no_work() -> None:
    text = "---\n" + "\n" * 200_000
    assert without_front_matter(traced(text))[0].text == text
