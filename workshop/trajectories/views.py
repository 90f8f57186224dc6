"""The list of trajectories and the page of one, with its threads and what asks for attention."""

from __future__ import annotations

from flask import Blueprint, g, render_template, url_for
from flask.typing import ResponseReturnValue

from workshop.access import READERS, ROLE_WORDS, SIGNED_IN, TEAM, Reader, audience_of, may
from workshop.accounts.models import Membership
from workshop.features import features
from workshop.trajectories.models import Trajectory
from workshop.trajectories.queries import today, trajectories_of
from workshop.web import db, now

trajectories = Blueprint("trajectories", __name__)


@trajectories.get("/")
@may(SIGNED_IN)
def index() -> ResponseReturnValue:
    """List the trajectories of this account, each with what asks for attention."""
    listed = [_listed(trajectory, place) for trajectory, place in trajectories_of(db(), g.account.id)]
    return render_template(
        "screen/trajectories/index.html", listed=listed, roles=ROLE_WORDS, may_import=g.account.role in TEAM
    )


def _listed(trajectory: Trajectory, place: Membership) -> dict[str, object]:
    on = today(trajectory, now=now())
    reader = Reader(role=place.role, audience=audience_of(place.role), on=on, person=place.person)
    reads = place.role in READERS
    return {
        "trajectory": trajectory,
        "role": place.role,
        "url": url_for("threads.overview" if reads else "printing.index", trajectory_id=trajectory.id),
        "asks": features().attention(db(), trajectory.id, reader) if reads else [],
    }
