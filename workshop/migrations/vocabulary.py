"""The words in which migrations say what a table holds.

What a word means does not change, or the tables of old migrations would change with it; a new meaning is a new word.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alembic import op
from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Constraint,
    Date,
    DateTime,
    Enum,
    ForeignKeyConstraint,
    Integer,
    Numeric,
    PrimaryKeyConstraint,
    String,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

TEXT = String()
WHOLE = Integer()
YES_NO = Boolean()
DAY = Date()
INSTANT = DateTime(timezone=True)
#: SQLite would make a float of a decimal, so there it is text.
EXACT = String().with_variant(Numeric(), "postgresql")
LISTING = JSON()

#: What stands in a table; its name depends on that of the table.
Word = Callable[[str], "Column[Any] | Constraint"]
#: The type of a column, or one that depends on the table.
Kind = TypeEngine[Any] | Callable[[str], TypeEngine[Any]]


def create(table: str, *words: Word) -> None:
    """Make a table."""
    op.create_table(table, *(word(table) for word in words))


def create_counting(table: str, *words: Word) -> None:
    """Make a table with numbered rows, of which no number is ever given again."""
    op.create_table(table, *(word(table) for word in words), sqlite_autoincrement=True)


def index(table: str, *columns: str) -> None:
    """Make the rows of a table quick to find by some columns."""
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, columns)


def numbered(name: str) -> Word:
    """Return a number that the database gives."""
    return lambda _table: Column(name, Integer, autoincrement=True, nullable=False)


def needed(name: str, kind: Kind = TEXT) -> Word:
    """Return a column that always holds something."""
    return lambda table: Column(name, _type(kind, table), nullable=False, autoincrement=False)


def optional(name: str, kind: Kind = TEXT) -> Word:
    """Return a column that may be empty."""
    return lambda table: Column(name, _type(kind, table), nullable=True)


def choice(name: str, *options: str) -> Callable[[str], Enum]:
    """Return the type of a column that holds one of some words."""
    return lambda table: Enum(*options, name=op.f(f"ck_{table}_{name}"), native_enum=False, create_constraint=True)


def key(*columns: str) -> Word:
    """Return the constraint that some columns name a row."""
    return lambda table: PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def unique(*columns: str) -> Word:
    """Return the constraint that no two rows are the same in some columns."""
    return lambda table: UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def rule(name: str, condition: str) -> Word:
    """Return the constraint that something holds for each row."""
    return lambda table: CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def under(column: str, owners: str, owner_key: str = "id") -> Word:
    """Return the constraint that a row goes when the row that a column names goes."""
    return lambda table: ForeignKeyConstraint(
        [column], [f"{owners}.{owner_key}"], name=op.f(f"fk_{table}_{column}"), ondelete="CASCADE"
    )


def kept_under(column: str, owners: str, owner_key: str = "id") -> Word:
    """Return the constraint that a column is emptied when the row that it names goes."""
    return lambda table: ForeignKeyConstraint(
        [column], [f"{owners}.{owner_key}"], name=op.f(f"fk_{table}_{column}"), ondelete="SET NULL"
    )


def reference(column: str, items: str) -> Word:
    """Return the constraint, checked at the end, that a column holds the code of an item of the same trajectory."""
    return lambda table: _tie(table, column, f"{items}.code", onupdate="CASCADE")


def part_of(column: str, owners: str) -> Word:
    """Return the constraint that a row is part of the item that a column names, and goes when that goes."""
    return lambda table: _tie(table, column, f"{owners}.code", onupdate="CASCADE", ondelete="CASCADE")


def part_of_row(owners: str) -> Word:
    """Return the constraint that a row is part of a row without a code, and goes when that goes."""
    return lambda table: _tie(table, "owner_id", f"{owners}.id", ondelete="CASCADE")


def _tie(
    table: str, column: str, target: str, *, onupdate: str | None = None, ondelete: str | None = None
) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["trajectory_id", column],
        [f"{target.partition('.')[0]}.trajectory_id", target],
        name=op.f(f"fk_{table}_trajectory_id_{column}"),
        deferrable=True,
        initially="DEFERRED",
        onupdate=onupdate,
        ondelete=ondelete,
    )


def _type(kind: Kind, table: str) -> TypeEngine[Any]:
    return kind if isinstance(kind, TypeEngine) else kind(table)
