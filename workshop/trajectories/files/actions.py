"""Taking a trajectory file in: all of it or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from workshop.access import MEMBERS, Role
from workshop.accounts.actions import give_place
from workshop.accounts.models import Account, Membership
from workshop.accounts.queries import standing_members
from workshop.archive.checking import check
from workshop.archive.contents import contents_of
from workshop.archive.fields import Part
from workshop.archive.parts import ArchivePart
from workshop.archive.yaml_reading import read_yaml
from workshop.database import Session
from workshop.errors import Refused
from workshop.languages import Text
from workshop.trajectories.archive import new_trajectory
from workshop.trajectories.files.queries import vault_copy
from workshop.trajectories.models import Trajectory
from workshop.trajectories.queries import slug_is_taken
from workshop.writing import write_whole


@dataclass(frozen=True)
class Preview:
    """What a file would bring: the trajectory's ID and title, and how many of everything, in words."""

    slug: str
    title: str
    fictional: bool
    contents: tuple[Text, ...]


def read_file(source: bytes, parts: Sequence[ArchivePart]) -> Part:
    """Return the checked document in a file.

    Raises:
        Faulty: with every fault, its path and its line.
    """
    return check(read_yaml(source), parts)


def preview(document: Any) -> Preview:
    """Return what a checked document would bring."""
    trajectory = document.trajectory
    return Preview(trajectory.id, trajectory.title, document.fictional, tuple(contents_of(document)))


def bring_in(
    session: Session,
    document: Any,
    parts: Sequence[ArchivePart],
    *,
    organisation_id: int,
    slug: str | None = None,
    importer: Account | None = None,
) -> Trajectory:
    """Store a checked document as a new trajectory; the importer and the standing members get a place in it.

    Raises:
        Refused: the organisation has a trajectory with this ID already.
    """
    slug = slug or document.trajectory.id
    if slug_is_taken(session, organisation_id, slug):
        raise Refused(
            Text(
                "There is a trajectory {slug} already. Bring it in as another ID, or replace the one there is.",
                slug=slug,
            )
        )
    trajectory = new_trajectory(document, organisation_id=organisation_id, slug=slug)
    session.add(trajectory)
    session.flush()
    _load(session, trajectory.id, document, parts)
    for account in standing_members(session, organisation_id):
        give_place(session, account, trajectory.id, role=account.role)
    if importer is not None:
        role = importer.role if importer.role in MEMBERS else Role.FACILITATOR
        give_place(session, importer, trajectory.id, role=role)
    return trajectory


def replace(
    session: Session, document: Any, parts: Sequence[ArchivePart], *, there: Trajectory, backups: Path, stamp: str
) -> Trajectory:
    """Put a document in the place of a trajectory, after a vault copy of it was written to `backups`.

    Whoever has a place keeps it; a tie to a person who is no longer there is cut.
    """
    backups.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_whole(vault_copy(session, there, parts), str(backups / f"{there.slug}-{stamp}.yaml"), private=True)
    places = session.scalars(select(Membership).where(Membership.trajectory_id == there.id)).all()
    kept = [(place.account_id, place.role, place.person) for place in places]
    organisation_id, slug, number, dye = there.organisation_id, there.slug, there.id, there.dye
    session.delete(there)
    session.flush()
    session.expunge_all()
    trajectory = new_trajectory(document, organisation_id=organisation_id, slug=slug)
    trajectory.id, trajectory.dye = number, dye
    session.add(trajectory)
    session.flush()
    _load(session, trajectory.id, document, parts)
    people = {person.id for person in document.people}
    for account_id, role, person in kept:
        session.add(
            Membership(
                account_id=account_id,
                trajectory_id=number,
                role=role,
                person=person if person in people else None,
            )
        )
    session.flush()
    return trajectory


def _load(session: Session, trajectory_id: int, document: Any, parts: Sequence[ArchivePart]) -> None:
    for part in parts:
        part.load(session, trajectory_id, document)
    session.flush()


def remove(session: Session, trajectory: Trajectory) -> None:
    """Remove a trajectory with all that is in it."""
    session.delete(trajectory)
    session.flush()
