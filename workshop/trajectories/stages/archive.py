"""Stages and target groups in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from workshop.archive.chapters import list_part
from workshop.archive.fields import ItemPart, Line, Refers
from workshop.archive.parts import ScaleOut
from workshop.trajectories.stages.models import Stage, TargetGroup

StageCode = Annotated[str, Refers("stage")]
TargetCode = Annotated[str, Refers("target_group")]


class StagePart(ItemPart):
    """A stretch of the journey."""

    item_kind = "stage"

    name: Line
    client_words: str | None = None
    child_words: str | None = None


class TargetGroupPart(ItemPart):
    """Whom an activity is for."""

    item_kind = "target_group"

    name: Line


STAGES = list_part("stages", StagePart, Stage, scale_out=ScaleOut.REDO)
TARGET_GROUPS = list_part("target_groups", TargetGroupPart, TargetGroup, scale_out=ScaleOut.REDO)
