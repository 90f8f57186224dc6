"""What every test may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from tests import examples
from tests.command_line import samenspel
from tests.databases import Cluster, check_references
from tests.pages import visit, web
from tests.postgres import Unavailable, running_cluster
from tests.shelves import PostgresqlShelf, SharedDatabase, Shelf, SqliteShelf
from workshop.accounts.actions import own_organisation
from workshop.accounts.models import Organisation
from workshop.database import Engine, Session, Sessions, make_engine, session_factory
from workshop.trajectories.models import Trajectory

__all__ = ["samenspel", "visit", "web"]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """Offer a PostgreSQL server of our own; each worker of a parallel run has one."""
    try:
        with running_cluster() as cluster:
            yield cluster
    except Unavailable as failure:
        raise pytest.fail.Exception(str(failure), pytrace=False) from None


@pytest.fixture(scope="session")
def postgresql_url(postgresql: Cluster) -> str:
    """Return the SQLAlchemy URL of an empty PostgreSQL database."""
    return postgresql.create("samenspel_test")


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def shelf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Return where prepared databases stand; a test that needs one runs on both kinds of database."""
    if request.param == "sqlite":
        return SqliteShelf(tmp_path_factory.mktemp("sqlite"))
    return PostgresqlShelf(request.getfixturevalue("postgresql"))


@pytest.fixture(scope="session")
def migrated(shelf: Shelf) -> str:
    """Return the name of the prepared database that has its tables and no rows."""
    return shelf.put("migrated", examples.migrate)


@pytest.fixture(scope="session")
def filled(shelf: Shelf, migrated: str) -> str:
    """Return the name of the prepared database that holds the three examples."""
    return shelf.put("filled", examples.fill, on=migrated)


@pytest.fixture
def empty_database_url(shelf: Shelf) -> Iterator[str]:
    """Return the URL of a database of this test alone with nothing in it."""
    yield from _copy(shelf, "")


@pytest.fixture
def database_url(shelf: Shelf, migrated: str) -> Iterator[str]:
    """Return the URL of a database of this test alone that has its tables and no rows."""
    yield from _copy(shelf, migrated)


@pytest.fixture
def filled_database_url(shelf: Shelf, filled: str) -> Iterator[str]:
    """Return the URL of a database of this test alone that holds the three examples; for other threads and programs."""
    yield from _copy(shelf, filled)


def _copy(shelf: Shelf, name: str) -> Iterator[str]:
    url = shelf.take(name)
    yield url
    shelf.drop(url)


@pytest.fixture(scope="session")
def filled_engine(shelf: Shelf, filled: str) -> Iterator[Engine]:
    """Return the engine of a database with the three examples, in which nobody commits."""
    engine = make_engine(shelf.take(filled))
    yield engine
    engine.dispose()


@pytest.fixture
def session(filled_engine: Engine) -> Iterator[Session]:
    """Return a session on the three examples that is rolled back, after every reference was checked."""
    with filled_engine.connect() as connection:
        outer = connection.begin()
        factory = session_factory(filled_engine)
        with factory(bind=connection, join_transaction_mode="create_savepoint") as session:
            yield session
            if session.is_active:
                session.flush()
                check_references(session.connection())
        outer.rollback()


@pytest.fixture
def organisation(session: Session) -> Organisation:
    """Return the organisation that the examples belong to."""
    return own_organisation(session)


def _example(session: Session, name: str) -> Trajectory:
    return session.scalars(select(Trajectory).where(Trajectory.slug.startswith(name))).one()


@pytest.fixture
def bakenhuis(session: Session) -> Trajectory:
    """Return the main example."""
    return _example(session, "bakenhuis")


@pytest.fixture
def waterkant(session: Session) -> Trajectory:
    """Return the example in English."""
    return _example(session, "waterkant")


@pytest.fixture
def saniveld(session: Session) -> Trajectory:
    """Return the example without partners, stages, sessions and vision."""
    return _example(session, "saniveld")


@pytest.fixture(scope="session")
def _shared(shelf: Shelf, filled: str) -> Iterator[SharedDatabase]:
    shared = SharedDatabase(shelf, filled)
    yield shared
    shared.drop()


@pytest.fixture
def sessions(_shared: SharedDatabase) -> Sessions:
    """Return the maker of sessions on a database that holds the three examples as they were; commits count."""
    return session_factory(_shared.engine())


@pytest.fixture
def home(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the home of an installation of this test alone, with a database of its own, that the program finds."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SAMENSPEL_HOME", str(folder))
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return folder
