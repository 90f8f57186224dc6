"""The trajectory itself: one co-creation around one client group."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from workshop.accounts.models import Organisation
from workshop.database import Base, Day, Listing, choices
from workshop.languages import Language
from workshop.printing.printables import Dye


class Trajectory(Base):
    """One co-creation trajectory: its own place, people and thread."""

    __tablename__ = "trajectories"
    __table_args__ = (
        UniqueConstraint("organisation_id", "slug"),
        CheckConstraint("fictional OR reference_date IS NULL", name="only_fiction_sets_today"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey(Organisation.id, ondelete="CASCADE"))
    slug: Mapped[str]
    lang: Mapped[Language] = mapped_column(choices(Language))
    fictional: Mapped[bool] = mapped_column(default=False)
    disclaimer: Mapped[str | None]
    reference_date: Mapped[Day | None]
    title: Mapped[str]
    sector: Mapped[str | None]
    location: Mapped[str | None]
    start: Mapped[Day | None]
    end: Mapped[Day | None]
    timezone: Mapped[str | None]
    lead_partner: Mapped[str | None]
    process_owner: Mapped[str | None]
    facilitator: Mapped[str | None]
    phase: Mapped[str | None]
    background: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    dye: Mapped[Dye] = mapped_column(choices(Dye), default=Dye.MADDER)
    stated: Mapped[list[str]] = mapped_column(Listing(str), default=list)
