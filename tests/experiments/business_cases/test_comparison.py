"""Stored and published amounts held against ours."""

from dataclasses import replace
from decimal import Decimal

import pytest

from experiments.business_cases.business_case import BusinessCase
from experiments.business_cases.comparison import NamedAmount, Published, published_differences, year_differences
from experiments.business_cases.computation import compute
from tests.experiments.business_cases.examples import (
    BAKENHUIS,
    BAKENHUIS_PUBLISHED,
    WATERKANT,
    WATERKANT_PUBLISHED,
    amounts,
)
from workshop.languages import Text


def hint(what: Text | str, elsewhere: object, ours: object) -> Text:
    return Text(
        "{what}: {elsewhere} was published elsewhere, {ours} comes out here.", what=what, elsewhere=elsewhere, ours=ours
    )


@pytest.mark.parametrize(
    ("case", "published"),
    [(BAKENHUIS, BAKENHUIS_PUBLISHED), (WATERKANT, WATERKANT_PUBLISHED)],
    ids=["bakenhuis", "waterkant"],
)
def test_the_examples_differ_nowhere(case: BusinessCase, published: Published) -> None:
    result = compute(case)
    assert year_differences(case, result) == ()
    assert published_differences(published, result) == ()


def test_a_stored_year_that_is_not_full_times_uptake_is_a_hint() -> None:
    wrong = replace(WATERKANT.benefits[0], stored_years=amounts("17595 43987 70380"))
    case = replace(WATERKANT, benefits=(wrong,))
    assert year_differences(case, compute(case)) == (
        Text(
            "{code} in {year}: {stored} is stored, full times uptake is {computed}.",
            code="BA1",
            year="2021",
            stored=Decimal(43987),
            computed=Decimal(43988),
        ),
    )


def test_a_row_with_more_or_fewer_years_than_the_horizon_is_a_hint() -> None:
    case = replace(WATERKANT, costs=(replace(WATERKANT.costs[0], years=amounts("32000 32000")),))
    [said] = year_differences(case, compute(case))
    assert str(said) == "KO1 has 2 years, the horizon has 3."


def test_each_published_outcome_that_differs_is_named() -> None:
    published = replace(
        WATERKANT_PUBLISHED,
        npv=Decimal(59219),
        payback_year=2021,
        net_per_year=amounts("-32406 23988 74380"),
        cumulative=amounts("-32405 -8418 65963"),
        scenario_totals=(NamedAmount("good", Decimal(1)), NamedAmount("unheard of", Decimal(2))),
        net_by_partner=(NamedAmount("school", Decimal(5)),),
    )
    assert published_differences(published, compute(WATERKANT)) == (
        hint(Text("net present value"), Decimal(59219), Decimal(59218)),
        hint(Text("payback year"), "2021", "2022"),
        hint(Text("net in {year}", year="2020"), Decimal(-32406), Decimal(-32405)),
        hint(Text("cumulative in {year}", year="2021"), Decimal(-8418), Decimal(-8417)),
        hint("good", Decimal(1), Decimal(103156)),
        hint("school", Decimal(5), Decimal(0)),
    )


def test_a_published_payback_that_never_comes_is_named() -> None:
    never = compute(replace(WATERKANT, benefits=()))
    assert published_differences(Published(payback_year=2022), never) == (
        hint(Text("payback year"), "2022", Text("never")),
    )
