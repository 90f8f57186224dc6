"""Reading the vision and who has not agreed to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from workshop.access import Reader
from workshop.database import Session
from workshop.features import Caption, State
from workshop.languages import Counted, Text
from workshop.trajectories.partners.models import PartnerRole
from workshop.trajectories.partners.queries import MarkedPartner, marked_partners, partners_of
from workshop.trajectories.visions.models import Principle, Tension, Vision


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


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """A principle as the page of the vision shows it."""

    code: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Pull:
    """A tension: two wishes that pull apart, and the rule for dealing with it, if there is one."""

    code: str
    name: str
    left: str
    right: str
    rule: str | None


@dataclass(frozen=True, kw_only=True)
class VisionSheet:
    """All that belongs to a vision; `agreed` and `missing` are partners, of whom those in the chain need not agree."""

    statement: str | None
    holds_when_hard: str | None
    agreed_on: date | None
    agreed: tuple[MarkedPartner, ...]
    missing: tuple[MarkedPartner, ...]
    principles: tuple[Sentence, ...]
    tensions: tuple[Pull, ...]


def vision_sheet(session: Session, trajectory_id: int) -> VisionSheet:
    """Return the vision of a trajectory with its principles and tensions; each of them may be absent."""
    vision = session.get(Vision, trajectory_id)
    agreed = set(vision.agreed_by) if vision else set()
    partners = marked_partners(session, trajectory_id) if vision else []
    return VisionSheet(
        statement=vision.statement if vision else None,
        holds_when_hard=vision.holds_when_hard if vision else None,
        agreed_on=vision.agreed_on if vision else None,
        agreed=tuple(partner for partner in partners if partner.code in agreed),
        missing=tuple(p for p in partners if p.code not in agreed and p.role is not PartnerRole.CHAIN),
        principles=_sentences(session, trajectory_id),
        tensions=_pulls(session, trajectory_id),
    )


def _sentences(session: Session, trajectory_id: int) -> tuple[Sentence, ...]:
    rows = select(Principle).where(Principle.trajectory_id == trajectory_id).order_by(Principle.position)
    return tuple(Sentence(code=row.code, text=row.text) for row in session.scalars(rows))


def _pulls(session: Session, trajectory_id: int) -> tuple[Pull, ...]:
    rows = select(Tension).where(Tension.trajectory_id == trajectory_id).order_by(Tension.position)
    return tuple(
        Pull(code=row.code, name=row.name, left=row.left, right=row.right, rule=row.rule)
        for row in session.scalars(rows)
    )


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
    return Counted(
        "{day}, agreed by one partner",
        "{day}, agreed by {n} partners",
        n=len(vision.agreed_by),
        day=vision.agreed_on,
    )
