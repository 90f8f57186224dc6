"""Reading trajectories: only those in which the reader has a place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from workshop.accounts.models import Membership
from workshop.database import Session
from workshop.errors import Missing, Refused
from workshop.languages import Text
from workshop.remembering import read_once
from workshop.trajectories.items.models import Item
from workshop.trajectories.models import Trajectory

DEFAULT_ZONE = "Europe/Amsterdam"


def trajectories_of(session: Session, account_id: int) -> Sequence[tuple[Trajectory, Membership]]:
    """Return the trajectories in which an account has a place, with that place, by title."""
    joined = select(Trajectory, Membership).join(Membership, Membership.trajectory_id == Trajectory.id)
    rows = session.execute(joined.where(Membership.account_id == account_id).order_by(Trajectory.title))
    return [(trajectory, membership) for trajectory, membership in rows]


def trajectory_named(session: Session, beginning: str, *, organisation_id: int | None = None) -> Trajectory:
    """Return the trajectory whose ID is this, or begins with this and no other does.

    Raises:
        Missing: there is none.
        Refused: there are several.
    """
    begins = func.substr(Trajectory.slug, 1, len(beginning)) == beginning
    rows = select(Trajectory).where(begins).order_by(Trajectory.slug)
    if organisation_id is not None:
        rows = rows.where(Trajectory.organisation_id == organisation_id)
    found = session.scalars(rows).all()
    exact = [trajectory for trajectory in found if trajectory.slug == beginning]
    if len(exact) == 1 or len(found) == 1:
        return (exact or found)[0]
    if not found:
        raise Missing(Text("There is no trajectory whose ID begins with {beginning}.", beginning=beginning))
    slugs = [trajectory.slug for trajectory in found]
    raise Refused(Text("{beginning} is the beginning of several IDs: {slugs}.", beginning=beginning, slugs=slugs))


def all_trajectories(session: Session, *, organisation_id: int | None = None) -> Sequence[Trajectory]:
    """Return every trajectory, or those of one organisation, by ID; for the command line."""
    rows = select(Trajectory).order_by(Trajectory.slug)
    if organisation_id is not None:
        rows = rows.where(Trajectory.organisation_id == organisation_id)
    return session.scalars(rows).all()


def trajectory_to(session: Session, number: int, *, is_change: bool) -> Trajectory:
    """Return a trajectory by its number; whoever changes something in it waits until the one before is done.

    So two people cannot both find a code free, or both change what neither has seen.

    Raises:
        Missing: it is not there any more.
    """
    trajectory = session.get(Trajectory, number, with_for_update={"key_share": True} if is_change else None)
    if trajectory is None:
        raise Missing
    return trajectory


def slug_is_taken(session: Session, organisation_id: int, slug: str) -> bool:
    """Whether an organisation has a trajectory with this ID."""
    found = select(Trajectory.id).where(Trajectory.organisation_id == organisation_id, Trajectory.slug == slug)
    return session.scalar(found) is not None


def today(trajectory: Trajectory, *, now: datetime) -> date:
    """Return the day that counts as today: the reference date of fiction, else the date where the trajectory is."""
    if trajectory.fictional and trajectory.reference_date:
        return trajectory.reference_date
    return now.astimezone(ZoneInfo(trajectory.timezone or DEFAULT_ZONE)).date()


@read_once
def kinds_by_code(session: Session, trajectory_id: int) -> dict[str, str]:
    """Return the kind of every code in a trajectory."""
    rows = session.execute(select(Item.code, Item.item_kind).where(Item.trajectory_id == trajectory_id))
    return dict(rows.all())
