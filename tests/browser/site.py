"""A running Samenspel on 127.0.0.1 with the three examples, for a browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from werkzeug.serving import make_server

from tests.examples import fill, migrate
from workshop.access import Role
from workshop.accounts.actions import create_account, give_place, make_link, own_organisation
from workshop.accounts.queries import account_by_email
from workshop.app import create_app
from workshop.database import Session, Sessions, make_engine, session_factory
from workshop.settings import Settings
from workshop.trajectories.models import Trajectory
from workshop.web import now


@dataclass(frozen=True)
class Site:
    """Where the server answers, and how to get in."""

    address: str
    sessions: Sessions

    def home(self, example: str) -> str:
        """Return the address of an example."""
        with self.sessions() as session:
            return f"{self.address}/trajectories/{_named(session, example).id}/"

    def link(self, role: Role, example: str = "bakenhuis") -> str:
        """Return a link that signs in somebody with a role in an example."""
        with self.sessions() as session:
            email = f"{role}-{example}@example.org"
            account = account_by_email(session, email)
            if account is None:
                own = own_organisation(session).id
                account = create_account(session, email, role=role, organisation_id=own)
                give_place(session, account, _named(session, example).id, role=role)
            token = make_link(session, account, now=now())
            session.commit()
        return f"{self.address}/sign-in/{token}"


def _named(session: Session, example: str) -> Trajectory:
    return session.scalars(select(Trajectory).where(Trajectory.slug.startswith(example))).one()


@contextmanager
def running_site(folder: Path) -> Iterator[Site]:
    """Serve until the block ends."""
    url = f"sqlite:///{folder / 'site.sqlite'}"
    migrate(url)
    fill(url)
    engine = make_engine(url)
    sessions = session_factory(engine)
    settings = Settings(database_url=url, secret_key="s" * 40, home=folder)
    server = make_server("127.0.0.1", 0, create_app(settings, sessions), threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Site(f"http://127.0.0.1:{server.server_port}", sessions)
    server.shutdown()
    thread.join()
    server.server_close()
    engine.dispose()
