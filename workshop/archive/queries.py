"""Rows become plain values for the file; what was absent and still has its default is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, get_args

from sqlalchemy import select

from workshop.archive.fields import Part
from workshop.database import Base, Session
from workshop.remembering import read_once


def part_in(annotation: Any) -> tuple[type[Part] | None, bool]:
    """Return the map type inside an annotation, and whether there is a list of them."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation, False
    many = getattr(annotation, "__origin__", None) in {list, tuple}
    for inner in get_args(annotation):
        found, inner_many = part_in(inner)
        if found is not None:
            return found, many or inner_many
    return None, False


def collect(row: Base, schema: type[Part], **given: Any) -> dict[str, Any]:
    """Return a row as the plain values of a part, keys in the order of the part; `given` stand in for own values."""
    return _collect(row, schema, "", "", given)


@dataclass(frozen=True)
class _Slot:
    """One field of a part: its column, its key in the file, the map or list of maps in it, and its default."""

    name: str
    column: str
    key: str
    nested: type[Part] | None
    many: bool
    default: Any


@cache
def _slots(schema: type[Part]) -> tuple[_Slot, ...]:
    """Return the fields of a part, worked out once; one that must be there has no default."""
    return tuple(
        _Slot(
            name,
            "code" if name == "id" else name,
            about.alias or name,
            *part_in(about.annotation),
            default=... if about.is_required() else plain(about.get_default()),
        )
        for name, about in schema.model_fields.items()
    )


def _collect(row: Any, schema: type[Part], prefix: str, stated: str, given: Mapping[str, Any]) -> dict[str, Any]:
    collected: dict[str, Any] = {}
    for slot in _slots(schema):
        column = prefix + slot.column
        value: Any
        if slot.name in given:
            value = given[slot.name]
        elif slot.nested is None:
            value = plain(getattr(row, column))
        elif slot.many:
            value = [collect(child, slot.nested) for child in getattr(row, column)]
        else:
            value = _nested(row, slot.nested, f"{column}_", f"{stated}{slot.key}.")
        if value != slot.default or stated + slot.key in row.stated:
            collected[slot.key] = value
    return collected


def _nested(row: Any, schema: type[Part], prefix: str, stated: str) -> dict[str, Any] | None:
    needed = [f"{prefix}{name}" for name, about in schema.model_fields.items() if about.is_required()]
    if needed and all(getattr(row, column) is None for column in needed):
        return None
    return _collect(row, schema, prefix, stated, {}) or ({} if stated in row.stated else None)


def plain(value: Any) -> Any:
    """Return lists for all sequences, dicts for all mappings and text for choices."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str | Decimal | int) or value is None:
        return value
    if hasattr(value, "items"):
        return {plain(key): plain(item) for key, item in value.items()}
    if hasattr(value, "__iter__"):
        return [plain(item) for item in value]
    return value


@read_once
def rows_of(session: Session, trajectory_id: int, model: Any, /, **columns: object) -> Sequence[Any]:
    """Return all rows of a model in a trajectory, in the order of the file; `columns` narrow them."""
    rows = select(model).filter_by(trajectory_id=trajectory_id, **columns).order_by(model.position)
    return session.scalars(rows).all()


@read_once
def only_row(session: Session, trajectory_id: int, model: Any) -> Any:
    """Return the one row of a model in a trajectory, or None."""
    return session.scalar(select(model).where(model.trajectory_id == trajectory_id))
