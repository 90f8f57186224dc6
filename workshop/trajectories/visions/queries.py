"""Reading the vision and who has not agreed to it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from workshop.access import Reader
from workshop.database import Session
from workshop.features import Caption, State
from workshop.languages import Text
from workshop.trajectories.partners.models import PartnerRole
from workshop.trajectories.partners.queries import partners_of
from workshop.trajectories.visions.models import Principle, Vision


@dataclass(frozen=True)
class Opening:
    """The vision as it opens a page, with the partners that did not agree (chain partners need not)."""

    statement: str
    holds_when_hard: str | None
    missing: tuple[str, ...]


def opening_of(session: Session, trajectory_id: int) -> Opening | None:
    """Return the vision of a trajectory, or None when it has none."""
    vision = session.get(Vision, trajectory_id)
    if vision is None:
        return None
    agreed = set(vision.agreed_by)
    needed = [p for p in partners_of(session, trajectory_id) if p.role is not PartnerRole.CHAIN]
    missing = tuple(partner.name for partner in needed if partner.code not in agreed)
    return Opening(vision.statement, vision.holds_when_hard, missing)


def state_of_vision(session: Session, trajectory_id: int, _reader: Reader) -> State:
    """Return how the vision stands: its number of principles, open while not everybody agreed."""
    opening = opening_of(session, trajectory_id)
    principles = select(func.count()).select_from(Principle).where(Principle.trajectory_id == trajectory_id)
    return State(count=session.scalar(principles), is_open=opening is None or bool(opening.missing))


def captions_of_principles(session: Session, trajectory_id: int, _reader: Reader) -> dict[str, Caption]:
    """Return what stands with the principles of the vision: when they were agreed, and by how many partners."""
    vision = session.get(Vision, trajectory_id)
    if vision is None or vision.agreed_on is None:
        return {}
    codes = select(Principle.code).where(Principle.trajectory_id == trajectory_id, Principle.of_vision)
    caption = Caption(line=_agreed(vision))
    return dict.fromkeys(session.scalars(codes), caption)


def _agreed(vision: Vision) -> Text:
    if len(vision.agreed_by) == 1:
        return Text("{day}, agreed by one partner", day=vision.agreed_on)
    return Text("{day}, agreed by {count} partners", day=vision.agreed_on, count=len(vision.agreed_by))
