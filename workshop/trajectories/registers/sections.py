"""The parts of a long form, each under a heading of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from workshop.languages import Text
from workshop.trajectories.registers.register import Word


@dataclass(frozen=True)
class Section:
    """Some fields of a form in order, with the words that show them; the first section has no title."""

    title: Text | None
    fields: tuple[tuple[Any, Word | None], ...]


def sections_of(words: Mapping[str, Word], form: Iterable[Any]) -> tuple[Section, ...]:
    """Return the fields of a form by section: one begins at each word that says so, where its field is shown or not."""
    titles = _titles(words)
    gathered: dict[Text | None, list[tuple[Any, Word | None]]] = {}
    for field in form:
        path = field.short_name.replace("__", ".")
        gathered.setdefault(titles.get(path), []).append((field, words.get(path)))
    return tuple(Section(title, tuple(fields)) for title, fields in gathered.items())


def _titles(words: Mapping[str, Word]) -> dict[str, Text | None]:
    titles: dict[str, Text | None] = {}
    title: Text | None = None
    for path, word in words.items():
        title = titles[path] = word.section or title
    return titles
