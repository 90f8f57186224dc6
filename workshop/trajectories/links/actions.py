"""Letting what refers to one item refer to another, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, delete, insert, select, update

from workshop.database import Guarded, Session
from workshop.trajectories.items.models import Item


def ties_to(item: Item) -> Iterator[tuple[Table, str]]:
    """Yield the tables and columns that name items like this one, and would be left with nothing without it.

    What asks for consent is left out: its links go with the item.
    """
    for table in Item.metadata.tables.values():
        for tie in table.foreign_key_constraints:
            columns = [column.name for column in tie.columns]
            ends = tie.referred_table.name in {"items", item.__tablename__}
            if ends and tie.ondelete is None and len(columns) == 2 and not table.info.get(Guarded):
                yield table, columns[1]


def redirect_mentions(session: Session, item: Item, to: str) -> list[dict[str, Any]]:
    """Let everything that names an item name another one of its kind; returns what `restore_mentions` needs.

    What names both keeps the other one only.
    """
    return [
        _redirected(session, table, column, dict(row), to)
        for table, column in ties_to(item)
        for row in session.execute(_naming(table, column, item)).mappings().all()
    ]


def restore_mentions(session: Session, mentions: Sequence[Mapping[str, Any]]) -> None:
    """Let what was redirected name the first item again; what is gone by now stays gone."""
    for mention in mentions:
        table = Item.metadata.tables[mention["table"]]
        row, column = mention["row"], mention["column"]
        if mention["was_dropped"]:
            session.execute(insert(table).values(**row))
        else:
            session.execute(
                update(table).where(_key(table, {**row, column: mention["to"]})).values({column: row[column]})
            )
    session.expire_all()


def _naming(table: Table, column: str, item: Item) -> Any:
    keys = [*table.primary_key.columns, *([table.c.position] if "position" in table.c else [])]
    columns = {key.name: key for key in [*keys, table.c[column]]}
    return select(*columns.values()).where(table.c.trajectory_id == item.trajectory_id, table.c[column] == item.code)


def _redirected(session: Session, table: Table, column: str, row: dict[str, Any], to: str) -> dict[str, Any]:
    is_key = column in table.primary_key.columns
    names_both = is_key and session.execute(select(1).where(_key(table, {**row, column: to}))).first() is not None
    if names_both:
        session.execute(delete(table).where(_key(table, row)))
    else:
        session.execute(update(table).where(_key(table, row)).values({column: to}))
    return {"table": table.name, "column": column, "row": row, "to": to, "was_dropped": names_both}


def _key(table: Table, row: Mapping[str, Any]) -> ColumnElement[bool]:
    return and_(*(column == row[column.name] for column in table.primary_key.columns))
