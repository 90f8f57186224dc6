"""The page of the story for the municipality."""

from __future__ import annotations

import pytest

from tests.pages import Visit
from workshop.access import Role


@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
@pytest.mark.parametrize("example", ["waterkant", "saniveld"])
def test_without_a_story_the_page_says_what_it_would_be(visit: Visit, role: Role, example: str) -> None:
    page = visit(role, example).get("municipal-story/")
    assert "There is no story yet." in page.words
    assert any(link.endswith("municipal-story/edit") for link in page.links) == (role is Role.FACILITATOR)


@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
def test_a_story_shows_its_proof_and_what_it_asks(visit: Visit, role: Role) -> None:
    page = visit(role).get("municipal-story/")
    assert "For: Wethouder zorg en beleidsadviseurs" in page.words
    assert "to persuade" in page.words
    assert "On average 1.58 keer. It was 4.17. The threshold of 2 is met. n = 12." in page.words
    assert "The median is 6.5 schooldagen. It was 13. The threshold of 5 is not met. n = 10." in page.words
    assert any(link.endswith("decisions/BE4") for link in page.links)


def test_a_proof_without_a_measurement_says_so(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    values = visitor.form_values("municipal-story/edit")
    page = visitor.follow(visitor.post("municipal-story/edit", {**values, "proof": ["E4"], "purpose": "Rust."}))
    assert "E4 Steun tijdens het wachten nothing measured yet" in page.words
    assert "What it is for Rust." in page.words


def test_a_story_without_proof_says_so(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "waterkant")
    page = visitor.follow(visitor.post("municipal-story/edit", {"before": "Zo was het."}))
    assert "No experiment is named. Then it is a story without proof." in page.words
    assert "Nothing is asked yet." in page.words
