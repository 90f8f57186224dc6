"""What comes in and goes out, and how much is overhead."""

from decimal import Decimal

import pytest

from journeys.networks.money_flows.balance import Balance, Flow, Published, balance_of, differences

IN = [Flow("city", Decimal(4_100_000)), Flow("insurers", Decimal(3_300_000)), Flow("care office", Decimal(1_600_000))]
OUT = [
    Flow("North", Decimal(3_000_000)),
    Flow("Recovery", Decimal(3_400_000)),
    Flow("South", Decimal(1_300_000)),
    Flow("neighbourhoods", Decimal(130_000)),
    Flow("steering", Decimal(870_000), is_overhead=True),
    Flow("administration", Decimal(300_000), is_overhead=True),
]


def saniveld(out: list[Flow] | None = None) -> Balance:
    return balance_of(IN, out or OUT, cap=Decimal("0.15"), residents=18000)


def test_as_much_goes_out_as_comes_in() -> None:
    balance = saniveld()
    assert (balance.total_in, balance.total_out, balance.is_even) == (Decimal(9_000_000), Decimal(9_000_000), True)
    assert not saniveld(OUT[1:]).is_even


def test_overhead_is_a_part_of_what_comes_in() -> None:
    balance = saniveld()
    assert (balance.overhead, balance.overhead_share) == (Decimal(1_170_000), Decimal("0.13"))
    assert str(balance.overhead_percentage) == "13.0"
    assert (balance.is_within_cap, balance.breach_at, balance.room) == (True, Decimal(1_350_000), Decimal(180_000))


def test_moving_two_hundred_thousand_to_overhead_breaks_the_cap() -> None:
    less, more = Flow("North", Decimal(2_800_000)), Flow("steering", Decimal(1_070_000), is_overhead=True)
    moved = [less, *OUT[1:4], more, OUT[5]]
    balance = saniveld(moved)
    assert (str(balance.overhead_percentage), balance.is_within_cap, balance.room) == ("15.2", False, Decimal(-20_000))


def test_exactly_at_the_cap_is_within_it() -> None:
    out = [Flow("work", Decimal(85)), Flow("steering", Decimal(15), is_overhead=True)]
    assert balance_of([Flow("city", Decimal(100))], out, cap=Decimal("0.15")).is_within_cap


def test_a_half_is_rounded_up() -> None:
    out = [Flow("steering", Decimal("2.05"), is_overhead=True)]
    assert str(balance_of([Flow("city", Decimal(100))], out).overhead_percentage) == "2.1"


def test_what_is_not_known_is_not_made_up() -> None:
    balance = balance_of([], OUT)
    assert (balance.overhead_share, balance.overhead_percentage, balance.per_resident) == (None, None, None)
    assert (balance.breach_at, balance.is_within_cap, balance.room) == (None, None, None)


def test_money_per_resident() -> None:
    assert saniveld().per_resident == 500


PUBLISHED = Published(
    total_in=Decimal(9_000_000),
    total_out=Decimal(9_000_000),
    overhead=Decimal(1_170_000),
    overhead_share=Decimal("0.13"),
    within_cap=True,
    breach_at=Decimal(1_350_000),
    per_resident=Decimal(500),
)


def test_what_was_published_is_what_we_find() -> None:
    assert differences(saniveld(), PUBLISHED) == []


@pytest.mark.parametrize("published", [Published(), Published(total_in=Decimal(9_000_000))])
def test_nothing_published_differs_in_nothing(published: Published) -> None:
    assert differences(saniveld(), published) == []


def test_a_difference_is_said_in_words() -> None:
    found = differences(saniveld(), Published(overhead=Decimal(1_000_000), within_cap=False))
    assert [str(text) for text in found] == [
        "overhead: published elsewhere as 1,000,000, here 1,170,000",
        "within the cap: published elsewhere as no, here yes",
    ]
