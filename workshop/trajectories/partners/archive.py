"""Partners in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from workshop.archive.chapters import list_part
from workshop.archive.fields import Amount, Chosen, ItemPart, Line, Refers
from workshop.archive.parts import ScaleOut
from workshop.languages import Counted
from workshop.trajectories.partners.models import Partner, PartnerRole

PartnerCode = Annotated[str, Refers("partner")]


class PartnerPart(ItemPart):
    """An organisation that helps the same clients."""

    item_kind = "partner"
    counted = Counted("a partner", "{n} partners", n=1)

    name: Line
    kind: str | None = None
    role: Chosen[PartnerRole] = PartnerRole.PARTNER
    funding: str | None = None
    hourly_rate: Amount | None = None
    color: str | None = None
    letter: Annotated[str, StringConstraints(min_length=1, max_length=2)] | None = None


PARTNERS = list_part("partners", PartnerPart, Partner, scale_out=ScaleOut.REDO)
