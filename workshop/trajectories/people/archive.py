"""People in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from workshop.archive.chapters import list_part
from workshop.archive.fields import ItemPart, Line, Refers
from workshop.archive.parts import ScaleOut
from workshop.languages import Counted
from workshop.trajectories.partners.archive import PartnerCode
from workshop.trajectories.people.models import Person

PersonCode = Annotated[str, Refers("person")]


class PersonPart(ItemPart):
    """Somebody in the trajectory, by function."""

    item_kind = "person"
    counted = Counted("a person", "{n} people", n=1)

    function: Line
    partner: PartnerCode | None = None
    groups: list[Line] = []
    mandate: bool | None = None
    type: str | None = None
    congruent: bool | None = None
    note: str | None = None


PEOPLE = list_part("people", PersonPart, Person, scale_out=ScaleOut.REDO)
