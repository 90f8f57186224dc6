"""What every test may ask for."""

from collections.abc import Iterator

import pytest

from tests.databases import Cluster
from tests.postgres import Unavailable, running_cluster


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
