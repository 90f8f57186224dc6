"""What stands on every sheet of a trajectory."""

from __future__ import annotations

from workshop.database import Session
from workshop.languages import Text
from workshop.printing.printables import Masthead, PrintOrder
from workshop.trajectories.models import Trajectory


def masthead_for(session: Session, order: PrintOrder, title: str | Text) -> Masthead:
    """Return what every sheet of an order carries, under the title of the document."""
    trajectory = session.get_one(Trajectory, order.trajectory_id)
    return Masthead(
        trajectory=trajectory.title,
        place=trajectory.location or "",
        title=title,
        fictional=trajectory.fictional,
        on=order.on,
        language=order.language,
        dye=trajectory.dye,
        content_language=trajectory.lang,
    )
