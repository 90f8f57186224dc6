"""A figure that goes round."""

from datetime import date
from decimal import Decimal

from experiments.indicators.headline import Headline, LocalCheck, Share

CHECK = LocalCheck(date(2020, 1, 31), reached=41, can_manage=35, not_reached=9)
FIGURE = Headline(code="HF1", label="Carries on", value=Decimal("0.9"))


def test_without_numerator_or_denominator_n_is_not_given() -> None:
    assert str(FIGURE.percentage) == "90%"
    assert str(FIGURE.basis) == "n not given"
    assert len(FIGURE.lacking) == 5


def test_with_everything_nothing_is_lacking() -> None:
    full = Headline(
        code="HF1",
        label="Carries on",
        value=Decimal("0.875"),
        source="own count",
        definition="no new help",
        numerator=35,
        denominator=40,
        check=CHECK,
    )
    assert str(full.percentage) == "87.5%"
    assert str(full.basis) == "35 of 40"
    assert full.lacking == ()


def test_the_own_count_stands_beside_its_worst_case() -> None:
    assert CHECK.seen == Share(35, 41, Decimal("85.4"))
    assert CHECK.worst_case == Share(35, 50, Decimal("70.0"))


def test_without_the_number_not_reached_there_is_no_worst_case() -> None:
    assert LocalCheck(date(2020, 1, 31), reached=41, can_manage=35).worst_case is None


def test_nobody_reached_is_no_share() -> None:
    assert LocalCheck(date(2020, 1, 31), reached=0, can_manage=0, not_reached=0).seen is None
