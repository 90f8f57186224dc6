"""What kind of value stands at a path of an archive part; forms and pages are made from it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from workshop.archive.fields import Part, Refers
from workshop.archive.queries import part_in


class Sort(Enum):
    """The sorts of values a file may hold."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole"
    DAY = "day"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CODE = "code"
    CODES = "codes"
    TEXTS = "texts"
    NUMBERS = "numbers"
    WHOLES = "wholes"
    DAYS = "days"
    BY_CODE = "by_code"
    BY_NAME = "by_name"
    ROWS = "rows"


@dataclass(frozen=True, kw_only=True)
class Shape:
    """The sort of a value, and what it may hold."""

    sort: Sort
    required: bool = False
    nullable: bool = False
    options: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    others: frozenset[str] = field(default_factory=frozenset)
    rows: type[Part] | None = None


_PLAIN = {str: Sort.TEXT, Decimal: Sort.NUMBER, int: Sort.WHOLE, date: Sort.DAY, bool: Sort.YES_NO}
_LISTS = {str: Sort.TEXTS, Decimal: Sort.NUMBERS, int: Sort.WHOLES, date: Sort.DAYS}


def paths_of(schema: type[Part]) -> list[str]:
    """Return every path of a part that a form can have a field for, `consent.keep_until` among them."""
    paths: list[str] = []
    for name, about in schema.model_fields.items():
        nested, many = part_in(about.annotation)
        paths += [f"{name}.{inner}" for inner in paths_of(nested)] if nested and not many else [name]
    return paths


@cache
def shape_at(schema: type[Part], path: str) -> Shape:
    """Return the shape of the value at a path. Raises KeyError when the part has no such path."""
    name, _, rest = path.partition(".")
    about = schema.model_fields[name]
    nested, many = part_in(about.annotation)
    if nested is not None and not many:
        inner = shape_at(nested, rest)
        return inner if about.is_required() else replace(inner, required=False)
    marks = [mark for mark in (*about.metadata, *_marks(about.annotation)) if isinstance(mark, Refers)]
    shape = _shape(about.annotation, marks[0] if marks else None, required=about.is_required(), rows=nested)
    return replace(shape, nullable=not about.is_required() and about.get_default() is None)


def _shape(annotation: Any, refers: Refers | None, *, required: bool, rows: type[Part] | None) -> Shape:
    if rows is not None:
        return Shape(sort=Sort.ROWS, rows=rows, required=required)
    bare, inner = _bare(annotation)
    kinds, others = (refers.kinds, refers.others) if refers else ((), frozenset[str]())
    if bare is dict:
        return Shape(sort=Sort.BY_CODE if refers else Sort.BY_NAME, kinds=kinds, others=others, required=required)
    if bare is list:
        sort = Sort.CODES if refers else _LISTS[_bare(inner)[0]]
        return Shape(sort=sort, kinds=kinds, others=others, required=required)
    if isinstance(bare, type) and issubclass(bare, Enum):
        return Shape(sort=Sort.CHOICE, options=tuple(str(item.value) for item in bare), required=required)
    return Shape(sort=Sort.CODE if refers else _PLAIN[bare], kinds=kinds, others=others, required=required)


def _bare(annotation: Any) -> tuple[Any, Any]:
    """Return a type without marks and None, and what it is a list of."""
    if hasattr(annotation, "__metadata__"):
        return _bare(annotation.__origin__)
    if get_origin(annotation) in {Union, UnionType}:
        return _bare(next(inner for inner in get_args(annotation) if inner is not NoneType))
    arguments = get_args(annotation)
    return get_origin(annotation) or annotation, arguments[0] if arguments else None


def _marks(annotation: Any) -> list[object]:
    marks = list(getattr(annotation, "__metadata__", ()))
    for inner in get_args(annotation):
        marks += _marks(inner)
    return marks
