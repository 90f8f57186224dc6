"""What cannot be measured is refused, what can hardly be is asked about."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from experiments.cards.metric import Direction, Metric, Statistic
from experiments.cards.observations import Observations
from experiments.measurements.plausibility import Known, faults_in, questions_about

TODAY = date(2019, 11, 15)
SHARE = Metric("%", Statistic.SHARE, Direction.HIGHER)
TIMES = Metric("times", Statistic.MEAN, Direction.LOWER)


def known(**changes: Any) -> Known:
    usual: dict[str, Any] = {
        "metric": TIMES,
        "today": TODAY,
        "starts_on": date(2019, 10, 1),
        "ends_on": date(2019, 12, 1),
        "planned": 12,
        "earlier": (measured("1 2 1", on=date(2019, 10, 8)),),
    }
    return Known(**{**usual, **changes})


def measured(values: str, *, on: date = TODAY) -> Observations:
    numbers = tuple(Decimal(number) for number in values.split())
    return Observations(on, n=len(numbers), values=numbers)


def counted(successes: int | None, n: int | None) -> Observations:
    return Observations(TODAY, n=n, successes=successes)


def test_an_ordinary_measurement_raises_nothing() -> None:
    assert faults_in(measured("1 2"), known()) == ()
    assert questions_about(measured("1 2"), known()) == ()


@pytest.mark.parametrize(
    ("entered", "field", "words"),
    [
        (measured("1", on=date(2019, 11, 16)), "date", "This day is still to come."),
        (Observations(TODAY), "values", "Enter what was measured"),
        (Observations(TODAY, n=3, values=(Decimal(1),)), "n", "n is 3, but 1 value is given."),
        (measured("-1"), "values", "-1 cannot be: the card says at least 0."),
        (measured("11"), "values", "11 cannot be: the card says at most 10."),
    ],
)
def test_what_cannot_be_is_refused(entered: Observations, field: str, words: str) -> None:
    (fault,) = faults_in(entered, known(minimum=Decimal(0), maximum=Decimal(10)))
    assert fault.field == field
    assert words in str(fault.words).replace("−", "-")


@pytest.mark.parametrize(
    ("entered", "fields"),
    [
        (counted(4, 5), []),
        (counted(0, 5), []),
        (counted(6, 5), ["successes"]),
        (counted(None, 5), ["successes"]),
        (counted(3, None), ["n"]),
        (counted(3, 0), ["n"]),
        (counted(-1, 5), ["successes"]),
    ],
)
def test_a_share_needs_how_many_of_how_many(entered: Observations, fields: list[str]) -> None:
    assert [fault.field for fault in faults_in(entered, known(metric=SHARE))] == fields


@pytest.mark.parametrize(
    ("entered", "changes", "words"),
    [
        (measured("1", on=date(2019, 9, 30)), {}, "lies before the first day, 1 Oct 2019"),
        (measured("1", on=date(2019, 11, 2)), {"ends_on": date(2019, 11, 1)}, "lies after the last day, 1 Nov 2019"),
        (measured("1", on=date(2019, 10, 8)), {}, "There is a measurement of 8 Oct 2019 already, with n = 3."),
        (measured("1 1 1 1 1 1 1 1 1 1"), {}, "With this one that makes 13 measured, of 12 planned."),
        (measured("9"), {}, "9 lies far from what was measured so far, 1 to 2."),
        (measured("1"), {"has_begun": False}, "The experiment has not started yet."),
        (measured("1"), {"is_closed": True}, "is decided already"),
    ],
)
def test_what_can_hardly_be_is_asked_about(entered: Observations, changes: dict[str, Any], words: str) -> None:
    (question,) = questions_about(entered, known(**changes))
    assert words in str(question)


def test_values_within_reach_are_not_asked_about() -> None:
    assert questions_about(measured("0 3"), known()) == ()


def test_the_first_values_are_far_from_nothing() -> None:
    assert questions_about(measured("9000"), known(earlier=())) == ()


def test_everything_is_asked_at_once() -> None:
    entered = measured("40 50", on=date(2019, 9, 1))
    assert len(questions_about(entered, known(planned=4, is_closed=True))) == 5
