"""Whether a session is ready."""

from collections.abc import Sequence

from workshop.trajectories.people.mandates import Participant
from workshop.worksessions.readiness import Preparation, checks

PEOPLE = {
    person.code: person
    for person in (
        Participant(code="D01", function="Manager", partner="haven", groups=("commissioning_group",), has_mandate=True),
        Participant(code="D02", function="Director", partner="haven", groups=("steering_group",), has_mandate=True),
        Participant(code="D12", function="Location manager", partner="helder", groups=("commissioning_group",)),
        Participant(code="D15", function="Purchaser", partner="city", groups=("broad_group",), type="purchaser"),
        Participant(code="D16", function="IT manager", partner="haven", groups=("broad_group",), type="ict"),
    )
}
PARTNERS = {"haven": "De Haven", "helder": "Helder GGZ", "city": "City"}


def said(*groups: str, is_met: bool, present: Sequence[str] = (), **rest: dict[str, Sequence[str]]) -> list[str]:
    prepared = Preparation(people=PEOPLE, groups=groups, partners=PARTNERS, present=present, **rest)
    return [str(check.words) for check in checks(prepared) if check.is_met is is_met]


def test_who_of_the_commissioning_group_lacks_mandate_is_named() -> None:
    unmet = said("commissioning_group", "broad_group", is_met=False)
    assert "Invited with the commissioning group, and without mandate: D12 Location manager." in unmet


def test_mandate_does_not_matter_when_that_group_is_not_invited() -> None:
    assert not [words for words in said("broad_group", is_met=False) if "mandate" in words]


def test_a_decider_who_is_not_invited_is_named() -> None:
    unmet = said("broad_group", is_met=False, deciders={"BE1": ["D02"]})
    assert "BE1 is decided by D02 Director, not invited here." in unmet


def test_a_decider_who_came_is_there() -> None:
    met = said("broad_group", is_met=True, present=["D02"], deciders={"BE1": ["D02"]})
    assert "Whoever decides BE1 is invited and has mandate." in met


def test_a_decider_without_mandate_is_named() -> None:
    unmet = said("commissioning_group", is_met=False, deciders={"BE1": ["D01", "D12"]})
    assert "BE1 is decided by D12 Location manager, without mandate." in unmet


def test_the_whole_chain_is_looked_at() -> None:
    assert "Nobody is invited of Helder GGZ." in said("broad_group", is_met=False)
    everybody = said("broad_group", "commissioning_group", is_met=True)
    assert "Somebody of every partner is invited, also elsewhere in the chain." in everybody


def test_whoever_makes_it_possible_later_hears_of_it_in_time() -> None:
    assert "Involved in time: purchaser." in said("broad_group", is_met=True)
    assert "Not involved yet: external supplier." in said("broad_group", is_met=False)


def test_who_missed_an_earlier_session_and_was_never_told_is_named() -> None:
    unmet = said("broad_group", is_met=False, missed={"S2": ["D15", "D16"]})
    assert "Missed S2 and was never caught up: D15 Purchaser and D16 IT manager." in unmet


def test_before_a_group_is_invited_little_can_be_said() -> None:
    assert said(is_met=False, deciders={"BE1": ["D02"]}) == ["No group is invited yet."]
