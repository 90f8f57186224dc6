"""Where stored or published amounts are not what comes out: hints, nothing is overwritten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from experiments.business_cases.business_case import BusinessCase
from experiments.business_cases.computation import Result
from workshop.languages import Counted, Text


@dataclass(frozen=True)
class NamedAmount:
    """An amount in euros of a scenario or a partner."""

    name: str
    amount: Decimal


@dataclass(frozen=True)
class Published:
    """Outcomes that were published elsewhere; None or empty where not given."""

    costs_total: Decimal | None = None
    benefits_total: Decimal | None = None
    net_per_year: tuple[Decimal, ...] = ()
    cumulative: tuple[Decimal, ...] = ()
    payback_year: int | None = None
    npv: Decimal | None = None
    cash_only_total: Decimal | None = None
    scenario_totals: tuple[NamedAmount, ...] = ()
    net_by_partner: tuple[NamedAmount, ...] = ()


def year_differences(case: BusinessCase, result: Result) -> tuple[Text, ...]:
    """Return a hint for each stored year of a benefit that is not full times uptake, and for each row that is uneven.

    A row is uneven when it has fewer or more years than the horizon.
    """
    return (*_stored_years(case, result), *_uneven_rows(case))


def published_differences(published: Published, result: Result) -> tuple[Text, ...]:
    """Return a hint for each published outcome that differs from ours.

    A scenario that we do not have is passed over.
    """
    return (*_totals(published, result), *_series(published, result), *_by_name(published, result))


def _stored_years(case: BusinessCase, result: Result) -> Iterator[Text]:
    for benefit, row in zip(case.benefits, result.benefits, strict=True):
        for year, stored, computed in zip(case.horizon, benefit.stored_years, row.years, strict=False):
            if stored != computed:
                yield Text(
                    "{code} in {year}: {stored} is stored, full times uptake is {computed}.",
                    code=benefit.code,
                    year=str(year),
                    stored=stored,
                    computed=computed,
                )


def _uneven_rows(case: BusinessCase) -> Iterator[Text]:
    rows = [(cost.code, cost.years) for cost in case.costs]
    rows += [(benefit.code, benefit.uptake) for benefit in case.benefits]
    for code, years in rows:
        if len(years) != len(case.horizon):
            yield Counted(
                "{code} has {n} year, the horizon has {horizon}.",
                "{code} has {n} years, the horizon has {horizon}.",
                n=len(years),
                code=code,
                horizon=len(case.horizon),
            )


def _totals(published: Published, result: Result) -> Iterator[Text]:
    pairs = (
        (Text("costs in all"), published.costs_total, result.costs_total),
        (Text("benefits in all"), published.benefits_total, result.benefits_total),
        (Text("net present value"), published.npv, result.npv),
        (Text("cash only"), published.cash_only_total, result.cash_only_total),
    )
    for what, elsewhere, ours in pairs:
        if elsewhere is not None and elsewhere != ours:
            yield _hint(what, elsewhere, ours)
    if published.payback_year is not None and published.payback_year != result.payback_year:
        ours_in_words = Text("never") if result.payback_year is None else str(result.payback_year)
        yield _hint(Text("payback year"), str(published.payback_year), ours_in_words)


def _series(published: Published, result: Result) -> Iterator[Text]:
    for year, elsewhere, ours in _unequal(result.horizon, published.net_per_year, result.net_per_year):
        yield _hint(Text("net in {year}", year=year), elsewhere, ours)
    for year, elsewhere, ours in _unequal(result.horizon, published.cumulative, result.cumulative):
        yield _hint(Text("cumulative in {year}", year=year), elsewhere, ours)


def _unequal(
    horizon: Sequence[int], published: Sequence[Decimal], computed: Sequence[Decimal]
) -> Iterator[tuple[str, Decimal, Decimal]]:
    for year, elsewhere, ours in zip(horizon, published, computed, strict=False):
        if elsewhere != ours:
            yield str(year), elsewhere, ours


def _by_name(published: Published, result: Result) -> Iterator[Text]:
    scenarios = {scenario.name: scenario.total for scenario in result.scenario_totals}
    parties = {party.party: party.net for party in result.net_by_partner}
    for named, ours in (
        *((named, scenarios.get(named.name, named.amount)) for named in published.scenario_totals),
        *((named, parties.get(named.name, Decimal(0))) for named in published.net_by_partner),
    ):
        if named.amount != ours:
            yield _hint(named.name, named.amount, ours)


def _hint(what: Text | str, elsewhere: object, ours: object) -> Text:
    return Text(
        "{what}: {elsewhere} was published elsewhere, {ours} comes out here.", what=what, elsewhere=elsewhere, ours=ours
    )
