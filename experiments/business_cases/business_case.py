"""The business case as it is filled in: costs with their carriers, benefits with their receivers, year by year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from experiments.rounding import half_up

SOCIETY = "society"


class Nature(StrEnum):
    """What a benefit is: spending that falls away, hours or places that come free, or something for society."""

    CASH = "cash"
    CAPACITY = "capacity"
    SOCIETAL = "societal"


@dataclass(frozen=True)
class Share:
    """The part (0..1) of a cost that a party carries, or of a benefit that it receives."""

    party: str
    part: Decimal


@dataclass(frozen=True)
class Cost:
    """Euros a year, one amount for each year of the horizon."""

    code: str
    years: tuple[Decimal, ...]
    carriers: tuple[Share, ...] = ()


@dataclass(frozen=True)
class Benefit:
    """Euros a year when fully taken up, and how far it is taken up in each year (0..1).

    `stored_years` are the amounts as somebody wrote them down: compared, never used.
    """

    code: str
    nature: Nature
    full: Decimal
    uptake: tuple[Decimal, ...]
    receivers: tuple[Share, ...] = ()
    stored_years: tuple[Decimal, ...] = ()

    @property
    def counts(self) -> bool:
        """Tell whether it counts in the totals; what is for society stands apart."""
        return self.nature is not Nature.SOCIETAL


@dataclass(frozen=True)
class Scenario:
    """A factor on the benefits."""

    name: str
    factor: Decimal


@dataclass(frozen=True)
class BusinessCase:
    """The case over the years of its horizon; a discount rate of 0.03 is three percent a year."""

    horizon: tuple[int, ...]
    costs: tuple[Cost, ...]
    benefits: tuple[Benefit, ...]
    discount_rate: Decimal = Decimal(0)
    scenarios: tuple[Scenario, ...] = ()


def cost_per_year(case: BusinessCase, cost: Cost) -> tuple[Decimal, ...]:
    """Return the euros of a cost in each year of the horizon; a year that is not filled in costs nothing."""
    return _over(case.horizon, cost.years)


def benefit_per_year(case: BusinessCase, benefit: Benefit) -> tuple[Decimal, ...]:
    """Return full times uptake in each year of the horizon, rounded half up to the euro per year."""
    return tuple(half_up(benefit.full * uptake) for uptake in _over(case.horizon, benefit.uptake))


def summed(rows: Sequence[Sequence[Decimal]], *, years: int) -> tuple[Decimal, ...]:
    """Add amounts up year by year."""
    return tuple(sum((row[year] for row in rows), Decimal(0)) for year in range(years))


def _over(horizon: Sequence[int], amounts: Sequence[Decimal]) -> tuple[Decimal, ...]:
    return tuple(amounts[year] if year < len(amounts) else Decimal(0) for year in range(len(horizon)))
