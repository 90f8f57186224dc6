"""The business cases of two small trajectories, with what was published about them."""

from __future__ import annotations

from decimal import Decimal

from experiments.business_cases.business_case import Benefit, BusinessCase, Cost, Nature, Scenario, Share
from experiments.business_cases.comparison import NamedAmount, Published


def amounts(text: str) -> tuple[Decimal, ...]:
    """Read amounts with a blank between them."""
    return tuple(Decimal(amount) for amount in text.split())


def shares(text: str) -> tuple[Share, ...]:
    """Read shares as `party part` with blanks between them."""
    words = text.split()
    return tuple(Share(party, Decimal(part)) for party, part in zip(words[::2], words[1::2], strict=True))


def named(text: str) -> tuple[NamedAmount, ...]:
    """Read amounts as `name amount` with blanks between them."""
    return tuple(NamedAmount(share.party, share.part) for share in shares(text))


SCENARIOS = (
    Scenario("careful", Decimal("0.6")),
    Scenario("expected", Decimal("1.0")),
    Scenario("good", Decimal("1.2")),
)

BAKENHUIS = BusinessCase(
    horizon=(2020, 2021, 2022, 2023, 2024),
    discount_rate=Decimal("0.03"),
    costs=(
        Cost("KO1", amounts("64000 64000 40000 40000 40000"), shares("haven 1.0")),
        Cost("KO2", amounts("48000 12000 0 0 0"), shares("gemeente 1.0")),
        Cost("KO3", amounts("18000 3000 3000 3000 3000"), shares("haven 1.0")),
        Cost("KO4", amounts("27500 15000 10000 10000 10000"), shares("gemeente 1.0")),
        Cost("KO5", amounts("0 38000 12000 12000 12000"), shares("haven 0.4 alba 0.3 balans 0.15 helder 0.15")),
    ),
    benefits=(
        Benefit(
            "BA1",
            Nature.CAPACITY,
            full=Decimal(235296),
            uptake=amounts("0.10 0.40 0.60 0.60 0.60"),
            receivers=shares("haven 0.35 alba 0.30 balans 0.15 helder 0.05 gemeente 0.15"),
            stored_years=amounts("23530 94118 141178 141178 141178"),
        ),
        Benefit(
            "BA2",
            Nature.CASH,
            full=Decimal(94464),
            uptake=amounts("0 0.30 0.60 0.80 0.80"),
            receivers=shares("gemeente 1.0"),
            stored_years=amounts("0 28339 56678 75571 75571"),
        ),
        Benefit(
            "BA3",
            Nature.CASH,
            full=Decimal(52900),
            uptake=amounts("0 0.25 0.50 0.75 1.0"),
            receivers=shares("gemeente 1.0"),
            stored_years=amounts("0 13225 26450 39675 52900"),
        ),
        Benefit(
            "BA4",
            Nature.SOCIETAL,
            full=Decimal(42900),
            uptake=amounts("0.10 0.50 0.80 0.80 0.80"),
            receivers=shares("society 1.0"),
            stored_years=amounts("4290 21450 34320 34320 34320"),
        ),
    ),
    scenarios=SCENARIOS,
)
BAKENHUIS_PUBLISHED = Published(
    costs_total=Decimal(484500),
    benefits_total=Decimal(909591),
    net_per_year=amounts("-133970 3682 159306 191424 204649"),
    cumulative=amounts("-133970 -130288 29018 220442 425091"),
    payback_year=2022,
    npv=Decimal(365800),
    cash_only_total=Decimal(-116091),
    scenario_totals=named("careful 61255 expected 425091 good 607009"),
    net_by_partner=named("haven -118186 alba 140155 balans 70077 helder 15959 gemeente 317086"),
)

WATERKANT = BusinessCase(
    horizon=(2020, 2021, 2022),
    discount_rate=Decimal("0.03"),
    costs=(
        Cost("KO1", amounts("32000 32000 32000"), shares("city 1.0")),
        Cost("KO2", amounts("18000 6000 0"), shares("city 1.0")),
    ),
    benefits=(
        Benefit(
            "BA1",
            Nature.CAPACITY,
            full=Decimal(175950),
            uptake=amounts("0.10 0.25 0.40"),
            receivers=shares("team 0.4 extra 0.4 gp 0.2"),
            stored_years=amounts("17595 43988 70380"),
        ),
        Benefit(
            "BA2",
            Nature.CASH,
            full=Decimal(60000),
            uptake=amounts("0 0.30 0.60"),
            receivers=shares("city 1.0"),
            stored_years=amounts("0 18000 36000"),
        ),
    ),
    scenarios=SCENARIOS,
)
WATERKANT_PUBLISHED = Published(
    costs_total=Decimal(120000),
    benefits_total=Decimal(185963),
    net_per_year=amounts("-32405 23988 74380"),
    cumulative=amounts("-32405 -8417 65963"),
    payback_year=2022,
    npv=Decimal(59218),
    cash_only_total=Decimal(-66000),
    scenario_totals=named("careful -8422 expected 65963 good 103156"),
    net_by_partner=named("city -66000 team 52785 extra 52785 gp 26393"),
)
