"""Reading the rows of a register."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, inspect, literal, select
from sqlalchemy.orm import lazyload

from workshop.access import Reader
from workshop.archive.fields import Part
from workshop.archive.queries import collect, plain
from workshop.archive.shapes import Sort, paths_of, shape_at
from workshop.database import Session
from workshop.errors import Missing
from workshop.features import Entry, Kind
from workshop.trajectories.items.models import Item
from workshop.trajectories.links.actions import ties_to
from workshop.trajectories.registers.models import Removal
from workshop.trajectories.registers.register import Register, Word
from workshop.trajectories.registers.values import by_path

#: The word in the address of a single thing.
SINGLE = "the"


def rows_in(
    session: Session, trajectory_id: int, register: Register, reader: Reader, *, unread: Collection[str] = ()
) -> Sequence[Any]:
    """Return the rows of a register that a reader may see, in file order; lists in `unread` wait until asked for."""
    if register.rows is not None:
        return register.rows(session, trajectory_id, reader)
    order = [register.model.position] if hasattr(register.model, "position") else []
    rows = select(register.model).filter_by(trajectory_id=trajectory_id, **register.fixed).order_by(*order)
    links = inspect(register.model).all_orm_descriptors
    waiting = [lazyload(getattr(register.model, links[name].target_collection)) for name in unread]
    return session.scalars(rows.options(*waiting)).all()


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
    return own_values_of(row, register, **apart)


def own_values_of(row: Any, register: Register, **apart: Any) -> dict[str, Any]:
    """Return the plain values of a row itself; `apart` stands in for what is kept elsewhere."""
    return collect(row, register.schema, **({name: [] for name in lists_apart(register)} | apart))


def lists_apart(register: Register) -> list[str]:
    """Return the names that are stored by another register or elsewhere."""
    return [*register.lists_apart, *register.elsewhere]


def entries_of(session: Session, trajectory_id: int, register: Register, reader: Reader) -> list[Entry]:
    """Return the items of a register with their labels and all their words; the codes they name are none."""
    codes = _lists_of_codes(register)
    nothing: dict[str, list[str]] = {name: [] for name in codes}
    rows = rows_in(session, trajectory_id, register, reader, unread=codes)
    return [_entry(row, own_values_of(row, register, **nothing), register, reader) for row in rows]


def _lists_of_codes(register: Register) -> list[str]:
    """Return the names of the lists of codes that stand in the rows of a register."""
    named = [path for path in paths_of(register.schema) if "." not in path and path not in lists_apart(register)]
    return [path for path in named if register.shape(path).sort is Sort.CODES]


def names_of(session: Session, trajectory_id: int, register: Register, reader: Reader) -> list[Entry]:
    """Return the items of a register with their labels, and with their words only where no column holds the label."""
    model: Any = register.model
    label = getattr(model, register.named_by, None)
    if register.rows is not None or label is None:
        return entries_of(session, trajectory_id, register, reader)
    wanted = [
        model.trajectory_id == trajectory_id,
        *(getattr(model, name) == it for name, it in register.fixed.items()),
    ]
    rows = session.execute(select(model.code, label).where(*wanted).order_by(model.position))
    return [Entry(code, str(plain(name) or code)) for code, name in rows]


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
        names=lambda session, trajectory_id, reader: names_of(session, trajectory_id, register, reader),
    )


def _entry(row: Any, values: dict[str, Any], register: Register, reader: Reader) -> Entry:
    hidden = set(register.hides(row, reader))
    words = {path: word for path, word in register.words.items() if path.partition("[]")[0] not in hidden}
    label = str(by_path(values, [register.named_by])[register.named_by] or row.code)
    return Entry(row.code, label, " · ".join(_texts(register.schema, words, values)))


def _texts(schema: type[Part], words: Mapping[str, Word], values: Mapping[str, Any]) -> Iterator[str]:
    """Yield what people wrote: not the codes of items, nor the keys of choices."""
    plain = by_path(values, [path for path in words if "[]" not in path])
    for path, value in plain.items():
        shape = shape_at(schema, path)
        if shape.rows is not None:
            start = f"{path}[]."
            inner = {other.removeprefix(start): word for other, word in words.items() if other.startswith(start)}
            for row in value or ():
                yield from _texts(shape.rows, inner, row)
        elif shape.sort in {Sort.TEXT, Sort.TEXTS}:
            written = [value] if isinstance(value, str) else value or ()
            yield from (text for text in written if text not in words[path].choices)


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
    """Return the codes of what refers to an item and would be left with nothing; rows without a code by their table."""
    found: set[str] = set()
    for table, column in ties_to(item):
        found |= _referring(session, table, column, item)
    return sorted(found - {item.code})


def _referring(session: Session, table: Table, column: str, item: Item) -> set[str]:
    name = next((table.c[key] for key in ("code", "owner") if key in table.c), None)
    shown = literal(table.name) if name is None else name
    rows = select(shown).where(table.c.trajectory_id == item.trajectory_id, table.c[column] == item.code)
    return set(session.scalars(rows))


def removal_of(session: Session, trajectory_id: int, register: Register, code: str, *, since: datetime) -> int | None:
    """Return the number of the last removal of a row with a code, when it can still be put back."""
    rows = select(Removal.id).filter_by(trajectory_id=trajectory_id, register=register.key, code=code)
    return session.scalar(rows.where(Removal.at >= since).order_by(Removal.at.desc()).limit(1))
