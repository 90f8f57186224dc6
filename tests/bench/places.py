"""Where the measurements take place: databases with the examples and the large trajectory, and who looks at them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from tests.bench.large import large_file
from tests.examples import fill, migrate, token_of
from tests.postgres import running_cluster
from workshop.access import Role
from workshop.accounts.actions import give_place, own_organisation
from workshop.accounts.queries import account_by_email
from workshop.app import FEATURES
from workshop.database import Session, make_engine, session_factory
from workshop.door import COOKIE
from workshop.trajectories.files.actions import bring_in, read_file
from workshop.trajectories.models import Trajectory

#: Who looks: somebody who sees everything.
ROLE = Role.PROCESS_OWNER
TOKEN = token_of(ROLE, "bakenhuis")


@dataclass(frozen=True)
class Place:
    """A database that is filled, with the numbers of the example and of the large trajectory in it."""

    name: str
    home: Path
    url: str
    example: int
    large: int

    @property
    def cookie(self) -> str:
        """What a browser that is signed in sends; a value with spaces stands in quotes."""
        return f'{COOKIE}="{TOKEN}"'


@contextmanager
def both_places(home: Path) -> Iterator[list[Place]]:
    """Offer the same trajectories in SQLite and in PostgreSQL.

    Raises:
        Unavailable: PostgreSQL is not installed, or does not start.
    """
    with running_cluster() as cluster:
        yield [sqlite_place(home), _filled("PostgreSQL", home, cluster.create("bench"))]


def sqlite_place(home: Path) -> Place:
    """Return the trajectories in SQLite."""
    return _filled("SQLite", home, f"sqlite:///{home / 'bench.sqlite'}")


def _filled(name: str, home: Path, url: str) -> Place:
    migrate(url)
    fill(url)
    engine = make_engine(url)
    with session_factory(engine)() as session:
        large = _bring_in_large(session)
        example = session.scalars(select(Trajectory.id).where(Trajectory.slug.startswith("bakenhuis"))).one()
        session.commit()
    engine.dispose()
    own = home / name.lower()
    own.mkdir()
    return Place(name, own, url, example, large)


def _bring_in_large(session: Session) -> int:
    """Store the large trajectory and let in whoever looks at the example."""
    document = read_file(large_file(), FEATURES.archive)
    stored = bring_in(session, document, FEATURES.archive, organisation_id=own_organisation(session).id)
    account = account_by_email(session, f"{ROLE}-bakenhuis@example.org")
    assert account is not None
    give_place(session, account, stored.id, role=ROLE)
    return stored.id
