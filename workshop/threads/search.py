"""Finding items by words: every word must be there, those in the code or label come first."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from workshop.features import Entry

#: Hits shown of one kind, and characters shown around a word.
MOST = 8
_AROUND = 60


@dataclass(frozen=True)
class Hit:
    """An item that was found, and the words around what was found in it."""

    entry: Entry
    excerpt: str


def found_in(entries: Sequence[Entry], sought: str, *, most: int = MOST) -> list[Hit]:
    """Return the entries that hold every word, best first, at most so many; nothing sought finds nothing."""
    words = _plain(sought).split()
    if not words:
        return []
    kept = [
        entry for entry in entries if all(word in _plain(f"{entry.code} {entry.label} {entry.words}") for word in words)
    ]
    kept.sort(key=lambda entry: _rank(entry, words))
    return [Hit(entry, _excerpt(entry, words)) for entry in kept[:most]]


def _rank(entry: Entry, words: list[str]) -> int:
    if _plain(entry.code) == " ".join(words):
        return 0
    return 1 if all(word in _plain(f"{entry.code} {entry.label}") for word in words) else 2


def _excerpt(entry: Entry, words: list[str]) -> str:
    if all(word in _plain(f"{entry.code} {entry.label}") for word in words):
        return ""
    place = min((at for word in words if (at := _plain(entry.words).find(word)) >= 0), default=0)
    start, end = max(0, place - _AROUND), place + _AROUND
    shown = entry.words[start:end]
    if start:
        shown = "…" + shown.partition(" ")[2].lstrip("· ")
    return shown.rpartition(" ")[0] + "…" if end < len(entry.words) else shown.strip()


class _Plain(dict[int, str]):
    """The plain form of every letter that was met."""

    def __missing__(self, number: int) -> str:
        letter = unicodedata.normalize("NFD", chr(number))[0]
        self[number] = letter.lower() if len(letter.lower()) == 1 else letter
        return self[number]


_PLAIN = _Plain()


def _plain(text: str) -> str:
    """Return text without accents and capitals, as long as it was."""
    return text.translate(_PLAIN)
