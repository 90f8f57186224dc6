"""Changing the rows of a register."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm.attributes import flag_modified

from workshop.access import Reader
from workshop.archive.actions import build, change
from workshop.archive.checking import read_part
from workshop.archive.fields import Part
from workshop.archive.yaml_reading import read_yaml
from workshop.archive.yaml_writing import write_yaml
from workshop.database import Session
from workshop.errors import Missing, Refused
from workshop.languages import Text
from workshop.trajectories.items.models import Item
from workshop.trajectories.registers.models import Removal
from workshop.trajectories.registers.queries import free_code, is_taken, lists_apart, users_of, values_of
from workshop.trajectories.registers.register import Problems, Register
from workshop.trajectories.registers.values import merged


def make(
    session: Session, trajectory_id: int, register: Register, code: str, values: Mapping[str, Any], reader: Reader
) -> Any | Problems:
    """Store a new row with values by path, at the end of its list; returns it, or what is wrong by path."""
    own = {"id": code} if register.kind else {}
    part = read_part(register.schema, merged(register.schema, own, _own(values, register)))
    if not isinstance(part, Part):
        return part
    if wrong := list(register.check(session, trajectory_id, part)):
        return wrong
    columns: dict[str, Any] = {"trajectory_id": trajectory_id, **register.fixed}
    if hasattr(register.model, "position"):
        columns["position"] = _next_position(session, trajectory_id, register)
    if register.within:
        columns[register.within] = values[register.within]
    row = build(register.model, part, apart=lists_apart(register), **columns)
    session.add(row)
    session.flush()
    _store_elsewhere(session, register, row, values, reader)
    return register.refuses(session, row, reader) or row


def bring_up_to(
    session: Session, register: Register, row: Any, values: Mapping[str, Any], reader: Reader
) -> Problems | None:
    """Change a row to values by path; returns what is wrong by path, or nothing."""
    old = values_of(session, row, register, reader)
    part = read_part(register.schema, merged(register.schema, old, values))
    if not isinstance(part, Part):
        return part
    if wrong := list(register.check(session, row.trajectory_id, part)):
        return wrong
    change(row, part, apart=[*lists_apart(register), "id"])
    if isinstance(row, Item):
        flag_modified(row, "position")
    _store_elsewhere(session, register, row, values, reader)
    session.flush()
    return register.refuses(session, row, reader) or None


def _own(values: Mapping[str, Any], register: Register) -> dict[str, Any]:
    """Return the values without the code of the owner, which is no part of the row itself."""
    return {path: value for path, value in values.items() if path != register.within}


def _store_elsewhere(session: Session, register: Register, row: Any, values: Mapping[str, Any], reader: Reader) -> None:
    for path, kept in register.elsewhere.items():
        if path in values:
            kept.write(session, row.trajectory_id, reader, row, values[path] or [])


def _next_position(session: Session, trajectory_id: int, register: Register) -> int:
    model = Item if register.kind else register.model
    rows = select(func.max(model.position)).where(model.trajectory_id == trajectory_id)
    last = session.scalar(rows.where(Item.item_kind == register.kind) if register.kind else rows)
    return 0 if last is None else last + 1


#: How long what was removed can be put back.
KEPT_FOR = timedelta(hours=1)


def remove(session: Session, register: Register, row: Any, reader: Reader, *, now: datetime) -> Removal | None:
    """Remove a row that nothing refers to; returns what puts it back, or None where nothing may be kept.

    Raises:
        Refused: something refers to it; the sentence says what.
    """
    if isinstance(row, Item) and (users := users_of(session, row)):
        raise Refused(Text("{code} is used by {users}. Change that first.", code=row.code, users=users))
    session.execute(delete(Removal).where(Removal.at < now - KEPT_FOR))
    removal = _kept(session, register, row, reader, now) if register.can_be_put_back else None
    if removal is not None:
        session.add(removal)
    register.removes(session, row)
    session.delete(row)
    session.flush()
    return removal


def _kept(session: Session, register: Register, row: Any, reader: Reader, now: datetime) -> Removal:
    values = values_of(session, row, register, reader)
    apart = {path: kept.keep(session, row.trajectory_id, row.code) for path, kept in register.elsewhere.items()}
    return Removal(
        trajectory_id=row.trajectory_id,
        register=register.key,
        code=getattr(row, "code", None),
        owner=getattr(row, register.within) if register.within else None,
        position=getattr(row, "position", 0),
        text=write_yaml({name: value for name, value in values.items() if name not in register.elsewhere}).decode(),
        kept=apart or None,
        at=now,
    )


def put_back(session: Session, trajectory_id: int, register: Register, number: int, *, now: datetime) -> Any:
    """Put back what was removed, where it stood; under another code where its own has another owner by now.

    Raises:
        Missing: it was put back already, too long ago, or belongs elsewhere.
        Refused: it no longer fits the rules.
    """
    removal = session.get(Removal, number)
    if removal is None or (removal.trajectory_id, removal.register) != (trajectory_id, register.key):
        raise Missing
    if removal.at < now - KEPT_FOR:
        raise Missing
    found = read_yaml(removal.text.encode()).value
    values = found if isinstance(found, dict) else {}
    if removal.code and is_taken(session, trajectory_id, removal.code):
        values["id"] = free_code(session, trajectory_id, removal.code.rstrip("0123456789"))
    part = read_part(register.schema, values)
    if not isinstance(part, Part):
        raise Refused(Text("This can no longer be put back."))
    columns: dict[str, Any] = {"trajectory_id": trajectory_id, "position": removal.position, **register.fixed}
    if register.within:
        columns[register.within] = removal.owner
    row = build(register.model, part, apart=lists_apart(register), **columns)
    session.add(row)
    session.delete(removal)
    session.flush()
    for path, elsewhere in register.elsewhere.items():
        elsewhere.restore(session, trajectory_id, row.code, (removal.kept or {}).get(path))
    return row
