"""The three example trajectories, brought in as they are at an installation."""

from datetime import UTC, datetime

from workshop.access import MEMBERS, Role
from workshop.accounts.actions import create_account, give_place, own_organisation
from workshop.accounts.models import SignIn
from workshop.accounts.secrets import digest
from workshop.app import FEATURES
from workshop.database import Session, make_engine, session_factory
from workshop.migrations.upgrading import upgrade
from workshop.paths import EXAMPLES
from workshop.trajectories.files.actions import bring_in, read_file
from workshop.trajectories.models import Trajectory

NAMES = ("bakenhuis", "waterkant", "saniveld")
#: The roles with which somebody is signed in to each example.
VISITORS = (*sorted(MEMBERS), Role.ADMINISTRATOR)
#: Until when they are.
LATER = datetime(2100, 1, 1, tzinfo=UTC)
#: The moment at which tests that need one take place.
NOW = datetime(2019, 11, 15, 12, 0, tzinfo=UTC)


def bring_in_example(session: Session, name: str) -> Trajectory:
    """Store an example under the first organisation."""
    document = read_file((EXAMPLES / f"{name}.yaml").read_bytes(), FEATURES.archive)
    return bring_in(session, document, FEATURES.archive, organisation_id=own_organisation(session).id)


def token_of(role: Role, name: str) -> str:
    """Return the token of a browser that is signed in with a role in an example."""
    return f"{role} of {name}"


def _let_in(session: Session, trajectory: Trajectory, name: str) -> None:
    """Sign somebody in with each role, so that a test that only reads need not change the database for that."""
    own = own_organisation(session).id
    for role in VISITORS:
        account = create_account(session, f"{role}-{name}@example.org", role=Role.ADMINISTRATOR, organisation_id=own)
        if role is not Role.ADMINISTRATOR:
            give_place(session, account, trajectory.id, role=role)
        session.add(SignIn(digest=digest(token_of(role, name)), account_id=account.id, since=NOW, until=LATER))


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
            _let_in(session, bring_in_example(session, name), name)
        session.commit()
    engine.dispose()
