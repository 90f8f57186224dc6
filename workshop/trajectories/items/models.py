"""The items of a trajectory and the rows that belong to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from sqlalchemy import Constraint, ForeignKey, ForeignKeyConstraint, Integer, String, UniqueConstraint
from sqlalchemy.ext.orderinglist import ordering_list
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workshop.database import Base, Listing
from workshop.trajectories.models import Trajectory


def reference(column: str, to: str | type[Base]) -> ForeignKeyConstraint:
    """Return the constraint that a column holds the code of an item in the same trajectory.

    Checked when the transaction ends, so that a file can come in in any order.
    """
    table = to if isinstance(to, str) else to.__tablename__
    return ForeignKeyConstraint(
        ["trajectory_id", column],
        [f"{table}.trajectory_id", f"{table}.code"],
        onupdate="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    )


def belonging(table: str, column: str) -> ForeignKeyConstraint:
    """Return the constraint that a row is part of an item and goes when that goes."""
    return ForeignKeyConstraint(
        ["trajectory_id", column],
        [f"{table}.trajectory_id", f"{table}.code"],
        ondelete="CASCADE",
        onupdate="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    )


def row_belonging(table: str) -> ForeignKeyConstraint:
    """Return the constraint that a row is part of a row without a code and goes when that goes."""
    return ForeignKeyConstraint(
        ["trajectory_id", "owner_id"],
        [f"{table}.trajectory_id", f"{table}.id"],
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    )


#: When the rows behind a relationship are read: with their owner, or only when a query says so.
Lazy = Literal["selectin", "raise_on_sql"]


class Record(Base):
    """A row of a trajectory, with its references named in the class line.

    `table` names the table, `refers` maps columns to the tables of the items they name, `part_of` is the column that
    names the owner and the owner's table (`part_of_row` the table when the owner has no code); `kind` makes the class a
    kind of item.
    """

    __abstract__ = True

    def __init_subclass__(
        cls,
        *,
        table: str = "",
        kind: str = "",
        refers: Mapping[str, str | type[Record]] | None = None,
        part_of: tuple[str, str] | None = None,
        part_of_row: str = "",
        **rest: Any,
    ) -> None:
        """Turn the class line into table name, key and constraints."""
        if table:
            cls.__tablename__ = table
            constraints: list[Constraint] = [reference(column, to) for column, to in (refers or {}).items()]
            if part_of:
                constraints.append(belonging(part_of[1], part_of[0]))
            if part_of_row:
                constraints.append(row_belonging(part_of_row))
                cls.owner_id = mapped_column(Integer)
            if issubclass(cls, Listed):
                constraints.append(UniqueConstraint("trajectory_id", "id"))
            if kind:
                constraints.append(belonging("items", "code"))
                cls.__mapper_args__ = {"polymorphic_identity": kind}
                cls.trajectory_id = mapped_column(Integer, primary_key=True)
                cls.code = mapped_column(String, primary_key=True)
            cls.__table_args__ = (*constraints, *cls.__dict__.get("checks", ()))
        super().__init_subclass__(**rest)


class Item(Record):
    """Anything in a trajectory that has a code; one code is unique over all kinds."""

    __tablename__ = "items"

    trajectory_id: Mapped[int] = mapped_column(ForeignKey(Trajectory.id, ondelete="CASCADE"), primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    item_kind: Mapped[str] = mapped_column(index=True)
    position: Mapped[int] = mapped_column(default=0)
    revision: Mapped[int] = mapped_column()
    stated: Mapped[list[str]] = mapped_column(Listing(str), default=list)

    __mapper_args__ = {"polymorphic_on": "item_kind", "version_id_col": revision}  # noqa: RUF012  # SQLAlchemy's form


class Single(Record):
    """Something that a trajectory has at most one of."""

    __abstract__ = True

    trajectory_id: Mapped[int] = mapped_column(ForeignKey(Trajectory.id, ondelete="CASCADE"), primary_key=True)
    stated: Mapped[list[str]] = mapped_column(Listing(str), default=list)


class Listed(Record):
    """Something without a code that stands in a list; its position is kept."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True)
    trajectory_id: Mapped[int] = mapped_column(ForeignKey(Trajectory.id, ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    stated: Mapped[list[str]] = mapped_column(Listing(str), default=list)


def children(model: str, *, lazy: Lazy = "selectin", within: tuple[str, str, str] | None = None) -> Any:
    """Return the relationship that holds the rows of a list inside an item, in order; they go with it.

    When the rows are items themselves, `within` names their table, the owner's table and the column with its code:
    both share the table of items, so the way between them must be said.
    """
    join = None
    if within:
        rows, owners, column = within
        join = (
            f"and_({owners}.c.trajectory_id == foreign({rows}.c.trajectory_id), "
            f"{owners}.c.code == foreign({rows}.c.{column}))"
        )
    return relationship(
        model,
        primaryjoin=join,
        order_by=f"{model}.position",
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
        lazy=lazy,
    )
