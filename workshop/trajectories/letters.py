"""The mark of a partner: one letter that is never a level, and one of six slots."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count, product
from string import ascii_uppercase

CHAIN = "chain"
CHAIN_LETTER = "K"
SLOTS = 6

#: Signs that the overlap matrix uses for its levels, so that a mark can never be read as one.
LEVEL_SIGNS = frozenset("GFOD1?–")

ALPHABET = tuple(sign for sign in ascii_uppercase if sign not in LEVEL_SIGNS | {CHAIN_LETTER})


@dataclass(frozen=True)
class Marked:
    """What a mark depends on: the name and role of a partner, and the letter the facilitator chose, if any."""

    name: str
    role: str | None = None
    letter: str | None = None


def assign_letters(partners: Sequence[Marked]) -> tuple[str, ...]:
    """Return one mark per partner, in their order and never two the same.

    A chosen letter wins, unless it is the sign of a level or an earlier partner chose it; the first partner with role
    chain gets K; any other gets the first letter of its name that is free, then the first free one of the alphabet,
    then two signs. Diacritics count as their letter. Source: the rule for `partners[].letter` of the trajectory file.
    """
    marks: dict[int, str] = {}
    for place, partner in enumerate(partners):
        _claim(marks, place, _chosen(partner))
    for place, partner in enumerate(partners):
        _claim(marks, place, CHAIN_LETTER if partner.role == CHAIN else None)
    for place, partner in enumerate(partners):
        if place not in marks:
            taken = set(marks.values())
            marks[place] = next(mark for mark in _candidates(partner.name) if mark not in taken)
    return tuple(marks[place] for place in range(len(partners)))


def slot(position: int, role: str | None) -> int:
    """Return the slot 1..6 of the partner that joined as number `position` (from 1).

    The rest of the chain is always slot 6; so is every partner from the sixth on. Source: the look, section Partners.
    """
    return SLOTS if role == CHAIN else min(position, SLOTS)


def _claim(marks: dict[int, str], place: int, mark: str | None) -> None:
    if mark and place not in marks and mark not in marks.values():
        marks[place] = mark


def _chosen(partner: Marked) -> str | None:
    letter = (partner.letter or "").strip().upper()
    return letter if letter and letter not in LEVEL_SIGNS else None


def _candidates(name: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFD", name).upper()
    longer = ("".join(signs) for length in count(1) for signs in product(ALPHABET, repeat=length))
    return chain((sign for sign in plain if sign in ALPHABET), longer)
