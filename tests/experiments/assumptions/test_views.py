"""The page of assumptions."""

from __future__ import annotations

import pytest

from tests.pages import Visit
from workshop.access import Role


@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
def test_each_assumption_says_whether_something_was_shown(visit: Visit, role: Role) -> None:
    page = visit(role).get("reversals/")
    assert "E4 Steun tijdens het wachten nothing shown yet, starts 25 Nov 2019" in page.words
    assert "E1 Eén gezamenlijke intake met n = 12 gezinnen, threshold 2 met" in page.words
    assert "Het slachtoffer gaat weg. (Midden jaren zeventig)" in page.words
    assert any(link.endswith("experiments/E5") for link in page.links)
    assert ("Turn one round" in page.words) == (role is Role.FACILITATOR)


def test_the_page_can_be_filtered(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("reversals/?q=uitgeschreven")
    assert "1 of 9" in page.words
    assert "Nothing holds these words." in page.words


def test_a_reversal_has_a_page_and_a_form(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    assert "De behandelaar komt naar het Bakenhuis." in visitor.get("reversals/OM2").words
    values = visitor.form_values("reversals/OM2/edit")
    visitor.post("reversals/OM2/edit", {**values, "becomes": "E3", "value": "5"})
    page = visitor.get("reversals/OM2")
    assert any(link.endswith("experiments/E3") for link in page.links)


def test_nothing_says_what_would_stand_here(visit: Visit) -> None:
    page = visit(Role.PARTNER, "saniveld").get("reversals/")
    assert "No card names an assumption yet." in page.words
    assert "Nothing was turned round yet." in page.words
