"""Business cases, to the euro."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from experiments.business_cases.business_case import Benefit, BusinessCase, Cost, Nature, Scenario
from experiments.business_cases.comparison import NamedAmount, Published
from experiments.business_cases.computation import Result, compute
from tests.experiments.business_cases.examples import (
    BAKENHUIS,
    BAKENHUIS_PUBLISHED,
    WATERKANT,
    WATERKANT_PUBLISHED,
    amounts,
    shares,
)


def as_published(result: Result, order: tuple[NamedAmount, ...]) -> Published:
    net = {party.party: party.net for party in result.net_by_partner}
    return Published(
        costs_total=result.costs_total,
        benefits_total=result.benefits_total,
        net_per_year=result.net_per_year,
        cumulative=result.cumulative,
        payback_year=result.payback_year,
        npv=result.npv,
        cash_only_total=result.cash_only_total,
        scenario_totals=tuple(NamedAmount(scenario.name, scenario.total) for scenario in result.scenario_totals),
        net_by_partner=tuple(NamedAmount(named.name, net[named.name]) for named in order),
    )


@pytest.mark.parametrize(
    ("case", "published"),
    [(BAKENHUIS, BAKENHUIS_PUBLISHED), (WATERKANT, WATERKANT_PUBLISHED)],
    ids=["bakenhuis", "waterkant"],
)
def test_the_published_outcome_comes_out_to_the_euro(case: BusinessCase, published: Published) -> None:
    result = compute(case)
    assert as_published(result, published.net_by_partner) == published
    assert len(result.net_by_partner) == len(published.net_by_partner)


def test_benefits_are_rounded_half_up_each_year() -> None:
    rows = {row.code: row for row in compute(BAKENHUIS).benefits}
    assert rows["BA1"].years == amounts("23530 94118 141178 141178 141178")
    assert rows["BA1"].total == 541182
    (half, _) = compute(WATERKANT).benefits
    assert half.years[1] == 43988


def test_what_is_for_society_stands_apart() -> None:
    result = compute(BAKENHUIS)
    assert result.societal_total == 128700
    without = replace(BAKENHUIS, benefits=BAKENHUIS.benefits[:3])
    assert replace(compute(without), benefits=result.benefits, societal_total=result.societal_total) == result


def test_the_factor_on_the_benefits_that_breaks_even() -> None:
    factor = compute(WATERKANT).break_even_factor
    assert factor is not None
    scenario = Scenario("even", factor)
    assert compute(replace(WATERKANT, scenarios=(scenario,))).scenario_totals[0].total == 0


def test_the_outcome_names_the_wrong_pocket() -> None:
    assert [party.party for party in compute(BAKENHUIS).wrong_pocket.payers] == ["haven"]


def test_a_case_without_benefits_is_never_paid_back() -> None:
    result = compute(replace(WATERKANT, benefits=()))
    assert result.payback_year is None
    assert result.break_even_factor is None
    assert result.cumulative == amounts("-50000 -88000 -120000")
    assert result.cash_only_total == -120000


def test_a_case_without_a_horizon_comes_down_to_nothing() -> None:
    result = compute(replace(BAKENHUIS, horizon=()))
    assert (result.net_per_year, result.payback_year) == ((), None)
    assert result.costs_total == result.npv == 0
    assert compute(BusinessCase((), (), ())).net_by_partner == ()


def test_a_year_in_which_the_sum_is_exactly_nought_pays_back() -> None:
    even = BusinessCase(
        (2020,), (Cost("KO1", amounts("10")),), (Benefit("BA1", Nature.CASH, Decimal(10), amounts("1")),)
    )
    assert compute(even).payback_year == 2020


def test_without_a_discount_rate_the_present_value_is_the_sum() -> None:
    result = compute(replace(BAKENHUIS, discount_rate=Decimal(0)))
    assert result.npv == result.cumulative[-1]


def test_the_first_year_is_discounted_once() -> None:
    single = BusinessCase((2020,), (Cost("KO1", amounts("103")),), (), discount_rate=Decimal("0.03"))
    assert compute(single).npv == -100


EUROS = st.decimals(0, 100000, places=0)
PARTS = st.sampled_from(["haven 1", "alba 0.5 haven 0.5", "society 1", "alba 0.25 balans 0.75"]).map(shares)
COSTS = st.lists(st.builds(Cost, st.just("KO"), st.tuples(EUROS, EUROS), PARTS), max_size=4)
BENEFITS = st.lists(
    st.builds(
        Benefit,
        st.just("BA"),
        st.sampled_from(Nature),
        EUROS,
        st.tuples(st.decimals(0, 1, places=2), st.decimals(0, 1, places=2)),
        PARTS,
    ),
    max_size=4,
)


@given(COSTS, BENEFITS)
def test_the_order_of_costs_and_benefits_never_matters(costs: list[Cost], benefits: list[Benefit]) -> None:
    before = compute(BusinessCase((2020, 2021), tuple(costs), tuple(benefits)))
    turned = compute(BusinessCase((2020, 2021), tuple(costs[::-1]), tuple(benefits[::-1])))
    assert replace(turned, costs=before.costs, benefits=before.benefits) == before


@given(COSTS, BENEFITS)
def test_what_all_parties_together_keep_is_the_total_less_what_is_societys(
    costs: list[Cost], benefits: list[Benefit]
) -> None:
    costs = [cost for cost in costs if cost.carriers[0].party != "society"]
    benefits = [benefit for benefit in benefits if benefit.receivers[0].party != "society"]
    result = compute(BusinessCase((2020, 2021), tuple(costs), tuple(benefits)))
    kept = sum((party.receives - party.carries for party in result.net_by_partner), Decimal(0))
    assert kept == sum(result.net_per_year, Decimal(0)) == result.benefits_total - result.costs_total
