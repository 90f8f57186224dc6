"""Engine, session, base class and column types for SQLite and PostgreSQL."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from time import monotonic, sleep
from types import MappingProxyType
from typing import Any, ClassVar, cast

from sqlalchemy import JSON, DateTime, Dialect, Engine, Enum, MetaData, Numeric, String, Table, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError, DataError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoneFree
from sqlalchemy.orm import DeclarativeBase, ORMExecuteState, Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql import visitors
from sqlalchemy.sql.visitors import ExternallyTraversible
from sqlalchemy.types import TypeDecorator, TypeEngine

from workshop.errors import Unconfigured
from workshop.languages import Text

__all__ = [
    "BROKEN_CONNECTIONS",
    "READ",
    "Base",
    "DataError",
    "Day",
    "Engine",
    "ExactNumber",
    "Guarded",
    "Instant",
    "IntegrityError",
    "Listing",
    "OperationalError",
    "Session",
    "Sessions",
    "StaleDataError",
    "begin_writing",
    "choices",
    "forget",
    "make_engine",
    "session_factory",
]

_WILL_WRITE = "will_write"
#: Seconds: how long to wait for the write-ahead log, and between two tries.
_PATIENCE, _BREATH = 10, 0.05
#: Where a session keeps what `workshop.remembering` read.
READ = "read"
#: As many connections as there are threads in a process of the server: eleven beside the five that are kept. What
#: somebody wrote is never in an error, since those are logged.
_KEPT: Mapping[str, Any] = MappingProxyType({"max_overflow": 11, "hide_parameters": True})

#: What is raised when the database is busy, gone, or has no connection left for us.
BROKEN_CONNECTIONS = (OperationalError, InterfaceError, NoneFree)

#: Makes the sessions of one database.
Sessions = sessionmaker[Session]

#: A date, under a name that a column called `date` does not hide.
Day = date

#: Tables marked so may only be read by a statement that says whose consent was asked.
Guarded = "asks_consent"


class Base(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


@event.listens_for(Base.metadata, "before_create")
def _count_on(metadata: MetaData, *_: Any, **_rest: Any) -> None:
    """Let SQLite never give the number of a row that went to another, as PostgreSQL does by itself."""
    for table in metadata.tables.values():
        table.dialect_options["sqlite"]["autoincrement"] = [key.name for key in table.primary_key] == ["id"]


class ExactNumber(TypeDecorator[Decimal]):
    """A decimal kept to the last digit; SQLite would make it a float, so there it is text."""

    impl = Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose NUMERIC on PostgreSQL and text on SQLite."""
        return dialect.type_descriptor(String() if dialect.name == "sqlite" else Numeric())

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Decimal | str | None:
        """Write the number in its shortest form."""
        if value is None:
            return None
        return str(value) if dialect.name == "sqlite" else value

    def process_result_value(self, value: object, dialect: Dialect) -> Decimal | None:  # noqa: ARG002  # SQLAlchemy's signature
        """Read the number back as it was."""
        return None if value is None else Decimal(str(value))


class Listing(TypeDecorator[list[Any]]):
    """A short ordered list of plain values of one type: texts, exact numbers or dates."""

    impl = JSON
    cache_ok = True
    _READERS: ClassVar[dict[type, Callable[[str], object]]] = {
        str: str,
        int: int,
        Decimal: Decimal,
        date: date.fromisoformat,
    }

    def __init__(self, of: type) -> None:
        super().__init__(none_as_null=True)
        self.of = of

    def process_bind_param(self, value: Sequence[object] | None, dialect: Dialect) -> list[str] | None:  # noqa: ARG002  # SQLAlchemy's signature
        """Write every value as text, so that numbers stay exact."""
        return None if value is None else [str(item) for item in value]

    def process_result_value(self, value: Any, dialect: Dialect) -> list[Any] | None:  # noqa: ARG002  # SQLAlchemy's signature
        """Read every value back as its own type."""
        if value is None:
            return None
        texts: list[str] = json.loads(value) if isinstance(value, str) else list(value)
        return [self._READERS[self.of](item) for item in texts]


class Instant(TypeDecorator[datetime]):
    """A moment in UTC, also on SQLite, which knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store UTC; a moment without a zone is a mistake of ours."""
        if value is None:
            return None
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  # SQLAlchemy's signature
        """Read it back with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def choices(kind: type[StrEnum]) -> Enum:
    """Return the column type of a choice; the database refuses anything else."""
    return Enum(kind, native_enum=False, create_constraint=True, values_callable=lambda items: [str(i) for i in items])


def make_engine(url: str) -> Engine:
    """Open a database; SQLite with write-ahead log, full synchronisation and foreign keys on.

    Raises:
        Unconfigured: the address is none, or the driver for this kind of database is not installed.
    """
    try:
        return _engine(url)
    except (ArgumentError, ValueError) as wrong:
        sentence = Text(
            "DATABASE_URL cannot be read. Write special characters in a password as %40, and a port in digits."
        )
        raise Unconfigured(sentence) from wrong
    except ModuleNotFoundError as wrong:
        raise Unconfigured(
            Text("For PostgreSQL, install samenspel[postgresql]: {problem}", problem=str(wrong))
        ) from wrong


def _engine(url: str) -> Engine:
    if url.startswith("sqlite"):
        engine = create_engine(url, connect_args={"timeout": 10}, **_KEPT)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin)
        return engine
    return create_engine(url, pool_pre_ping=True, **_KEPT)


def session_factory(engine: Engine) -> Sessions:
    """Return the maker of sessions whose reads of guarded tables must name the consent asked."""
    factory = sessionmaker(engine, expire_on_commit=False)
    event.listen(factory, "do_orm_execute", _refuse_unasked)
    event.listen(factory, "do_orm_execute", _forget_by_writing)
    for change in ("after_flush", "after_begin", "after_soft_rollback"):
        event.listen(factory, change, forget)
    return factory


def forget(session: Session, *_change: object) -> None:
    """Read everything afresh from here on."""
    session.info.pop(READ, None)


def _forget_by_writing(state: ORMExecuteState) -> None:
    if not state.is_select:
        forget(state.session)


def begin_writing(session: Session) -> None:
    """Begin the transaction of a session as one that will write, so that on SQLite it waits for its turn now."""
    session.connection(execution_options={_WILL_WRITE: True})


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver must not begin transactions by itself: _begin does.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA busy_timeout=10000")
    _write_ahead(cursor)
    for pragma in ("synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _write_ahead(cursor: DBAPICursor) -> None:
    """Turn the write-ahead log on; of two who do so at once SQLite refuses one without waiting, who tries again."""
    deadline = monotonic() + _PATIENCE
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if monotonic() > deadline:
                raise
            sleep(_BREATH)
        else:
            return


def _begin(connection: Any) -> None:
    # A transaction that reads first and writes later is refused at once when somebody wrote in between.
    will_write = connection.get_execution_options().get(_WILL_WRITE)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if will_write else "BEGIN")


def _refuse_unasked(state: ORMExecuteState) -> None:
    if not state.is_select or Guarded in state.execution_options:
        return
    for part in visitors.iterate(cast("ExternallyTraversible", state.statement)):
        table = part if isinstance(part, Table) else getattr(part, "table", None)
        if isinstance(table, Table) and table.info.get(Guarded):
            msg = f"{table.name} was read without saying whose consent was asked"
            raise PermissionError(msg)
