"""What the sign of a case leans on."""

from dataclasses import replace
from decimal import Decimal

from experiments.business_cases.computation import compute
from experiments.business_cases.leaning import Leaning, leanings
from tests.experiments.business_cases.examples import BAKENHUIS


def test_one_benefit_carries_the_sign() -> None:
    assert leanings(BAKENHUIS, compute(BAKENHUIS)) == (Leaning("BA1", Decimal(-116091)),)


def test_a_case_that_does_not_pay_leans_on_nothing() -> None:
    poor = replace(BAKENHUIS, benefits=BAKENHUIS.benefits[1:2])
    assert leanings(poor, compute(poor)) == ()


def test_what_is_for_society_carries_no_sign() -> None:
    society = replace(BAKENHUIS, costs=(), benefits=BAKENHUIS.benefits[3:])
    assert leanings(society, compute(society)) == ()
