"""The business case of a trajectory: from rows to the values that are computed with."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sqlalchemy import select

from experiments.business_cases import models
from experiments.business_cases.bars import balance_bars
from experiments.business_cases.business_case import (
    Benefit,
    BusinessCase,
    Cost,
    Nature,
    Scenario,
    Share,
    cost_per_year,
    summed,
)
from experiments.business_cases.comparison import NamedAmount, Published, published_differences, year_differences
from experiments.business_cases.computation import Result, Row, compute
from experiments.business_cases.external_help import QuarterDays, external_help_question
from experiments.business_cases.leaning import leanings
from experiments.business_cases.statement import (
    AmountLine,
    LeaningLine,
    PartLine,
    PartyLine,
    ScenarioLine,
    Statement,
    YearLine,
    scenario_word,
)
from experiments.rounding import half_up
from workshop.access import Reader
from workshop.archive.queries import only_row, rows_of
from workshop.database import Session
from workshop.features import State
from workshop.languages import Text
from workshop.trajectories.anchoring.models import ExternalDays
from workshop.trajectories.partners.queries import MarkedPartner, partner_marks


def business_case_of(session: Session, trajectory_id: int) -> BusinessCase | None:
    """Return the business case of a trajectory, or None when it has none."""
    row = only_row(session, trajectory_id, models.BusinessCase)
    if row is None:
        return None
    return BusinessCase(
        tuple(row.horizon),
        costs=tuple(_cost(cost) for cost in rows_of(session, trajectory_id, models.Cost)),
        benefits=tuple(_benefit(benefit) for benefit in rows_of(session, trajectory_id, models.Benefit)),
        discount_rate=row.discount_rate,
        scenarios=_scenarios(row.scenarios),
    )


def published_outcome(session: Session, trajectory_id: int) -> Published | None:
    """Return what was published elsewhere about the business case of a trajectory, or None without a case."""
    row = only_row(session, trajectory_id, models.BusinessCase)
    if row is None:
        return None
    return Published(
        row.expected_costs_total,
        row.expected_benefits_total,
        tuple(row.expected_net_per_year),
        tuple(row.expected_cumulative),
        row.expected_payback_year,
        row.expected_npv,
        row.expected_cash_only_total,
        _named(row.expected_scenario_totals),
        _named(row.expected_net_by_partner),
    )


def statement_of(session: Session, trajectory_id: int) -> Statement | None:
    """Return the case as people read it, or None when there is none or it has no years."""
    case = business_case_of(session, trajectory_id)
    if case is None or not case.horizon:
        return None
    result, row = compute(case), only_row(session, trajectory_id, models.BusinessCase)
    marks, labels = partner_marks(session, trajectory_id), _labels(session, trajectory_id)
    costs = zip(case.costs, result.costs, strict=True)
    gains = zip(case.benefits, result.benefits, strict=True)
    return Statement(
        case=case,
        result=result,
        years=_years(case, result),
        costs=tuple(_line(line, labels, _parts(cost.carriers, marks)) for cost, line in costs),
        benefits=tuple(_line(line, labels, _parts(gain.receivers, marks), gain.nature) for gain, line in gains),
        parties=_parties(result, marks),
        scenarios=tuple(ScenarioLine(scenario_word(s.name), s.factor, s.total) for s in result.scenario_totals),
        leanings=tuple(LeaningLine(one.code, labels[one.code], one.without) for one in leanings(case, result)),
        parameters=tuple(sorted(row.parameters.items())),
        non_financial=tuple(row.non_financial),
        hints=_hints(session, trajectory_id, case, result),
    )


def years_in_case(session: Session, trajectory_id: int) -> int | None:
    """Return over how many years the case runs, or None when there is none."""
    row = only_row(session, trajectory_id, models.BusinessCase)
    return None if row is None else len(row.horizon)


def too_long_rows(session: Session, trajectory_id: int, *, years: int) -> list[str]:
    """Return the codes of the costs and benefits that are filled in for more than so many years."""
    costs = rows_of(session, trajectory_id, models.Cost)
    gains = rows_of(session, trajectory_id, models.Benefit)
    longer = [row.code for row in costs if len(row.years) > years]
    return longer + [row.code for row in gains if max(len(row.uptake), len(row.years)) > years]


def state_of_case(session: Session, trajectory_id: int, _reader: Reader) -> State:
    """Return how the business case stands: open while there is none."""
    case = select(models.BusinessCase.trajectory_id).where(models.BusinessCase.trajectory_id == trajectory_id)
    return State(is_open=session.scalar(case) is None)


def _cost(row: models.Cost) -> Cost:
    return Cost(row.code, tuple(row.years), _shares(row.carrier))


def _benefit(row: models.Benefit) -> Benefit:
    return Benefit(
        row.code,
        Nature(row.nature),
        full=row.full,
        uptake=tuple(row.uptake),
        receivers=_shares(row.receiver),
        stored_years=tuple(row.years),
    )


def _scenarios(factors: Mapping[str, Decimal]) -> tuple[Scenario, ...]:
    """Return the scenarios from the most careful on: the table keeps no order."""
    return tuple(Scenario(name, factor) for factor, name in sorted((factor, name) for name, factor in factors.items()))


def _shares(shares: Mapping[str, Decimal]) -> tuple[Share, ...]:
    return tuple(Share(party, part) for party, part in shares.items())


def _named(amounts: Mapping[str, Decimal]) -> tuple[NamedAmount, ...]:
    return tuple(NamedAmount(name, amount) for name, amount in amounts.items())


def _labels(session: Session, trajectory_id: int) -> dict[str, str]:
    both = (rows_of(session, trajectory_id, model) for model in (models.Cost, models.Benefit))
    return {row.code: row.label for rows in both for row in rows}


def _years(case: BusinessCase, result: Result) -> tuple[YearLine, ...]:
    costs = summed([cost_per_year(case, cost) for cost in case.costs], years=len(case.horizon))
    lines = zip(case.horizon, costs, result.net_per_year, result.cumulative, strict=True)
    return tuple(YearLine(str(year), cost, cost + net, net, so_far) for year, cost, net, so_far in lines)


def _line(row: Row, labels: Mapping[str, str], parts: tuple[PartLine, ...], nature: Nature | None = None) -> AmountLine:
    return AmountLine(row.code, labels[row.code], row.years, parts, nature)


def _parts(shares: tuple[Share, ...], marks: Mapping[str, MarkedPartner]) -> tuple[PartLine, ...]:
    """Return the parts in order of joining, society last."""
    order = {code: place for place, code in enumerate(marks)}
    known = sorted(shares, key=lambda share: order.get(share.party, len(order)))
    return tuple(PartLine(marks.get(share.party), share.part) for share in known if share.part)


def _parties(result: Result, marks: Mapping[str, MarkedPartner]) -> tuple[PartyLine, ...]:
    found = {party.party: party for party in result.net_by_partner}
    parties = [found[code] for code in marks if code in found]
    bars = balance_bars([party.net for party in parties])
    return tuple(
        PartyLine(marks[party.party], half_up(party.carries), half_up(party.receives), party.net, bar)
        for party, bar in zip(parties, bars, strict=True)
    )


def _hints(session: Session, trajectory_id: int, case: BusinessCase, result: Result) -> tuple[Text, ...]:
    published = published_outcome(session, trajectory_id) or Published()
    quarters = [QuarterDays(row.quarter, row.days) for row in rows_of(session, trajectory_id, ExternalDays)]
    question = external_help_question(case, quarters)
    hints = (*year_differences(case, result), *published_differences(published, result))
    return (question, *hints) if question else hints
