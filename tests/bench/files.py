"""How long a trajectory file takes to come in and to go out, turn by turn with what a plain YAML library takes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import yaml
from sqlalchemy import select

from tests.bench.figures import Figure, figure_of
from tests.bench.large import SLUG, large_file
from tests.bench.pairing import Task, pairs_of
from tests.bench.places import Place
from workshop.accounts.actions import own_organisation
from workshop.app import FEATURES
from workshop.archive.fields import Part
from workshop.database import Session, forget, make_engine, session_factory
from workshop.paths import EXAMPLES
from workshop.trajectories.files.actions import bring_in, read_file
from workshop.trajectories.files.queries import vault_copy
from workshop.trajectories.models import Trajectory

_LOADS, _DUMPS = "PyYAML that reads it", "PyYAML that writes it"


def file_figures(place: Place, *, times: int) -> Iterator[Figure]:
    """Yield what import and export of each example and of the large trajectory cost on one kind of database."""
    files = {file.stem: file.read_bytes() for file in sorted(EXAMPLES.glob("*.yaml"))} | {SLUG: large_file()}
    engine = make_engine(place.url)
    with session_factory(engine)() as session:
        for name, source in files.items():
            turns = 1 if name == SLUG else times
            size = {"kB": round(len(source) / 1000, 1)}
            for what, task, yardstick, other in _tasks(session, name, source):
                pairs = pairs_of(task, other, times=turns)
                group = f"files, {place.name}, {what}"
                yield figure_of(group, name, pairs=pairs, yardstick=yardstick, more=size)
    engine.dispose()


def _tasks(session: Session, name: str, source: bytes) -> Iterator[tuple[str, Task, str, Task]]:
    """Yield what is done with a file, each with what a plain library does with it."""
    plain, document = yaml.safe_load(source), read_file(source, FEATURES.archive)
    trajectory = session.scalars(select(Trajectory).where(Trajectory.slug.startswith(name))).one()
    load = partial(yaml.safe_load, source)
    yield "read and check", partial(read_file, source, FEATURES.archive), _LOADS, load
    yield "store", partial(_store, session, document), _LOADS, load
    dump = partial(yaml.safe_dump, plain, allow_unicode=True)
    yield "write", partial(_write, session, trajectory), _DUMPS, dump


def _store(session: Session, document: Part) -> None:
    """Store a document beside what is there, and take it back."""
    savepoint = session.begin_nested()
    own = own_organisation(session).id
    bring_in(session, document, FEATURES.archive, organisation_id=own, slug="bench-once-more")
    savepoint.rollback()


def _write(session: Session, trajectory: Trajectory) -> None:
    """Write a trajectory as it stands in the database, whatever was read before."""
    forget(session)
    vault_copy(session, trajectory, FEATURES.archive)
