"""The vision, its principles and tensions in the trajectory file."""

from __future__ import annotations

from typing import Any

from workshop.access import Reader
from workshop.archive.actions import build
from workshop.archive.chapters import Inside, map_part
from workshop.archive.fields import Day, ItemPart, Line, Part, Refs
from workshop.archive.parts import ArchivePart, Chapter, ScaleOut
from workshop.archive.queries import collect, rows_of
from workshop.database import Session
from workshop.languages import Counted
from workshop.trajectories.partners.archive import PartnerCode
from workshop.trajectories.visions.models import Principle, Tension, Vision


class PrinciplePart(ItemPart):
    """A numbered sentence that choices are held against."""

    item_kind = "principle"
    counted = Counted("a principle", "{n} principles", n=1)

    text: Line


class TensionPart(ItemPart):
    """Two wishes that pull apart, and the rule for dealing with it."""

    item_kind = "tension"
    counted = Counted("a tension", "{n} tensions", n=1)

    name: Line
    left: Line
    right: Line
    rule: str | None = None


class VisionPart(Part):
    """What the partners want together."""

    counted = Counted("a vision", "{n} visions", n=1)

    statement: Line
    agreed_on: Day | None = None
    agreed_by: Refs[PartnerCode] = []
    holds_when_hard: str | None = None
    principles: list[PrinciplePart] = []
    tensions: list[TensionPart] = []


def _load_principles(session: Session, trajectory_id: int, document: Any) -> None:
    for place, part in enumerate(document.principles):
        session.add(build(Principle, part, trajectory_id=trajectory_id, position=place, of_vision=False))


def _dump_principles(session: Session, trajectory_id: int, _reader: Reader | None) -> Chapter:
    rows = rows_of(session, trajectory_id, Principle, of_vision=False)
    return {"principles": [collect(row, PrinciplePart) for row in rows]}


VISION = map_part(
    "vision",
    VisionPart,
    Vision,
    inside={
        "principles": Inside(PrinciplePart, Principle, {"of_vision": True}),
        "tensions": Inside(TensionPart, Tension),
    },
    scale_out=ScaleOut.COPY,
)
PRINCIPLES = ArchivePart(
    keys={"principles": (list[PrinciplePart], [])},
    load=_load_principles,
    dump=_dump_principles,
    scale_out=ScaleOut.COPY,
)
