"""A copy of an SQLite database beside it, before its tables change."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection


def keep_copy(connection: Connection, version: str | None) -> Path | None:
    """Copy the file behind a connection to `<name>.<version>.sqlite` beside it; there is nothing to copy when empty.

    Another copy of the same version is replaced, only once the new one is whole.
    """
    file = connection.engine.url.database
    if connection.dialect.name != "sqlite" or version is None or file in {None, "", ":memory:"}:
        return None
    copy = Path(str(file)).with_suffix(f".{version}.sqlite")
    unfinished = copy.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(str(file))) as source, closing(sqlite3.connect(unfinished)) as target:
        source.backup(target)
    unfinished.replace(copy)
    return copy
