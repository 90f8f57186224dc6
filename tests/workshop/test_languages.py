"""Sentences, numbers and dates as they are written in Dutch and in English."""

from decimal import Decimal

import pytest

from workshop.languages import Counted, Language, Text, format_money, format_number, translator

DUTCH, ENGLISH = Language.DUTCH, Language.ENGLISH


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 days"), (1, "1 day"), (2, "2 days"), (Decimal("1.0"), "1 day"), (Decimal("1.5"), "1.5 days")]
)
def test_one_thing_has_a_sentence_of_its_own(n: Decimal | int, said: str) -> None:
    assert str(Counted("{n} day", "{n} days", n=n)) == said


def test_the_form_for_one_may_leave_the_number_out() -> None:
    days = Counted("a day of {who}", "{n} days of {who}", n=1, who=Text("a client"))
    assert (str(days), str(days.of(3))) == ("a day of a client", "3 days of a client")


def test_dutch_has_its_own_forms() -> None:
    days = Counted("%(num)s day", "%(num)s days", n=1)
    assert [days.of(n).in_language(DUTCH) for n in (1, 2)] == ["%(num)s dag", "%(num)s dagen"]


def test_a_counted_sentence_is_no_plain_one() -> None:
    assert Counted("{n} day", "{n} days", n=2) == Counted("{n} day", "{n} days", n=2)
    assert Counted("{n} day", "{n} days", n=2) != Counted("{n} day", "{n} days", n=3)
    assert Text("{n} day", n=2) != Counted("{n} day", "{n} days", n=2)


def test_templates_may_count_with_decimals() -> None:
    ngettext = translator(DUTCH).ngettext
    assert [ngettext("%(num)s day", "%(num)s days", n) for n in (1, Decimal("1.00"), Decimal("0.5"))] == [
        "%(num)s dag",
        "%(num)s dag",
        "%(num)s dagen",
    ]


@pytest.mark.parametrize(
    ("number", "digits", "written"),
    [
        (Decimal("9" * 30), None, ".".join(["999"] * 10)),
        (Decimal("-" + "9" * 30), 0, "−" + ".".join(["999"] * 10)),
        (Decimal("1e30"), 2, "1" + ".000" * 10 + ",00"),
        (10**40, None, "10" + ".000" * 13),
        (Decimal("1e-30"), None, "0"),
        (Decimal("1" * 24 + ".123456"), None, ".".join(["111"] * 8) + ",123456"),
    ],
)
def test_a_number_as_long_as_the_file_allows_is_written_in_full(
    number: Decimal | int, digits: int | None, written: str
) -> None:
    assert format_number(number, DUTCH, digits) == written


@pytest.mark.parametrize(
    ("number", "written"), [("0.5", "1"), ("1.5", "2"), ("2.5", "3"), ("-2.5", "−3"), ("-0.4", "0"), ("0.49", "0")]
)
def test_a_half_goes_up_and_nothing_is_less_than_zero_by_a_sign_alone(number: str, written: str) -> None:
    assert format_number(Decimal(number), ENGLISH, 0) == written


def test_money_of_any_size_is_whole_euros() -> None:
    assert format_money(Decimal("-" + "9" * 30), DUTCH) == "−€ " + ".".join(["999"] * 10)
    assert format_money(Decimal("2.5"), ENGLISH) == "€3"
    assert format_money(Decimal("-0.2"), ENGLISH) == "€0"
