"""Reading the rows of a register."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, literal, select

from workshop.access import Reader
from workshop.archive.queries import collect
from workshop.database import Guarded, Session
from workshop.errors import Missing
from workshop.features import Entry, Kind
from workshop.trajectories.items.models import Item
from workshop.trajectories.registers.register import Register
from workshop.trajectories.registers.values import by_path

#: The word in the address of a single thing.
SINGLE = "the"


def rows_in(session: Session, trajectory_id: int, register: Register, reader: Reader) -> Sequence[Any]:
    """Return the rows of a register that a reader may see, in file order."""
    if register.rows is not None:
        return register.rows(session, trajectory_id, reader)
    order = [register.model.position] if hasattr(register.model, "position") else []
    rows = select(register.model).filter_by(trajectory_id=trajectory_id, **register.fixed).order_by(*order)
    return session.scalars(rows).all()


def row_in(session: Session, trajectory_id: int, register: Register, code: str, reader: Reader) -> Any:
    """Return one row by its code or number.

    Raises:
        Missing: there is none in this trajectory that this reader may see.
    """
    for row in rows_in(session, trajectory_id, register, reader):
        if code_of(row, register) == code:
            return row
    raise Missing


def code_of(row: Any, register: Register) -> str:
    """Return what names a row in an address."""
    if register.single:
        return SINGLE
    return str(row.code) if register.kind else str(row.id)


def values_of(session: Session, row: Any, register: Register, reader: Reader) -> dict[str, Any]:
    """Return the plain values of a row, with those that are kept elsewhere, as this reader may see them."""
    apart = {path: kept.read(session, row.trajectory_id, reader, row) for path, kept in register.elsewhere.items()}
    lists: dict[str, list[Any]] = {name: [] for name in register.lists_apart}
    return collect(row, register.schema, **lists, **apart)


def lists_apart(register: Register) -> list[str]:
    """Return the names that are stored by another register or elsewhere."""
    return [*register.lists_apart, *register.elsewhere]


def entries_of(session: Session, trajectory_id: int, register: Register, reader: Reader) -> list[Entry]:
    """Return the items of a register with their labels and all their words."""
    rows = rows_in(session, trajectory_id, register, reader)
    return [_entry(row, values_of(session, row, register, reader), register, reader) for row in rows]


def kind_of(register: Register, *, endpoint: str = "") -> Kind:
    """Return the kind of items in a register; their page is the register's own, or another endpoint."""
    if register.kind is None:
        msg = f"{register.key} holds rows without a code"
        raise ValueError(msg)
    return Kind(
        name=register.kind,
        label=register.one,
        plural=register.title,
        endpoint=endpoint or f"{register.key}.show",
        entries=lambda session, trajectory_id, reader: entries_of(session, trajectory_id, register, reader),
    )


def _entry(row: Any, values: dict[str, Any], register: Register, reader: Reader) -> Entry:
    hidden = set(register.hides(row, reader))
    shown = by_path(values, [path for path in register.words if "[]" not in path and path not in hidden])
    label = str(by_path(values, [register.named_by])[register.named_by] or row.code)
    return Entry(row.code, label, " ".join(_texts(shown)))


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return [value] if isinstance(value, str) else []


def free_code(session: Session, trajectory_id: int, prefix: str) -> str:
    """Return the next code with a prefix that nobody has: AF7 after AF6, M23 after M22."""
    codes = session.scalars(select(Item.code).where(Item.trajectory_id == trajectory_id)).all()
    numbers = [code.removeprefix(prefix) for code in codes if code.startswith(prefix)]
    taken = [int(number) for number in numbers if number.isdecimal()]
    width = max((len(number) for number in numbers if number.isdecimal()), default=1)
    return f"{prefix}{max(taken, default=0) + 1:0{width}d}"


def is_taken(session: Session, trajectory_id: int, code: str) -> bool:
    """Whether something in a trajectory has this code."""
    return session.scalar(select(Item.code).where(Item.trajectory_id == trajectory_id, Item.code == code)) is not None


def users_of(session: Session, item: Item) -> list[str]:
    """Return the codes of what refers to an item and would be left with nothing; rows without a code by their table.

    What asks for consent is left out: its links go with the item.
    """
    found: set[str] = set()
    for table in Item.metadata.tables.values():
        for tie in table.foreign_key_constraints:
            columns = [column.name for column in tie.columns]
            ends = tie.referred_table.name in {"items", item.__tablename__}
            if ends and tie.ondelete is None and len(columns) == 2 and not table.info.get(Guarded):
                found |= _referring(session, table, columns[1], item)
    return sorted(found - {item.code})


def _referring(session: Session, table: Table, column: str, item: Item) -> set[str]:
    name = next((table.c[key] for key in ("code", "owner") if key in table.c), None)
    shown = literal(table.name) if name is None else name
    rows = select(shown).where(table.c.trajectory_id == item.trajectory_id, table.c[column] == item.code)
    return set(session.scalars(rows))
