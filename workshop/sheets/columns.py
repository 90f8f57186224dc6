"""Which column of somebody's sheet is which field of ours: a proposal, which people change."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum

from workshop.errors import Refused
from workshop.languages import Language, Text

#: From this likeness on two names are one name with a slip: `organistie`, `doelgroepen`.
_NEAR = 0.84
_SHORTEST_NEAR = 4
_LONGEST = 120
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, kw_only=True)
class Field:
    """Something a column can hold; `names` are other names for it, in Dutch and English, beside its key and label."""

    key: str
    label: Text
    names: tuple[str, ...] = ()
    is_required: bool = False


class Sureness(IntEnum):
    """How sure a match is; what is only part of a name should be looked at."""

    PART = 1
    NEAR = 2
    EXACT = 3
    CHOSEN = 4


@dataclass(frozen=True)
class Match:
    """A column (from 0) with the field it is taken for."""

    column: int
    key: str
    sureness: Sureness


@dataclass(frozen=True)
class Matching:
    """Which columns were matched, which were not, and what is missing.

    `unmatched` are columns with a name that no field took; `doubles` those of them that a field would have taken had it
    no column yet, with that field's key. `missing` are keys of required fields without a column.
    """

    matches: tuple[Match, ...]
    unmatched: tuple[int, ...]
    doubles: tuple[tuple[int, str], ...]
    missing: tuple[str, ...]

    def column_of(self, key: str) -> int | None:
        """Return the column of a field, or nothing."""
        return next((match.column for match in self.matches if match.key == key), None)

    def key_of(self, column: int) -> str | None:
        """Return the field of a column, or nothing."""
        return next((match.key for match in self.matches if match.column == column), None)


def match_columns(header: Sequence[str], fields: Sequence[Field]) -> Matching:
    """Return a proposal: the surest matches first, each column and each field at most once.

    Capitals, accents, signs and joined words do not matter: `Organisatie-naam`, `organisatieNaam` and `ORGANISATIE
    NAAM` are one. Names with a slip are near; names that share at least half of their words are a part.
    """
    scores = [
        (*_likeness(name, field), -column, -place, Match(column, field.key, Sureness(_likeness(name, field)[0])))
        for column, name in enumerate(header)
        for place, field in enumerate(fields)
        if _likeness(name, field)[0]
    ]
    return _settled(header, fields, [score[-1] for score in sorted(scores, key=lambda score: score[:-1], reverse=True)])


def chosen_columns(header: Sequence[str], fields: Sequence[Field], choices: Mapping[int, str]) -> Matching:
    """Return the matching that somebody chose: for each column the key of a field; columns left out hold nothing.

    Raises:
        Refused: no such column or field, or one field for two columns.
    """
    labels = {field.key: field.label for field in fields}
    if not set(choices) <= set(range(len(header))) or not set(choices.values()) <= set(labels):
        raise Refused(Text("This column or field does not exist. Open the list again and choose once more."))
    for key in choices.values():
        if list(choices.values()).count(key) > 1:
            raise Refused(Text("Two columns hold {field}. Choose one of them.", field=labels[key]))
    return _settled(header, fields, [Match(column, key, Sureness.CHOSEN) for column, key in choices.items()])


def known_names(header: Sequence[str], fields: Sequence[Field]) -> int:
    """Return how many of these names are surely names of different fields; a header has many, other rows few."""
    keys = {match.key for match in match_columns(header, fields).matches if match.sureness > Sureness.PART}
    return len(keys)


def _settled(header: Sequence[str], fields: Sequence[Field], wanted: Sequence[Match]) -> Matching:
    taken: dict[str, Match] = {}
    columns: set[int] = set()
    for match in wanted:
        if match.key not in taken and match.column not in columns:
            taken[match.key] = match
            columns.add(match.column)
    doubles = {match.column: match.key for match in reversed(wanted) if match.column not in columns}
    return Matching(
        matches=tuple(sorted(taken.values(), key=lambda match: match.column)),
        unmatched=tuple(column for column, name in enumerate(header) if name and column not in columns),
        doubles=tuple(sorted(doubles.items())),
        missing=tuple(field.key for field in fields if field.is_required and field.key not in taken),
    )


def _likeness(name: str, field: Field) -> tuple[int, float]:
    """Return how sure it is that a name means a field, with a fraction to tell equals apart; 0 when it does not."""
    words = _words(name)
    labels = [field.label.in_language(language) for language in Language]
    return max((_compared(words, _words(other)) for other in (field.key, *labels, *field.names)), default=(0, 0.0))


def _compared(words: tuple[str, ...], others: tuple[str, ...]) -> tuple[int, float]:
    if not words or not others:
        return 0, 0.0
    joined, other = "".join(words), "".join(others)
    if joined == other:
        return Sureness.EXACT, 1.0
    if min(len(joined), len(other)) >= _SHORTEST_NEAR:
        matcher = SequenceMatcher(None, joined, other, autojunk=False)
        if matcher.quick_ratio() >= _NEAR and (ratio := matcher.ratio()) >= _NEAR:
            return Sureness.NEAR, ratio
    shared = len(set(words) & set(others)) / max(len(set(words)), len(set(others)))
    is_part = set(words) <= set(others) or set(others) <= set(words)
    return (Sureness.PART, shared) if is_part and shared >= 0.5 else (0, 0.0)


def _words(name: str) -> tuple[str, ...]:
    """Return the words of a name without accents, capitals and signs; `calltoAction` has two."""
    apart = _HUMP.sub(" ", name[:_LONGEST])
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", apart) if not unicodedata.combining(sign))
    return tuple(_WORDS.findall(bare.casefold()))
