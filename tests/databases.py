"""The databases that tests make on a PostgreSQL server of their own."""

from dataclasses import dataclass

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection, text

OWNER = "samenspel"


@dataclass(frozen=True)
class Cluster:
    """A server on 127.0.0.1 whose password only this test run knows."""

    port: int
    password: str

    def url(self, database: str) -> str:
        """Return the SQLAlchemy URL of a database."""
        return f"postgresql+psycopg://{OWNER}:{self.password}@127.0.0.1:{self.port}/{database}"

    def create(self, database: str, template: str = "template1") -> str:
        """Create a database as a copy of the template, which nobody may be connected to, and return its URL."""
        self._run("CREATE DATABASE {} TEMPLATE {}", database, template)
        return self.url(database)

    def drop(self, database: str) -> None:
        """Remove a database, also when somebody is still connected to it."""
        self._run("DROP DATABASE IF EXISTS {} WITH (FORCE)", database)

    def connect(self, database: str = "postgres") -> psycopg.Connection:
        """Open a plain connection, on which every statement counts at once."""
        address = make_conninfo(
            host="127.0.0.1", port=self.port, user=OWNER, password=self.password, dbname=database, connect_timeout=5
        )
        return psycopg.connect(address, autocommit=True)

    def _run(self, statement: str, *names: str) -> None:
        with self.connect() as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def check_references(connection: Connection) -> None:
    """Check now what a database checks when a transaction ends."""
    if connection.dialect.name == "sqlite":
        assert not connection.execute(text("PRAGMA foreign_key_check")).all()
    else:
        connection.execute(text("SET CONSTRAINTS ALL IMMEDIATE"))
        connection.execute(text("SET CONSTRAINTS ALL DEFERRED"))
