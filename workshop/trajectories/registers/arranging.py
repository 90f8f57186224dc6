"""What a reader asks of a list, and the list put in that order: words to find, a column to sort by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

_Row = TypeVar("_Row")


@dataclass(frozen=True)
class Wish:
    """Words that a row must hold, the column to sort by (none: the order of the file), and whether downwards."""

    sought: str = ""
    sort: str = ""
    order: str = ""

    @property
    def is_descending(self) -> bool:
        """Whether the last comes first."""
        return self.order == "descending"


def wish_from(asked: Mapping[str, str]) -> Wish:
    """Return what a reader asks in the address of a page: `q`, `sort` and `order`."""
    return Wish(asked.get("q", ""), asked.get("sort", ""), asked.get("order", ""))


def arranged_by(
    rows: Sequence[_Row],
    wish: Wish,
    *,
    words: Callable[[_Row], str],
    columns: Mapping[str, Callable[[_Row], Any]],
) -> list[_Row]:
    """Return the rows that hold every word, in the order of a column; what is empty there stands last.

    `words` gives all text of a row; `columns` give values that can be compared, or None where there is none.
    """
    wanted = wish.sought.casefold().split()
    kept = [row for row in rows if all(word in words(row).casefold() for word in wanted)]
    value = columns.get(wish.sort)
    if value is None:
        return list(reversed(kept)) if wish.is_descending else kept
    filled = [row for row in kept if value(row) is not None]
    empty = [row for row in kept if value(row) is None]
    return sorted(filled, key=value, reverse=wish.is_descending) + empty
