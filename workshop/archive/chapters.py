"""The usual archive parts: a list of maps, one map with lists in it, and one map or several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import Field

from workshop.access import Reader
from workshop.archive.actions import build
from workshop.archive.fields import Part
from workshop.archive.parts import ArchivePart, Chapter, Complaint, ScaleOut
from workshop.archive.queries import collect, only_row, rows_of
from workshop.database import Base, Session

Check = Callable[[Any], Iterator[Complaint]] | None


def list_part(
    key: str, schema: type[Part], model: type[Base], *, scale_out: ScaleOut = ScaleOut.NEVER, check: Check = None
) -> ArchivePart:
    """Return the part for a top-level key that holds a list of maps."""

    def load(session: Session, trajectory_id: int, document: Part) -> None:
        _add(session, trajectory_id, Inside(schema, model), getattr(document, key))

    def dump(session: Session, trajectory_id: int, _reader: Reader | None) -> Chapter:
        return {key: [collect(row, schema) for row in rows_of(session, trajectory_id, model)]}

    keys: dict[str, Any] = {key: (list[schema], [])}  # type: ignore[valid-type]  # a type made at run time
    return ArchivePart(keys=keys, load=load, dump=dump, scale_out=scale_out, check=check)


@dataclass(frozen=True)
class Inside:
    """A list inside a map whose entries have a table of their own; `columns` tell them from others in it."""

    schema: type[Part]
    model: type[Base]
    columns: Mapping[str, Any] = field(default_factory=dict)


def map_part(
    key: str,
    schema: type[Part],
    model: type[Base],
    *,
    inside: Mapping[str, Inside] | None = None,
    scale_out: ScaleOut = ScaleOut.NEVER,
    check: Check = None,
) -> ArchivePart:
    """Return the part for a top-level key that holds one map, with lists in it."""
    lists = inside or {}

    def load(session: Session, trajectory_id: int, document: Part) -> None:
        if (part := getattr(document, key)) is not None:
            session.add(build(model, part, apart=lists, trajectory_id=trajectory_id))
            for name, entries in lists.items():
                _add(session, trajectory_id, entries, getattr(part, name))

    def dump(session: Session, trajectory_id: int, _reader: Reader | None) -> Chapter:
        if (row := only_row(session, trajectory_id, model)) is None:
            return {}
        filled = {
            name: [
                collect(entry, entries.schema)
                for entry in rows_of(session, trajectory_id, entries.model, **entries.columns)
            ]
            for name, entries in lists.items()
        }
        return {key: collect(row, schema, **filled)}

    keys: dict[str, Any] = {key: (schema | None, None)}
    return ArchivePart(keys=keys, load=load, dump=dump, scale_out=scale_out, check=check)


#: Marks the only row of a key that held a list of one map.
_AS_LIST = "[]"


def one_or_many_part(key: str, schema: type[Part], model: Any) -> ArchivePart:
    """Return the part for a top-level key that holds one map, or a list of them."""

    def load(session: Session, trajectory_id: int, document: Part) -> None:
        given = getattr(document, key)
        parts = [] if given is None else given if isinstance(given, list) else [given]
        rows = [build(model, part, trajectory_id=trajectory_id, position=place) for place, part in enumerate(parts)]
        if isinstance(given, list):
            rows[0].stated = [*rows[0].stated, _AS_LIST]
        session.add_all(rows)

    def dump(session: Session, trajectory_id: int, _reader: Reader | None) -> Chapter:
        rows = rows_of(session, trajectory_id, model)
        maps = [collect(row, schema) for row in rows]
        single = len(rows) == 1 and _AS_LIST not in rows[0].stated
        return {key: maps[0] if single else maps} if maps else {}

    several = Annotated[list[schema], Field(min_length=1)]  # type: ignore[valid-type]  # a type made at run time
    keys: dict[str, Any] = {key: (schema | several | None, None)}
    return ArchivePart(keys=keys, load=load, dump=dump)


def _add(session: Session, trajectory_id: int, entries: Inside, parts: list[Part]) -> None:
    for place, part in enumerate(parts):
        session.add(build(entries.model, part, trajectory_id=trajectory_id, position=place, **entries.columns))
