"""The three example trajectories, brought in as they are at an installation."""

from datetime import UTC, datetime

from workshop.accounts.actions import own_organisation
from workshop.app import FEATURES
from workshop.database import Session, make_engine, session_factory
from workshop.migrations.upgrading import upgrade
from workshop.paths import EXAMPLES
from workshop.trajectories.files.actions import bring_in, read_file
from workshop.trajectories.models import Trajectory

NAMES = ("bakenhuis", "waterkant", "saniveld")
#: The moment at which tests that need one take place.
NOW = datetime(2019, 11, 15, 12, 0, tzinfo=UTC)


def bring_in_example(session: Session, name: str) -> Trajectory:
    """Store an example under the first organisation."""
    document = read_file((EXAMPLES / f"{name}.yaml").read_bytes(), FEATURES.archive)
    return bring_in(session, document, FEATURES.archive, organisation_id=own_organisation(session).id)


def migrate(url: str) -> None:
    """Give a database its tables."""
    engine = make_engine(url)
    upgrade(engine)
    engine.dispose()


def fill(url: str) -> None:
    """Store the three examples in a migrated database."""
    engine = make_engine(url)
    with session_factory(engine)() as session:
        for name in NAMES:
            bring_in_example(session, name)
        session.commit()
    engine.dispose()
