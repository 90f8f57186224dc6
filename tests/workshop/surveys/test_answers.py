"""What may be shown of the answers."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.surveys.answers import Trend, least_shown, mean_of, place_on_scale, shown_groups


def test_a_trajectory_may_ask_for_more_answers_but_not_for_fewer() -> None:
    assert least_shown(8) == 8
    assert least_shown(2) == 5


@pytest.mark.parametrize(
    ("total", "sizes", "shown"),
    [
        (16, [8, 8], [True, True]),
        (15, [8, 4, 3], [True, False, False]),
        (16, [8, 5, 3], [True, False, False]),
        (16, [6, 7], [False, True]),
        (20, [9, 6], [True, True]),
        (7, [4, 3], [False, False]),
        (5, [5], [True]),
    ],
    ids=[
        "all large",
        "two small ones hide each other",
        "one small one would follow from the rest",
        "those in no group would follow from the rest",
        "enough in no group",
        "all small",
        "all in one",
    ],
)
def test_no_small_group_can_be_worked_back(total: int, sizes: list[int], shown: list[bool]) -> None:
    assert list(shown_groups(total, sizes, least=5)) == shown


@given(st.lists(st.integers(0, 12), max_size=8), st.integers(0, 12))
def test_what_is_hidden_is_nothing_or_at_least_five(sizes: list[int], rest: int) -> None:
    shown = shown_groups(sum(sizes) + rest, sizes, least=5)
    hidden = rest + sum(size for size, is_shown in zip(sizes, shown, strict=True) if not is_shown)
    assert all(size >= 5 for size, is_shown in zip(sizes, shown, strict=True) if is_shown)
    assert hidden == 0 or hidden >= 5 or not any(shown)


def test_a_mean_over_questions_is_rounded_half_up() -> None:
    means = {"Q1": Decimal("3.1"), "Q2": Decimal("3.4"), "Q3": Decimal("2.325")}
    assert mean_of(means, ["Q1", "Q2"]) == Decimal("3.25")
    assert mean_of(means, ["Q3"]) == Decimal("2.33")
    assert mean_of(means, ["Q9"]) is None


def test_the_scale_runs_from_one_to_five() -> None:
    assert [place_on_scale(Decimal(answer)) for answer in (1, 3, 5)] == [0, 50, 100]


def test_a_trend_is_the_last_less_the_first_that_were_asked() -> None:
    assert Trend((None, Decimal("3.1"), Decimal("3.9"))).change == Decimal("0.8")
    assert Trend((Decimal("3.1"), None)).change is None
