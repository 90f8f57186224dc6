"""Prepared databases that tests take copies of: files of SQLite, databases on a PostgreSQL server of our own."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, event

from tests.databases import Cluster
from workshop.database import Engine, make_engine


class Shelf(Protocol):
    """Where prepared databases stand; one is an empty, a migrated or a filled one."""

    def take(self, name: str = "") -> str:
        """Return the URL of a copy of a prepared database, or of a database with nothing in it."""

    def put(self, name: str, fill: Callable[[str], None], *, on: str = "") -> str:
        """Prepare a database by filling a copy of another one; returns its name."""

    def drop(self, url: str) -> None:
        """Throw a copy away."""


@dataclass
class SqliteShelf:
    """Keeps files in a folder."""

    folder: Path
    numbers: "count[int]" = field(default_factory=count)

    def take(self, name: str = "") -> str:
        """Return the URL of a new file."""
        file = self.folder / f"copy-{next(self.numbers)}.sqlite"
        if name:
            shutil.copyfile(self.folder / f"{name}.sqlite", file)
        return f"sqlite:///{file}"

    def put(self, name: str, fill: Callable[[str], None], *, on: str = "") -> str:
        """Fill a file; whoever fills it closes it, so that nothing is left beside it."""
        url = self.take(on)
        fill(url)
        file = Path(url.removeprefix("sqlite:///"))
        assert not file.with_name(file.name + "-wal").exists(), "the database was not closed"
        file.rename(self.folder / f"{name}.sqlite")
        return name

    def drop(self, url: str) -> None:
        """Remove a file and what stands beside it."""
        for file in Path(url.removeprefix("sqlite:///")).parent.glob(f"{Path(url).name}*"):
            file.unlink()


@dataclass
class PostgresqlShelf:
    """Keeps databases on a server."""

    cluster: Cluster
    numbers: "count[int]" = field(default_factory=count)

    def take(self, name: str = "") -> str:
        """Return the URL of a new database."""
        return self.cluster.create(f"copy_{next(self.numbers)}", template=name or "template0")

    def put(self, name: str, fill: Callable[[str], None], *, on: str = "") -> str:
        """Fill a database; whoever fills it closes it, or no copy could be taken."""
        fill(self.cluster.create(name, template=on or "template0"))
        return name

    def drop(self, url: str) -> None:
        """Remove a database."""
        self.cluster.drop(url.rpartition("/")[2])


class SharedDatabase:
    """A copy that tests share for as long as they only read; after a change the next one gets another."""

    def __init__(self, shelf: Shelf, name: str) -> None:
        self._shelf = shelf
        self._name = name
        self._url = ""
        self._engine: Engine | None = None
        self._was_changed = False

    def engine(self) -> Engine:
        """Return an engine on a database that is as it was prepared."""
        if self._engine is None or self._was_changed:
            self.drop()
            self._url = self._shelf.take(self._name)
            self._engine = make_engine(self._url)
            self._was_changed = False
            event.listen(self._engine, "before_cursor_execute", self._note)
        return self._engine

    def drop(self) -> None:
        """Throw the copy away."""
        if self._engine is not None:
            self._engine.dispose()
            self._shelf.drop(self._url)

    def _note(self, _connection: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        self._was_changed |= not statement.lstrip().upper().startswith(("SELECT", "PRAGMA", "BEGIN"))
