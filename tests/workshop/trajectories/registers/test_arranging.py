"""Lists in the order a reader asks for."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from workshop.trajectories.registers.arranging import Wish, arranged_by, wish_from

ROWS = [("b", 2), ("a", None), ("c", 1)]
COLUMNS: Mapping[str, Callable[[tuple[str, int | None]], Any]] = {"number": lambda row: row[1]}


def arranged(wish: Wish) -> list[str]:
    return [row[0] for row in arranged_by(ROWS, wish, words=lambda row: row[0], columns=COLUMNS)]


def test_without_a_wish_the_order_of_the_file_stays() -> None:
    assert arranged(Wish()) == ["b", "a", "c"]


@pytest.mark.parametrize(("order", "expected"), [("ascending", ["c", "b", "a"]), ("descending", ["b", "c", "a"])])
def test_what_is_empty_stands_last_in_both_directions(order: str, expected: list[str]) -> None:
    assert arranged(Wish("", "number", order)) == expected


def test_an_unknown_column_keeps_the_order() -> None:
    assert arranged(Wish("", "secret", "ascending")) == ["b", "a", "c"]


def test_every_word_must_be_there_whatever_its_case() -> None:
    assert arranged(wish_from({"q": "A"})) == ["a"]
    assert arranged(wish_from({"q": "a b"})) == []
