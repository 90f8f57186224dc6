"""The migrations make exactly the tables that the models describe, on both kinds of database."""

from collections.abc import Iterator
from typing import Any

import pytest
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from tests.shelves import Shelf
from workshop.app import FEATURES
from workshop.database import Base, Engine, make_engine


@pytest.fixture
def migrated_engine(database_url: str) -> Iterator[Engine]:
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def modelled_engine(shelf: Shelf) -> Iterator[Engine]:
    url = shelf.take()
    engine = make_engine(url)
    Base.metadata.create_all(engine)
    yield engine
    engine.dispose()
    shelf.drop(url)


def described(engine: Engine) -> dict[str, Any]:
    """Return what the database itself says of each table, apart from the order of columns."""
    inspector = inspect(engine)
    tables = set(inspector.get_table_names()) - {"alembic_version"}
    return {name: _described(inspector, name) for name in tables}


def _described(inspector: Any, table: str) -> dict[str, Any]:
    columns = inspector.get_columns(table)
    return {
        "columns": sorted((c["name"], str(c["type"]), c["nullable"], str(c["default"])) for c in columns),
        "key": inspector.get_pk_constraint(table),
        "ties": sorted(inspector.get_foreign_keys(table), key=str),
        "unique": sorted(inspector.get_unique_constraints(table), key=str),
        "rules": sorted(inspector.get_check_constraints(table), key=str),
        "indexes": sorted(inspector.get_indexes(table), key=str),
    }


def test_the_models_ask_for_nothing_that_the_migrations_do_not_make(migrated_engine: Engine) -> None:
    assert FEATURES.archive, "every model is known once the features are"
    with migrated_engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        missing = produce_migrations(context, Base.metadata)
    assert missing.upgrade_ops is not None
    assert missing.upgrade_ops.is_empty(), "write a migration for:\n" + render_python_code(missing.upgrade_ops)


def test_every_constraint_is_the_same_down_to_its_name(migrated_engine: Engine, modelled_engine: Engine) -> None:
    migrated, modelled = described(migrated_engine), described(modelled_engine)
    assert migrated.keys() == modelled.keys()
    for table, description in modelled.items():
        assert migrated[table] == description, table


def test_every_constraint_has_a_name(migrated_engine: Engine) -> None:
    for description in described(migrated_engine).values():
        is_counted = migrated_engine.dialect.name == "sqlite" and description["key"]["constrained_columns"] == ["id"]
        assert description["key"]["name"] or is_counted, "SQLite gives no name to a key that counts on"
        for kind in ("ties", "unique", "rules", "indexes"):
            assert all(found["name"] for found in description[kind])


def test_the_number_of_a_row_that_went_is_not_given_again(migrated_engine: Engine) -> None:
    with migrated_engine.begin() as connection:
        numbers = []
        for name in ("Ons Huis", "De Haven"):
            connection.execute(text("INSERT INTO organisations (name) VALUES (:name)"), {"name": name})
            numbers.append(connection.scalar(text("SELECT max(id) FROM organisations")))
            connection.execute(text("DELETE FROM organisations"))
    assert numbers[0] < numbers[1]


def test_sqlite_counts_on_in_every_table_with_numbers(migrated_engine: Engine) -> None:
    if migrated_engine.dialect.name == "sqlite":
        with migrated_engine.connect() as connection:
            made = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all()
        numbered = {name for name, sql in made if "\n\tid INTEGER NOT NULL" in sql}
        assert len(numbered) > 20
        assert not {name for name, sql in made if name in numbered and "AUTOINCREMENT" not in sql}


def test_whatever_is_referred_to_is_found_by_an_index(migrated_engine: Engine) -> None:
    """What refers to something is looked for when that goes: by the column, or within the trajectory."""
    for table, description in described(migrated_engine).items():
        ways = [description["key"]["constrained_columns"]]
        ways += [found["column_names"] for kind in ("indexes", "unique") for found in description[kind]]
        for tie in description["ties"]:
            assert any(way[0] == tie["constrained_columns"][0] for way in ways), (table, tie["constrained_columns"])
