"""Changing the rows of a register."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm.attributes import flag_modified

from workshop.access import Reader
from workshop.archive.actions import build, change
from workshop.archive.checking import read_part
from workshop.archive.fields import Part
from workshop.archive.yaml_reading import Path
from workshop.database import Session
from workshop.languages import Text
from workshop.trajectories.items.models import Item
from workshop.trajectories.registers.queries import lists_apart, values_of
from workshop.trajectories.registers.register import Register
from workshop.trajectories.registers.values import merged

Problems = list[tuple[Path, Text]]


def make(
    session: Session, trajectory_id: int, register: Register, code: str, values: Mapping[str, Any], reader: Reader
) -> Any | Problems:
    """Store a new row with values by path, at the end of its list; returns it, or what is wrong by path."""
    own = {"id": code} if register.kind else {}
    part = read_part(register.schema, merged(register.schema, own, values))
    if not isinstance(part, Part):
        return part
    columns: dict[str, Any] = {"trajectory_id": trajectory_id, **register.fixed}
    if hasattr(register.model, "position"):
        columns["position"] = _next_position(session, trajectory_id, register)
    if register.within:
        columns[register.within] = values[register.within]
    row = build(register.model, part, apart=lists_apart(register), **columns)
    session.add(row)
    session.flush()
    _store_elsewhere(session, register, row, values, reader)
    return row


def bring_up_to(
    session: Session, register: Register, row: Any, values: Mapping[str, Any], reader: Reader
) -> Problems | None:
    """Change a row to values by path; returns what is wrong by path, or nothing."""
    old = values_of(session, row, register, reader)
    part = read_part(register.schema, merged(register.schema, old, values))
    if not isinstance(part, Part):
        return part
    change(row, part, apart=[*lists_apart(register), "id"])
    if isinstance(row, Item):
        flag_modified(row, "position")
    _store_elsewhere(session, register, row, values, reader)
    session.flush()
    return None


def _store_elsewhere(session: Session, register: Register, row: Any, values: Mapping[str, Any], reader: Reader) -> None:
    for path, kept in register.elsewhere.items():
        if path in values:
            kept.write(session, row.trajectory_id, reader, row, values[path] or [])


def _next_position(session: Session, trajectory_id: int, register: Register) -> int:
    model = register.model
    last = session.scalar(select(func.max(model.position)).where(model.trajectory_id == trajectory_id))
    return 0 if last is None else last + 1


def remove(session: Session, row: Any) -> None:
    """Remove a row; the database refuses it when the transaction ends while something refers to it."""
    session.delete(row)
    session.flush()
