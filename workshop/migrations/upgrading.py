"""Brings a database to the newest version: all steps in one transaction, after a copy of what was there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DatabaseError

from workshop.database import Engine, make_engine
from workshop.errors import Unconfigured
from workshop.languages import Text
from workshop.migrations.backups import keep_copy
from workshop.paths import MIGRATIONS
from workshop.settings import Settings

#: Says in the head of an SQLite file whose it is ("SMNS").
_APPLICATION = 0x534D4E53
#: On PostgreSQL: how long to wait for another process that upgrades, for a locked table, and for one statement.
_PATIENCE = {"another": "15min", "lock_timeout": "10s", "statement_timeout": "15min"}


def ready_engine(settings: Settings) -> Engine:
    """Open the database of an installation, at its newest version.

    Raises:
        Unconfigured: the database is newer than this program, or somebody else's.
    """
    engine = make_engine(settings.database_url)
    _keep_private(engine)
    upgrade(engine)
    return engine


def _keep_private(engine: Engine) -> None:
    """Let nobody else read the file of an SQLite database, from the moment there is one."""
    file = engine.url.database
    if engine.dialect.name == "sqlite" and file and not Path(file).exists():
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))


def upgrade(engine: Engine, *, folder: Path = MIGRATIONS) -> tuple[str, ...]:
    """Take every step that a database has not had; an empty one takes all of them. Returns the steps taken.

    An SQLite file that holds something is copied first, beside itself. When a step fails, none was taken. `folder`
    holds the steps.

    Raises:
        Unconfigured: the database is newer than this program, or somebody else's.
    """
    if not pending(engine, folder=folder):
        return ()
    with _alone(engine) as connection:
        found = _version(connection)
        steps = _steps_after(found, folder)
        if steps:
            keep_copy(connection, found)
            command.upgrade(_configuration(folder, connection), "head")
            _refuse_dangling(connection)
    return steps


def pending(engine: Engine, *, folder: Path = MIGRATIONS) -> tuple[str, ...]:
    """Return the steps that a database has not had, oldest first.

    Raises:
        Unconfigured: the database is newer than this program, or somebody else's.
    """
    try:
        with engine.connect() as connection:
            return _steps_after(_version(connection), folder)
    except DatabaseError as wrong:
        if type(wrong) is DatabaseError and engine.dialect.name == "sqlite":
            sentence = Text("{file} is damaged, or no database. Put back a copy of it.", file=str(engine.url.database))
            raise Unconfigured(sentence) from wrong
        raise


def version(engine: Engine) -> str | None:
    """Return the last step that a database had, or None when it is empty."""
    with engine.connect() as connection:
        return _version(connection)


def _version(connection: Connection) -> str | None:
    found = MigrationContext.configure(connection).get_current_revision()
    if found is None and set(inspect(connection).get_table_names()) - {"alembic_version"}:
        raise Unconfigured(Text("The database holds tables of something else. Give Samenspel a database of its own."))
    return found


def _steps_after(found: str | None, folder: Path) -> tuple[str, ...]:
    walked = ScriptDirectory.from_config(_configuration(folder)).walk_revisions()
    steps = [script.revision for script in walked][::-1]
    if found is not None and found not in steps:
        sentence = Text(
            "The database has version {found}; this Samenspel knows up to {known}. Install the newer Samenspel, "
            "or restore the copy that was made before.",
            found=found,
            known=steps[-1],
        )
        raise Unconfigured(sentence)
    return tuple(steps[steps.index(found) + 1 :] if found else steps)


def _configuration(folder: Path, connection: Connection | None = None) -> Config:
    configuration = Config(attributes={"connection": connection})
    configuration.set_main_option("script_location", str(folder).replace("%", "%%"))
    configuration.set_main_option("path_separator", "os")
    return configuration


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """Open a transaction in which no other process upgrades; it is committed at the end."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            with _without_ties(connection), connection.begin():
                connection.execute(text(f"PRAGMA application_id = {_APPLICATION}"))
                yield connection
        else:
            with connection.begin():
                connection.execute(text(f"SET LOCAL lock_timeout = '{_PATIENCE['another']}'"))
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_APPLICATION})"))
                for name in ("lock_timeout", "statement_timeout"):
                    connection.execute(text(f"SET LOCAL {name} = '{_PATIENCE[name]}'"))
                yield connection


@contextmanager
def _without_ties(connection: Connection) -> Iterator[None]:
    """Leave foreign keys unchecked meanwhile: SQLite changes a table by making it anew, which would empty others."""
    raw = connection.connection.driver_connection
    assert raw is not None  # noqa: S101  # an open connection has one
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def _refuse_dangling(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.execute(text("PRAGMA foreign_key_check")).first():
        raise Unconfigured(Text("The upgrade would have left references to nothing. Nothing was changed."))
