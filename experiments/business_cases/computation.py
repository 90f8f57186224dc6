"""What a business case comes down to, to the euro."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from experiments.business_cases.business_case import (
    Benefit,
    BusinessCase,
    Nature,
    benefit_per_year,
    cost_per_year,
    summed,
)
from experiments.business_cases.parties import PartyNet, WrongPocket, net_by_party, wrong_pocket
from experiments.rounding import half_up


@dataclass(frozen=True)
class Row:
    """The euros of one cost or benefit in each year of the horizon."""

    code: str
    years: tuple[Decimal, ...]

    @property
    def total(self) -> Decimal:
        """Euros over the whole horizon."""
        return sum(self.years, Decimal(0))


@dataclass(frozen=True)
class ScenarioTotal:
    """What is left over the whole horizon when the benefits are multiplied by the factor of a scenario."""

    name: str
    factor: Decimal
    total: Decimal


@dataclass(frozen=True)
class Result:
    """The outcome in euros. Totals, net and cumulative count cash and capacity; `societal_total` stands apart.

    `payback_year` is None when it is never paid back. `break_even_factor` is the factor on the benefits at which the
    total is nought; None without benefits.
    """

    horizon: tuple[int, ...]
    costs: tuple[Row, ...]
    benefits: tuple[Row, ...]
    costs_total: Decimal
    benefits_total: Decimal
    societal_total: Decimal
    net_per_year: tuple[Decimal, ...]
    cumulative: tuple[Decimal, ...]
    payback_year: int | None
    npv: Decimal
    cash_only_total: Decimal
    scenario_totals: tuple[ScenarioTotal, ...]
    net_by_partner: tuple[PartyNet, ...]
    break_even_factor: Decimal | None

    @property
    def wrong_pocket(self) -> WrongPocket:
        """Who pays more than it gains, and who gains."""
        return wrong_pocket(self.net_by_partner)


def compute(case: BusinessCase) -> Result:
    """Return the outcome of a case. Source: the conventions of the business case of the trajectory file.

    The net present value discounts the first year once and is rounded at the end; a scenario rounds factor times
    benefits before the costs go off; cash only is the benefits in cash less all costs.
    """
    costs = tuple(Row(cost.code, cost_per_year(case, cost)) for cost in case.costs)
    benefits = tuple(Row(benefit.code, benefit_per_year(case, benefit)) for benefit in case.benefits)
    per_nature = {nature: _of(nature, case.benefits, benefits) for nature in Nature}
    counted = per_nature[Nature.CASH] + per_nature[Nature.CAPACITY]
    net = _net_per_year(costs, counted, years=len(case.horizon))
    cumulative = tuple(accumulate(net))
    costs_total, benefits_total = _total(costs), _total(counted)
    return Result(
        case.horizon,
        costs,
        benefits,
        costs_total=costs_total,
        benefits_total=benefits_total,
        societal_total=_total(per_nature[Nature.SOCIETAL]),
        net_per_year=net,
        cumulative=cumulative,
        payback_year=_payback_year(case.horizon, cumulative),
        npv=_npv(net, case.discount_rate),
        cash_only_total=_total(per_nature[Nature.CASH]) - costs_total,
        scenario_totals=_scenario_totals(case, costs_total, benefits_total=benefits_total),
        net_by_partner=net_by_party(case),
        break_even_factor=costs_total / benefits_total if benefits_total else None,
    )


def _of(nature: Nature, benefits: Sequence[Benefit], rows: Sequence[Row]) -> tuple[Row, ...]:
    return tuple(row for benefit, row in zip(benefits, rows, strict=True) if benefit.nature is nature)


def _total(rows: Sequence[Row]) -> Decimal:
    return sum((row.total for row in rows), Decimal(0))


def _net_per_year(costs: Sequence[Row], benefits: Sequence[Row], *, years: int) -> tuple[Decimal, ...]:
    spent = summed([row.years for row in costs], years=years)
    gained = summed([row.years for row in benefits], years=years)
    return tuple(gain - cost for gain, cost in zip(gained, spent, strict=True))


def _payback_year(horizon: Sequence[int], cumulative: Sequence[Decimal]) -> int | None:
    return next((year for year, amount in zip(horizon, cumulative, strict=True) if amount >= 0), None)


def _npv(net: Sequence[Decimal], rate: Decimal) -> Decimal:
    return half_up(sum((amount / (1 + rate) ** (year + 1) for year, amount in enumerate(net)), Decimal(0)))


def _scenario_totals(case: BusinessCase, costs_total: Decimal, *, benefits_total: Decimal) -> tuple[ScenarioTotal, ...]:
    return tuple(
        ScenarioTotal(scenario.name, scenario.factor, half_up(scenario.factor * benefits_total) - costs_total)
        for scenario in case.scenarios
    )
