"""What combis want and offer each other."""

from journeys.networks.carrying_roles.matches import Supply, market_of

NORTH = Supply("C1", "team North", ("peer support",), ("home visit",))
DOCTORS = Supply("C2", "doctors", ("Home  Visit",), ("medical knowledge",))
GARDEN = Supply("C5", "garden", ("medical knowledge", "a shed"), ("place to work", "peer support"))


def test_an_offer_meets_a_want_in_the_same_words() -> None:
    market = market_of([NORTH, DOCTORS, GARDEN])
    assert [(m.thing, m.offered_by.code, m.wanted_by.code) for m in market.matches] == [
        ("home visit", "C1", "C2"),
        ("medical knowledge", "C2", "C5"),
        ("peer support", "C5", "C1"),
    ]


def test_what_nobody_offers_and_nobody_wants_is_left_over() -> None:
    market = market_of([NORTH, DOCTORS, GARDEN])
    assert [(thing, combi.code) for thing, combi in market.unmet] == [("a shed", "C5")]
    assert [(thing, combi.code) for thing, combi in market.unused] == [("place to work", "C5")]


def test_nobody_meets_the_own_want() -> None:
    market = market_of([Supply("C1", "team", ("coffee",), ("coffee",))])
    assert (market.matches, len(market.unmet), len(market.unused)) == ((), 1, 1)


def test_two_can_want_the_same() -> None:
    other = Supply("C3", "housing", ("home visit",), ())
    assert len(market_of([NORTH, DOCTORS, other]).matches) == 2
