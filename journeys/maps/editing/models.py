"""Tables of what people did to a map, so that it can be undone, and shown to others at once."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workshop.accounts.models import Account
from workshop.database import Base, Instant, choices
from workshop.trajectories.items.models import belonging
from workshop.trajectories.models import Trajectory


class Deed(StrEnum):
    """What somebody did to a map."""

    WRITE = "write"
    EDIT = "edit"
    ADD = "add"
    REMOVE = "remove"
    MOVE = "move"
    SPLIT = "split"
    MERGE = "merge"
    ADD_STAGE = "add_stage"
    RENAME_STAGE = "rename_stage"
    MOVE_STAGE = "move_stage"
    SPLIT_STAGE = "split_stage"
    MERGE_STAGES = "merge_stages"
    REMOVE_STAGE = "remove_stage"
    UNDO = "undo"
    REDO = "redo"
    ELSEWHERE = "elsewhere"


#: What is done to the stages that all maps share; undoing may be that too.
STAGE_DEEDS = (*(deed for deed in Deed if "stage" in deed), Deed.UNDO, Deed.REDO)


class Standing(StrEnum):
    """Whether an edit can be undone, redone, or neither."""

    DONE = "done"
    UNDONE = "undone"
    PAST = "past"


class MapEdit(Base):
    """One deed of one person; `subject` is the code of the step or stage it was about."""

    __tablename__ = "map_edits"
    __table_args__ = (
        belonging("journeys", "journey"),
        Index("ix_map_edits_trajectory_id_journey", "trajectory_id", "journey"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    trajectory_id: Mapped[int] = mapped_column(ForeignKey(Trajectory.id, ondelete="CASCADE"))
    journey: Mapped[str]
    account_id: Mapped[int | None] = mapped_column(ForeignKey(Account.id, ondelete="SET NULL"), index=True)
    at: Mapped[datetime] = mapped_column(Instant)
    deed: Mapped[Deed] = mapped_column(choices(Deed))
    subject: Mapped[str]
    standing: Mapped[Standing] = mapped_column(choices(Standing), default=Standing.DONE)
    turns: Mapped[list[MapTurn]] = relationship(
        order_by="MapTurn.position", cascade="all, delete-orphan", lazy="selectin"
    )


class MapTurn(Base):
    """What an edit did to one step or stage: its values before and after, by the names of the trajectory file."""

    __tablename__ = "map_turns"

    edit_id: Mapped[int] = mapped_column(ForeignKey(MapEdit.id, ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]
    is_stage: Mapped[bool]
    before: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
