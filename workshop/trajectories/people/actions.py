"""What goes with a person of a trajectory."""

from __future__ import annotations

from typing import Any

from sqlalchemy import update

from workshop.accounts.models import Membership
from workshop.database import Session


def cut_ties(session: Session, person: Any) -> None:
    """Let no account be this person any more, so that it is nobody else when the code is given again."""
    tied = update(Membership).where(Membership.trajectory_id == person.trajectory_id, Membership.person == person.code)
    session.execute(tied.values(person=None))
