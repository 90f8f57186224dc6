"""Never give the number of a row that went to another one, so that an old address or undo means nothing else."""

import re

from alembic import op
from sqlalchemy import text

revision = "0018"
down_revision = "0017"

_NUMBERED = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE '%PRIMARY KEY (id)%'"
_BESIDE = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = :name"


def upgrade() -> None:
    """Make the tables anew on SQLite, where a plain key is used again; PostgreSQL counts on by itself."""
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        return
    for name, made in connection.execute(text(_NUMBERED)).all():
        beside = connection.scalars(text(_BESIDE), {"name": name}).all()
        connection.exec_driver_sql(_counting_on(made, name))
        connection.exec_driver_sql(f"INSERT INTO new_{name} SELECT * FROM {name}")  # noqa: S608  # our own tables
        connection.exec_driver_sql(f"DROP TABLE {name}")
        connection.exec_driver_sql(f"ALTER TABLE new_{name} RENAME TO {name}")
        for index in beside:
            connection.exec_driver_sql(index)


def _counting_on(made: str, name: str) -> str:
    """Return the statement that makes a table like this one whose numbers are never used again."""
    statement = re.sub(rf'^CREATE TABLE "?{name}"?', f"CREATE TABLE new_{name}", made)
    statement = re.sub(rf",\s*CONSTRAINT pk_{name} PRIMARY KEY \(id\)", "", statement)
    return statement.replace("id INTEGER NOT NULL", "id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", 1)
