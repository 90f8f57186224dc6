"""Table of the kept versions of maps."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, synonym

from workshop.database import Base, Instant, choices
from workshop.trajectories.items.models import belonging
from workshop.trajectories.models import Trajectory


class Reason(StrEnum):
    """Why a version was kept."""

    CAME_IN = "came_in"
    DAY = "day"
    HAND = "hand"
    RESTORE = "restore"
    SESSION = "session"


class MapVersion(Base):
    """A map as it stood; `steps` are the values of its steps by the names of the trajectory file, without evidence.

    What supports a step is not kept: a client may take that back, and then it is nowhere.
    """

    __tablename__ = "map_versions"
    __table_args__ = (belonging("journeys", "journey"),)

    trajectory_id: Mapped[int] = mapped_column(ForeignKey(Trajectory.id, ondelete="CASCADE"), primary_key=True)
    journey: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = synonym("number")
    at: Mapped[datetime] = mapped_column(Instant)
    reason: Mapped[Reason] = mapped_column(choices(Reason))
    label: Mapped[str | None]
    steps: Mapped[list[Any]] = mapped_column(JSON)
