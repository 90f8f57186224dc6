"""Table of partners."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import ExactNumber, choices
from workshop.trajectories.items.models import Item


class PartnerRole(StrEnum):
    """What an organisation is in the trajectory."""

    LEAD = "lead"
    PARTNER = "partner"
    FUNDER = "funder"
    CHAIN = "chain"


class Partner(Item, kind="partner", table="partners"):
    """An organisation that helps the same clients; `kind` is what it does, in words."""

    name: Mapped[str]
    kind: Mapped[str | None]
    role: Mapped[PartnerRole] = mapped_column(choices(PartnerRole), default=PartnerRole.PARTNER)
    funding: Mapped[str | None]
    hourly_rate: Mapped[Decimal | None] = mapped_column(ExactNumber)
    color: Mapped[str | None]
    letter: Mapped[str | None]
