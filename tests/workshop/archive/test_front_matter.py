"""The title in the YAML before somebody else's text."""

import math

import pytest

from workshop.archive.front_matter import LONGEST, front_matter_title
from workshop.errors import Faulty


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("title: A day", "A day"),
        ("title: 'A: b'", "A: b"),
        ('title: "a\\nb"', "a\nb"),
        ("title: |\n  a\n  b", "a\nb\n"),
        ("title:\tA", "A"),
        ("title: yes", "yes"),
        ("title: 2024-13-45", "2024-13-45"),
        ("title: 1_000", "1_000"),
        ("title: true", "true"),
        ("title: 1.50", 1.5),
        ("title: 012", 12),
        ("title: 0x1F", 31),
        ("title: .inf", math.inf),
        ("title: '5'", "5"),
        ("title: [a, b]", "a,b"),
        ("title: {a: b}", "[object Object]"),
        ("title: a\nb: &x 1\nc: *x", "a"),
        ("config:\n  journey: {width: 5}\ntitle: A", "A"),
    ],
)
def test_a_title_is_a_text_or_a_number(source: str, title: str | float) -> None:
    assert front_matter_title(source) == title


@pytest.mark.parametrize("source", ["", "a word", "- title", "other: 1", "title:", "title: ~", "title: false"])
def test_there_may_be_none(source: str) -> None:
    assert front_matter_title(source) is None


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("a: 1\ntitle: b: c", 2),
        ('title: "a', 1),
        ("title: a\ntitle: b", 1),
        ("title: A\nb: {x: 1, x: 2}", 2),
        ("a: 1\ntitle: !own 5", 2),
        ("[" * 40_000, None),
        ("a" * (LONGEST + 1), 1),
    ],
)
def test_what_is_broken_is_refused_with_its_line(source: str, line: int | None) -> None:
    with pytest.raises(Faulty) as refused:
        front_matter_title(source)
    [fault] = refused.value.faults
    assert line in {None, fault.line}
