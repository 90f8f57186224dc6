"""Asking about help from outside that was already falling away."""

from dataclasses import replace
from decimal import Decimal

import pytest

from experiments.business_cases.external_help import QuarterDays, external_help_question
from tests.experiments.business_cases.examples import BAKENHUIS

FELL = (QuarterDays("2018-Q4", Decimal(16)), QuarterDays("2019-Q4", Decimal(2)))


def test_a_cost_that_stops_is_asked_about_when_external_days_fell_before_it_began() -> None:
    assert str(external_help_question(BAKENHUIS, FELL)) == (
        "Days of external help fell from 16 in 2018-Q4 to 2 in 2019-Q4. "
        "Does KO2 still pay for such help in 2020? Then say why it is needed."
    )


@pytest.mark.parametrize(
    "quarters",
    [
        (),
        FELL[:1],
        (QuarterDays("2018-Q4", Decimal(2)), QuarterDays("2019-Q4", Decimal(2))),
        (QuarterDays("2019-Q4", Decimal(16)), QuarterDays("2020-Q1", Decimal(2))),
    ],
    ids=["none", "one quarter", "did not fall", "counted on into the case"],
)
def test_nothing_is_asked_without_a_fall_before_the_case(quarters: tuple[QuarterDays, ...]) -> None:
    assert external_help_question(BAKENHUIS, quarters) is None


def test_nothing_is_asked_when_every_cost_goes_on() -> None:
    assert external_help_question(replace(BAKENHUIS, costs=BAKENHUIS.costs[:1]), FELL) is None
