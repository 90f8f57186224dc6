"""Whether a decision waits."""

from datetime import date, timedelta

import pytest

from workshop.agreements.decisions.waiting import Waiting, other_options, waiting

ON = date(2019, 11, 15)


@pytest.mark.parametrize(
    ("days", "expected"),
    [(-1, Waiting.LATE), (0, Waiting.SOON), (20, Waiting.SOON), (30, Waiting.SOON), (31, Waiting.LATER)],
)
def test_an_open_decision_asks_for_attention_a_month_before(days: int, expected: Waiting) -> None:
    assert waiting(ON + timedelta(days=days), is_open=True, on=ON) is expected


def test_a_decision_without_a_day_says_so() -> None:
    assert waiting(None, is_open=True, on=ON) is Waiting.NO_DATE


def test_what_is_taken_no_longer_waits() -> None:
    assert waiting(ON - timedelta(days=400), is_open=False, on=ON) is Waiting.TAKEN


def test_the_other_options_leave_out_the_one_that_is_advised() -> None:
    assert other_options(["starten", "uitstellen", "niet doen"], " Starten") == ("uitstellen", "niet doen")
    assert other_options(["starten"], None) == ("starten",)
