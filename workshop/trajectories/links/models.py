"""Ordered references from an item, a row or a trajectory to items, and shares of partners."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.ext.orderinglist import ordering_list
from sqlalchemy.orm import Mapped, attribute_keyed_dict, mapped_column, relationship

from workshop.database import Base, ExactNumber
from workshop.trajectories.items.models import Lazy, belonging, reference, row_belonging


class Link(Base):
    """A reference in an ordered list of references, from an owner to an item."""

    __abstract__ = True

    trajectory_id: Mapped[int] = mapped_column(primary_key=True)
    target: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(default=0)


class ItemLink(Link):
    """A reference whose owner is an item."""

    __abstract__ = True

    owner: Mapped[str] = mapped_column(primary_key=True)


class RowLink(Link):
    """A reference whose owner is a row without a code."""

    __abstract__ = True

    owner_id: Mapped[int] = mapped_column(primary_key=True)


class Weighted(ItemLink):
    """A share that a partner, or society, has in something; the shares of one owner add up to one."""

    __abstract__ = True

    partner: Mapped[str | None]
    share: Mapped[Decimal] = mapped_column(ExactNumber)


def _table(base: type[Any], name: str, doc: str, *arguments: ForeignKeyConstraint | Index) -> Any:
    words = "".join(word.capitalize() for word in name.split("_"))
    space = {"__tablename__": name, "__table_args__": arguments, "__doc__": doc, "__module__": __name__}
    return type(words, (base,), space)


def _found_by(table: str, column: str) -> Index:
    """Return the index by which the links of a trajectory are found, and those to one target."""
    return Index(f"ix_{table}_trajectory_id_{column}", "trajectory_id", column)


def link_table(name: str, owner_table: str, target_table: str, *, goes_with_target: bool = False) -> type[ItemLink]:
    """Return the table of an ordered list of references from one kind of item to another.

    A target that is referred to cannot be removed, unless the link goes with it.
    """
    doc = f"Links from {owner_table} to {target_table}, in order."
    to = belonging(target_table, "target") if goes_with_target else reference("target", target_table)
    table: type[ItemLink] = _table(ItemLink, name, doc, belonging(owner_table, "owner"), to, _found_by(name, "target"))
    return table


def row_link_table(name: str, owner_table: str, target_table: str) -> type[RowLink]:
    """Return the table of an ordered list of references from rows without a code to items."""
    doc = f"Links from {owner_table} to {target_table}, in order."
    tied = (row_belonging(owner_table), reference("target", target_table))
    table: type[RowLink] = _table(RowLink, name, doc, *tied, _found_by(name, "target"))
    return table


def single_link_table(name: str, owner_table: str, target_table: str) -> type[Link]:
    """Return the table of an ordered list of references from what a trajectory has one of."""
    doc = f"Links from {owner_table} to {target_table}, in order."
    owner = ForeignKeyConstraint(["trajectory_id"], [f"{owner_table}.trajectory_id"], ondelete="CASCADE")
    table: type[Link] = _table(Link, name, doc, owner, reference("target", target_table))
    return table


def _owner_columns(table: type[Any]) -> list[Any]:
    """Return the columns that name the owner, apart from those that name the target."""
    return [getattr(table, name) for name in ("trajectory_id", "owner", "owner_id") if hasattr(table, name)]


def links(table: type[Link], *, lazy: Lazy = "selectin") -> Any:
    """Return the relationship that holds an owner's links in order; they go with the owner.

    Links that may not be read in passing are not read to remove them either: the database does that.
    """
    return relationship(
        table,
        foreign_keys=_owner_columns(table),
        order_by=table.position,
        collection_class=ordering_list("position"),
        cascade="all, delete-orphan",
        passive_deletes=lazy == "raise_on_sql",
        lazy=lazy,
    )


def codes_of(relation: str, table: type[Link]) -> AssociationProxy[list[str]]:
    """Return the codes behind a relationship of links, as a list to read and to set."""
    return association_proxy(relation, "target", creator=lambda code: table(target=code))


def keyed_links(table: type[Any], key: str = "target") -> Any:
    """Return the relationship that holds an owner's rows by key; they go with the owner."""
    return relationship(
        table,
        foreign_keys=_owner_columns(table),
        collection_class=attribute_keyed_dict(key),
        cascade="all, delete-orphan",
        lazy="selectin",
    )


#: Stands beside partners where a benefit is nobody's in particular.
SOCIETY = "society"


def share_table(name: str, owner_table: str) -> type[Weighted]:
    """Return the table of shares of partners in a kind of item."""
    doc = f"Shares of partners in {owner_table}."
    tied = (belonging(owner_table, "owner"), reference("partner", "partners"))
    table: type[Weighted] = _table(Weighted, name, doc, *tied, _found_by(name, "partner"))
    return table


def shares_of(relation: str, table: type[Weighted]) -> AssociationProxy[dict[str, Decimal]]:
    """Return the shares behind a relationship, as a map from partner to share."""

    def creator(code: str, share: Decimal) -> Weighted:
        return table(target=code, partner=None if code == SOCIETY else code, share=share)

    return association_proxy(relation, "share", creator=creator)


class MeanOf(RowLink):
    """The mean answer to a question in a round or a group."""

    __abstract__ = True

    mean: Mapped[Decimal] = mapped_column(ExactNumber)


def mean_table(name: str, owner_table: str, target_table: str) -> type[MeanOf]:
    """Return the table of means by question that rows without a code hold."""
    doc = f"Means in {owner_table} by {target_table}."
    tied = (row_belonging(owner_table), reference("target", target_table))
    table: type[MeanOf] = _table(MeanOf, name, doc, *tied, _found_by(name, "target"))
    return table


def means_of(relation: str, table: type[MeanOf]) -> AssociationProxy[dict[str, Decimal]]:
    """Return the means behind a relationship, as a map from question to mean."""
    return association_proxy(relation, "mean", creator=lambda code, mean: table(target=code, mean=mean))


class Figure(Base):
    """A number under a name, of something a trajectory has one of."""

    __abstract__ = True

    trajectory_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Decimal] = mapped_column(ExactNumber)


def figure_table(name: str, owner_table: str, named: str | None = None) -> type[Figure]:
    """Return the table of named numbers; the names are codes of items in the table `named`, if given."""
    owner = ForeignKeyConstraint(["trajectory_id"], [f"{owner_table}.trajectory_id"], ondelete="CASCADE")
    tied = (owner, reference("name", named)) if named else (owner,)
    table: type[Figure] = _table(Figure, name, f"Numbers by name in {owner_table}.", *tied)
    return table


def figures_of(relation: str, table: type[Figure]) -> AssociationProxy[dict[str, Decimal]]:
    """Return the numbers behind a relationship, as a map from name to number."""
    return association_proxy(relation, "value", creator=lambda name, value: table(name=name, value=value))
