"""The search finds what people wrote, and shows the words around it."""

from __future__ import annotations

import pytest

from tests.pages import Visit
from workshop.access import Role
from workshop.features import Entry
from workshop.threads.search import found_in

LONG = Entry(
    "AF1",
    "Who calls first",
    "Who calls first · stays the contact of the family until the family itself chooses somebody else to be it",
)


@pytest.mark.parametrize(
    ("sought", "excerpt"),
    [
        ("calls", ""),
        ("chooses", "…stays the contact of the family until the family itself chooses somebody else to be it"),
        ("stays", "Who calls first · stays the contact of the family until the family itself…"),
    ],
)
def test_words_are_shown_whole_around_what_was_sought(sought: str, excerpt: str) -> None:
    (hit,) = found_in([LONG], sought)
    assert hit.excerpt == excerpt


def test_every_word_must_be_there_with_or_without_accents_and_capitals() -> None:
    assert found_in([LONG], "FÁMILY contact")
    assert not found_in([LONG], "family nobody")
    assert not found_in([LONG], " ")


def test_the_code_of_an_item_comes_first() -> None:
    other = Entry("E1", "After AF1", "After AF1")
    assert [hit.entry.code for hit in found_in([other, LONG], "af1")] == ["AF1", "E1"]


@pytest.mark.parametrize("key", ["duplication", "merge", "societal"])
def test_the_keys_of_choices_are_not_found(visit: Visit, key: str) -> None:
    assert "Nothing found" in visit(Role.FACILITATOR).get(f"search?q={key}").words


def test_texts_in_the_rows_of_an_item_are_found(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("search?q=dossiers+delen")
    assert "S1 Eén visie en zicht op overlap" in page.words
