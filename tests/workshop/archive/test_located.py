"""Faults are told at the place where they stand in the file."""

from typing import Any

import pytest
from pydantic import Field, ValidationError

from workshop.archive.fields import Line, Part
from workshop.archive.located import located


class NotePart(Part):
    """A note."""

    text: Line


class BoardPart(Part):
    """A board with notes: one or many, or only words."""

    notes: NotePart | list[NotePart] = Field(default_factory=list)
    heads: list[Line | NotePart] = Field(default_factory=list)
    colours: dict[Line, Line] = Field(default_factory=dict)


def told(value: Any) -> list[tuple[tuple[str | int, ...], str]]:
    with pytest.raises(ValidationError) as caught:
        BoardPart.model_validate(value)
    return [(path, str(text)) for path, text in located(caught.value.errors(), value)]


def test_of_a_value_with_several_shapes_only_the_faults_of_its_own_shape_are_told() -> None:
    missing = "this is missing and is needed here"
    assert told({"notes": {}}) == [(("notes", "text"), missing)]
    assert told({"notes": [{"text": "a"}, {}]}) == [(("notes", 1, "text"), missing)]
    assert told({"heads": ["a", {}]}) == [(("heads", 1, "text"), missing)]


def test_a_value_of_no_shape_hears_which_ones_there_are() -> None:
    assert told({"notes": 3}) == [(("notes",), "this must be a map with keys or a list")]
    assert told({"heads": [3]}) == [(("heads", 0), "this must be text or a map with keys")]


def test_a_key_that_looks_like_a_shape_stays_in_the_path() -> None:
    unknown = "this key is not known here; check its spelling"
    assert told({"notes": [], "NotePart": 1}) == [(("NotePart",), unknown)]


def test_a_wrong_key_of_a_free_map_stands_at_the_key() -> None:
    assert told({"colours": {"": "red"}}) == [(("colours", ""), "this text is empty; write something or leave it out")]
