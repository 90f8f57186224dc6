"""Reading partners with the mark that stands for each on screen and paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from workshop.database import Session
from workshop.remembering import read_once
from workshop.trajectories.letters import Marked, assign_letters, slot
from workshop.trajectories.partners.models import Partner, PartnerRole


@dataclass(frozen=True)
class MarkedPartner:
    """A partner with its letter and its slot, 1 to 6."""

    code: str
    name: str
    letter: str
    slot: int
    role: PartnerRole


@read_once
def partners_of(session: Session, trajectory_id: int) -> Sequence[Partner]:
    """Return the partners in order of joining."""
    rows = select(Partner).where(Partner.trajectory_id == trajectory_id).order_by(Partner.position)
    return session.scalars(rows).all()


def marked_partners(session: Session, trajectory_id: int) -> list[MarkedPartner]:
    """Return the partners with letters and slots, in order of joining."""
    partners = partners_of(session, trajectory_id)
    letters = assign_letters([Marked(partner.name, partner.role, partner.letter) for partner in partners])
    marked, place = [], 0
    for partner, letter in zip(partners, letters, strict=True):
        place += partner.role is not PartnerRole.CHAIN
        marked.append(MarkedPartner(partner.code, partner.name, letter, slot(place, partner.role), partner.role))
    return marked


def partner_marks(session: Session, trajectory_id: int) -> dict[str, MarkedPartner]:
    """Return the marked partners by code."""
    return {partner.code: partner for partner in marked_partners(session, trajectory_id)}
