"""Tables of stages and target groups."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from workshop.trajectories.items.models import Item


class Stage(Item, kind="stage", table="stages"):
    """A stretch of the journey, shared by all maps and by the matrix."""

    name: Mapped[str]
    client_words: Mapped[str | None]
    child_words: Mapped[str | None]


class TargetGroup(Item, kind="target_group", table="target_groups"):
    """Whom an activity is for; a target group contains no other."""

    name: Mapped[str]
