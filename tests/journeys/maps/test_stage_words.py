"""In whose words the stages of a map are called."""

import pytest

from journeys.maps.stage_words import speaks_as_child, words_of_stage


@pytest.mark.parametrize("group", ["Kind tot en met 12 jaar", "Children up to 12", "girl", "Ouder en kind"])
def test_a_group_of_children_speaks_as_a_child(group: str) -> None:
    assert speaks_as_child(group)


@pytest.mark.parametrize("group", [None, "Moeder", "Young people", "Kinderlijke volwassenen"])
def test_other_groups_do_not(group: str | None) -> None:
    assert not speaks_as_child(group)


def test_a_child_has_its_own_words_where_they_are_known() -> None:
    assert words_of_stage(client_words="Aankomen", child_words="Het huis", for_child=True) == "Het huis"
    assert words_of_stage(client_words="Aankomen", child_words=None, for_child=True) == "Aankomen"
    assert words_of_stage(client_words="Aankomen", child_words="Het huis", for_child=False) == "Aankomen"
