"""A partner as the list of partners shows it: what it does, and who of its people may decide."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from workshop.trajectories.partners.queries import MarkedPartner
from workshop.trajectories.people.mandates import Participant


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """A partner with its mark and its people; `hourly_rate` is in euros, None when nobody said."""

    partner: MarkedPartner
    kind: str | None
    funding: str | None
    hourly_rate: Decimal | None
    people: tuple[Participant, ...] = ()

    @property
    def deciders(self) -> tuple[Participant, ...]:
        """Those who may decide for this organisation."""
        return tuple(person for person in self.people if person.has_mandate)
