"""Who pays and who gains."""

from dataclasses import replace
from decimal import Decimal

from experiments.business_cases.business_case import BusinessCase, Cost
from experiments.business_cases.parties import net_by_party, wrong_pocket
from tests.experiments.business_cases.examples import BAKENHUIS, WATERKANT, amounts, shares


def test_the_lead_organisation_pays_and_the_city_gains() -> None:
    pockets = wrong_pocket(net_by_party(BAKENHUIS))
    assert [(party.party, party.net) for party in pockets.payers] == [("haven", Decimal(-118186))]
    assert [party.party for party in pockets.gainers] == ["gemeente", "alba", "balans", "helder"]
    assert not pockets.is_empty


def test_the_city_pays_and_the_others_gain_where_it_finances_alone() -> None:
    pockets = wrong_pocket(net_by_party(WATERKANT))
    assert [party.party for party in pockets.payers] == ["city"]
    assert [party.party for party in pockets.gainers] == ["extra", "team", "gp"]


def test_a_party_shows_what_it_carries_and_receives() -> None:
    haven = next(party for party in net_by_party(BAKENHUIS) if party.party == "haven")
    assert haven.carries == 307600
    assert haven.receives == Decimal("189413.70")


def test_society_is_no_party() -> None:
    assert "society" not in {party.party for party in net_by_party(BAKENHUIS)}
    paid_by_all = BusinessCase((2020,), (Cost("KO1", amounts("10"), shares("society 1")),), ())
    assert net_by_party(paid_by_all) == ()


def test_where_everybody_pays_no_pocket_is_wrong() -> None:
    assert wrong_pocket(net_by_party(replace(BAKENHUIS, benefits=()))).is_empty
