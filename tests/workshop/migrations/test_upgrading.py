"""A database comes to the newest version, whole or not at all, and keeps what it holds."""

import shutil
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, select, text
from sqlalchemy.exc import DatabaseError

from workshop.database import Engine, make_engine, session_factory
from workshop.errors import Unconfigured
from workshop.migrations.upgrading import pending, upgrade, version
from workshop.paths import MIGRATIONS
from workshop.trajectories.models import Trajectory
from workshop.trajectories.people.models import Person

STEPS = sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))

A_LATER_STEP = '''"""Ask for a name of every trajectory's client group."""

import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "{before}"


def upgrade():
    with op.batch_alter_table("trajectories", recreate="auto") as table:
        table.add_column(sa.Column("client_group", sa.String(), nullable=False, server_default="everybody"))
        table.alter_column("title", nullable=True)
'''
A_FAILING_STEP = '''"""Fail halfway."""

from alembic import op

revision = "9002"
down_revision = "9001"


def upgrade():
    op.execute("CREATE TABLE half (id INTEGER)")
    op.execute("INSERT INTO nowhere VALUES (1)")
'''


def opened(url: str) -> Iterator[Engine]:
    engine = make_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def empty(empty_database_url: str) -> Iterator[Engine]:
    yield from opened(empty_database_url)


@pytest.fixture
def filled(filled_database_url: str) -> Iterator[Engine]:
    yield from opened(filled_database_url)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the steps, to which a test adds some or from which it takes some."""
    return Path(shutil.copytree(MIGRATIONS, tmp_path / "100% own steps", ignore=shutil.ignore_patterns("__pycache__")))


def add(folder: Path, *steps: str) -> None:
    for number, step in enumerate(steps, 9001):
        (folder / "versions" / f"{number}_later.py").write_text(step.format(before=STEPS[-1]))


def people_in(engine: Engine) -> int:
    with session_factory(engine)() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


def test_steps_are_numbered_without_holes() -> None:
    assert [f"{number:04}" for number in range(1, len(STEPS) + 1)] == STEPS


def test_an_empty_database_takes_every_step(empty: Engine) -> None:
    assert pending(empty) == tuple(STEPS)
    assert upgrade(empty) == tuple(STEPS)
    assert version(empty) == STEPS[-1]


def test_a_second_time_changes_nothing(filled: Engine) -> None:
    before = people_in(filled)
    assert upgrade(filled) == ()
    assert people_in(filled) == before > 0


def test_a_database_that_stands_halfway_keeps_its_rows(empty: Engine, folder: Path) -> None:
    for file in (folder / "versions").glob("[0-9]*.py"):
        if file.name > "0003":
            file.unlink()
    assert upgrade(empty, folder=folder) == ("0001", "0002")
    with empty.begin() as connection:
        connection.execute(text("INSERT INTO organisations (name) VALUES ('Ons Huis')"))
    assert upgrade(empty) == tuple(STEPS[2:])
    with empty.connect() as connection:
        assert connection.scalar(text("SELECT name FROM organisations")) == "Ons Huis"


def test_a_table_is_changed_and_what_hangs_on_it_stays(filled: Engine, folder: Path) -> None:
    before = people_in(filled)
    add(folder, A_LATER_STEP)
    assert upgrade(filled, folder=folder) == ("9001",)
    with filled.connect() as connection:
        assert set(connection.scalars(text("SELECT client_group FROM trajectories"))) == {"everybody"}
    assert people_in(filled) == before
    assert {tie["referred_table"] for tie in inspect(filled).get_foreign_keys("items")} == {"trajectories"}


def test_references_are_checked_again_after_an_upgrade(filled: Engine, folder: Path) -> None:
    add(folder, A_LATER_STEP)
    upgrade(filled, folder=folder)
    with pytest.raises(DatabaseError, match=r"(?i)foreign key"), filled.begin() as connection:
        connection.execute(text("INSERT INTO accounts (organisation_id, email, role) VALUES (4711, 'a@b.nl', 'board')"))


def test_when_a_step_fails_none_was_taken(filled: Engine, folder: Path) -> None:
    add(folder, A_LATER_STEP, A_FAILING_STEP)
    with pytest.raises(DatabaseError, match="nowhere"):
        upgrade(filled, folder=folder)
    assert version(filled) == STEPS[-1]
    assert not inspect(filled).has_table("half")
    assert "client_group" not in {column["name"] for column in inspect(filled).get_columns("trajectories")}
    assert people_in(filled) > 0


def test_an_sqlite_file_is_copied_before_it_changes(tmp_path: Path, folder: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'samenspel.sqlite'}")
    upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO organisations (name) VALUES ('Ons Huis')"))
    assert not list(tmp_path.glob("*.0*.sqlite")), "there was nothing to copy"
    add(folder, A_LATER_STEP)
    upgrade(engine, folder=folder)
    engine.dispose()
    copy = tmp_path / f"samenspel.{STEPS[-1]}.sqlite"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    kept = make_engine(f"sqlite:///{copy}")
    assert version(kept) == STEPS[-1]
    with kept.connect() as connection:
        assert connection.scalar(text("SELECT name FROM organisations")) == "Ons Huis"
    kept.dispose()


def test_a_database_newer_than_the_program_is_refused(filled: Engine, folder: Path) -> None:
    add(folder, A_LATER_STEP)
    upgrade(filled, folder=folder)
    with pytest.raises(Unconfigured, match="The database has version 9001"):
        upgrade(filled)


def test_a_database_of_something_else_is_refused(empty: Engine) -> None:
    with empty.begin() as connection:
        connection.execute(text("CREATE TABLE invoices (id INTEGER)"))
    with pytest.raises(Unconfigured, match="tables of something else"):
        upgrade(empty)
    assert inspect(empty).get_table_names() == ["invoices"]


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    file = tmp_path / "samenspel.sqlite"
    file.write_bytes(b"no database " * 1000)
    engine = make_engine(f"sqlite:///{file}")
    with pytest.raises(Unconfigured, match="is damaged, or no database"):
        upgrade(engine)
    engine.dispose()
    assert file.read_bytes() == b"no database " * 1000


def test_of_two_that_start_at_once_one_takes_the_steps(empty_database_url: str) -> None:
    def start(_number: int) -> tuple[str, ...]:
        engine = make_engine(empty_database_url)
        try:
            return upgrade(engine)
        finally:
            engine.dispose()

    with ThreadPoolExecutor(4) as starters:
        taken = sorted(starters.map(start, range(4)), key=len)
    assert taken == [(), (), (), tuple(STEPS)]


def test_the_rows_of_the_examples_fit(filled: Engine) -> None:
    with session_factory(filled)() as session:
        assert len(session.scalars(select(Trajectory)).all()) == 3
