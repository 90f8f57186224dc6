"""Checked parts of a file become rows: names in the file are names of columns, nested maps are prefixes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, TypeVar

from sqlalchemy import inspect
from sqlalchemy.orm import Mapper

from workshop.archive.fields import Part
from workshop.archive.queries import part_in
from workshop.database import Base

_Row = TypeVar("_Row", bound=Base)


def build(model: type[_Row], part: Part, *, apart: Collection[str] = (), **columns: object) -> _Row:
    """Return a row of a model that holds a part.

    `columns` are set besides (trajectory, position); the keys in `apart` are stored by somebody else.
    """
    values = dict(_columns(inspect(model), part, "", apart))
    return model(**values, stated=sorted(_stated(part, "")), **columns)


def _columns(mapper: Mapper[Any], part: Part, prefix: str, apart: Collection[str] = ()) -> Iterator[tuple[str, Any]]:
    for name, about in type(part).model_fields.items():
        if name in apart:
            continue
        value = getattr(part, name)
        column = f"{prefix}{'code' if name == 'id' else name}"
        nested, many = part_in(about.annotation)
        if nested is None:
            yield column, value
        elif many:
            child = mapper.relationships[column].mapper.class_
            yield column, [build(child, item, position=place) for place, item in enumerate(value)]
        elif value is not None:
            yield from _columns(mapper, value, f"{column}_")


def _stated(part: Part, prefix: str) -> Iterator[str]:
    """Yield the keys that the file gave although they hold their default, to be written again."""
    for name, about in type(part).model_fields.items():
        value, key = getattr(part, name), f"{prefix}{about.alias or name}"
        if isinstance(value, Part):
            yield from _stated(value, f"{key}.")
            if name in part.model_fields_set and not value.model_fields_set:
                yield f"{key}."
        elif name in part.model_fields_set and not about.is_required() and value == about.get_default():
            yield key


def change(row: Base, part: Part, *, apart: Collection[str] = ()) -> None:
    """Bring a row up to a part; rows in lists inside it are made anew, what is absent gets its default."""
    for column, value in _blank(inspect(type(row)), type(part), "", apart):
        setattr(row, column, value)
    for column, value in _columns(inspect(type(row)), part, "", apart):
        setattr(row, column, value)


def _blank(
    mapper: Mapper[Any], schema: type[Part], prefix: str, apart: Collection[str] = ()
) -> Iterator[tuple[str, Any]]:
    """Yield the columns behind nested maps with their defaults, so that an absent map empties them."""
    for name, about in schema.model_fields.items():
        nested, many = part_in(about.annotation)
        if name in apart or (not prefix and (nested is None or many)):
            continue
        column = f"{prefix}{name}"
        if nested is None or many:
            yield column, None if about.is_required() else about.get_default()
        else:
            yield from _blank(mapper, nested, f"{column}_")
