"""What a print for an audience leaves out of the conversations: how many, never which."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.interviews.queries import closed_interviews, known_interviews
from workshop.access import Audience, Reader, reader_for
from workshop.database import Session
from workshop.features import Panel


@dataclass(frozen=True)
class LeftOut:
    """Numbers of interviews that are not in a print: withdrawn, past their last day, or not for this audience."""

    withdrawn: int
    lapsed: int
    kept_back: int


def left_out_of_print(session: Session, trajectory_id: int, reader: Reader, audience: str) -> Panel | None:
    """Return what the team sees beside a document for an audience; others are not told that anything is missing."""
    if not reader.is_team:
        return None
    closed = closed_interviews(session, trajectory_id, reader)
    theirs = reader_for(Audience(audience), on=reader.on)
    kept = {found.code for found in known_interviews(session, trajectory_id, theirs)}
    mine = known_interviews(session, trajectory_id, reader)
    kept_back = sum(found.code not in kept for found in mine)
    return Panel("screen/journeys/interviews/_left_out.html", LeftOut(closed.withdrawn, closed.lapsed, kept_back))
