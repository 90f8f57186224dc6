"""Who of the commissioning group may not decide."""

from workshop.trajectories.people.mandates import Participant, lacking_mandate


def a_person(code: str, *groups: str, has_mandate: bool = False) -> Participant:
    return Participant(code=code, function=f"function of {code}", groups=groups, has_mandate=has_mandate)


def test_only_the_commissioning_group_needs_mandate() -> None:
    people = [
        a_person("D01", "commissioning_group", has_mandate=True),
        a_person("D08", "broad_group"),
        a_person("D12", "broad_group", "commissioning_group"),
    ]
    assert [person.code for person in lacking_mandate(people)] == ["D12"]
