"""Table of people, by function."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Listing
from workshop.trajectories.items.models import Item
from workshop.trajectories.partners.models import Partner


class Person(Item, kind="person", table="people", refers={"partner": Partner}):
    """Somebody in the trajectory, by function and never by name.

    `mandate`: may decide for the own organisation; `congruent`: role and function fit (networks).
    """

    function: Mapped[str]
    partner: Mapped[str | None]
    groups: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    mandate: Mapped[bool | None]
    type: Mapped[str | None]
    congruent: Mapped[bool | None]
    note: Mapped[str | None]
