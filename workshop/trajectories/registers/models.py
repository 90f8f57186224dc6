"""Table of what was removed, so that it can be put back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Base, Instant
from workshop.trajectories.models import Trajectory


class Removal(Base):
    """One thing that somebody removed, as it stood; kept for an hour.

    `kept` holds by path what was kept elsewhere, as it was for everybody: it is put back and never shown.
    """

    __tablename__ = "removals"

    id: Mapped[int] = mapped_column(primary_key=True)
    trajectory_id: Mapped[int] = mapped_column(ForeignKey(Trajectory.id, ondelete="CASCADE"), index=True)
    register: Mapped[str]
    code: Mapped[str | None]
    owner: Mapped[str | None]
    position: Mapped[int]
    text: Mapped[str]
    kept: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    at: Mapped[datetime] = mapped_column(Instant)
