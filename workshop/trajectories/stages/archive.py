"""Stages and target groups in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from workshop.archive.chapters import list_part
from workshop.archive.fields import ItemPart, Line, Refers
from workshop.archive.parts import ScaleOut
from workshop.languages import Counted
from workshop.trajectories.stages.models import Stage, TargetGroup

StageCode = Annotated[str, Refers("stage")]
TargetCode = Annotated[str, Refers("target_group")]


class StagePart(ItemPart):
    """A stretch of the journey."""

    item_kind = "stage"
    counted = Counted("a stage", "{n} stages", n=1)

    name: Line
    client_words: str | None = None
    child_words: str | None = None


class TargetGroupPart(ItemPart):
    """Whom an activity is for."""

    item_kind = "target_group"
    counted = Counted("a target group", "{n} target groups", n=1)

    name: Line


STAGES = list_part("stages", StagePart, Stage, scale_out=ScaleOut.REDO)
TARGET_GROUPS = list_part("target_groups", TargetGroupPart, TargetGroup, scale_out=ScaleOut.REDO)
