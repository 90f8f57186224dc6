"""Who pays and who gains: the business case per party."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from experiments.business_cases.business_case import (
    SOCIETY,
    BusinessCase,
    Share,
    benefit_per_year,
    cost_per_year,
)
from experiments.rounding import half_up


@dataclass(frozen=True)
class PartyNet:
    """Euros over the whole horizon: what a party carries and receives, exact, and the difference to the euro."""

    party: str
    carries: Decimal
    receives: Decimal

    @property
    def net(self) -> Decimal:
        """What is left for the party, rounded half up."""
        return half_up(self.receives - self.carries)


@dataclass(frozen=True)
class WrongPocket:
    """The parties that pay more than they gain, worst first, and those that gain, most first."""

    payers: tuple[PartyNet, ...]
    gainers: tuple[PartyNet, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody pays for what another gains."""
        return not (self.payers and self.gainers)


def net_by_party(case: BusinessCase) -> tuple[PartyNet, ...]:
    """Return every party that carries a cost or receives a benefit in cash or capacity, by its code.

    Society is no party. The order of costs and benefits plays no part. Source: the conventions of the business case.
    """
    carried = _per_party((cost.carriers, sum(cost_per_year(case, cost), Decimal(0))) for cost in case.costs)
    received = _per_party(
        (benefit.receivers, sum(benefit_per_year(case, benefit), Decimal(0)))
        for benefit in case.benefits
        if benefit.counts
    )
    nothing = Decimal(0)
    return tuple(
        PartyNet(party, carries=carried.get(party, nothing), receives=received.get(party, nothing))
        for party in sorted(carried.keys() | received.keys())
    )


def wrong_pocket(parties: Iterable[PartyNet]) -> WrongPocket:
    """Return who pays and who gains; parties with the same net stand by code."""
    ordered = sorted(parties, key=lambda party: (party.net, party.party))
    gainers = sorted(ordered, key=lambda party: (-party.net, party.party))
    return WrongPocket(
        payers=tuple(party for party in ordered if party.net < 0),
        gainers=tuple(party for party in gainers if party.net > 0),
    )


def _per_party(amounts: Iterable[tuple[tuple[Share, ...], Decimal]]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for shares, amount in amounts:
        for share in shares:
            if share.party != SOCIETY:
                found[share.party] = found.get(share.party, Decimal(0)) + share.part * amount
    return found
