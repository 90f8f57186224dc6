"""Every page of a trajectory stands at a place on or beside the thread, and the frame shows which."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.pages import Page, Visit
from workshop.access import Role
from workshop.app import FEATURES
from workshop.features import Aside, Station
from workshop.web import Web

PLACES: tuple[Station | Aside, ...] = (*FEATURES.stations, *FEATURES.aside)
#: What is the trajectory as a whole, or stands outside any.
NOWHERE = {"accounts", "files", "search", "threads", "trajectories"}


def here(page: Page) -> list[str]:
    """Return the places that the frame marks, each once, without their counts."""
    places = [link for nav in page.all("nav") if nav.get("aria-label") != "Group by" for link in nav.iter()]
    marked = [link for link in places if link.get("aria-current") == "true"]
    return sorted({(link.text or "").strip() for link in marked})


def test_every_blueprint_has_one_place(web: Web) -> None:
    names = Counter(name for place in PLACES for name in (place.endpoint.rpartition(".")[0], *place.also))
    assert not set(names) - set(web.blueprints), "a place names a blueprint that is not there"
    assert set(web.blueprints) - set(names) == NOWHERE
    assert max(names.values()) == 1


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("principles/V1", "Vision"),
        ("findings/B03", "Conversations"),
        ("personas/", "Conversations"),
        ("steps/M10", "Journey"),
        ("steps/M10/edit", "Journey"),
        ("stages/", "Journey"),
        ("activities/", "Overlap"),
        ("gaps/HI1", "Overlap"),
        ("opportunity-vote/", "Opportunities"),
        ("experiments/E1/measurements/new", "Experiments"),
        ("costs/KO1", "Business case"),
        ("people/D12", "Partners"),
        ("survey-rounds/new", "Survey"),
        ("implementation-agenda/new", "Improvement plans"),
        ("flywheel/", "Network"),
        ("sites/new", "Anchoring"),
    ],
)
def test_a_page_marks_the_place_it_belongs_to(visit: Visit, path: str, place: str) -> None:
    assert here(visit(Role.FACILITATOR).get(path)) == [place]


def test_the_overview_stands_at_no_place_and_is_marked_itself(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("")
    assert here(page) == []
    (whole,) = (link for link in page.all("a") if link.get("aria-current") == "page")
    assert "co-innovatie" in (whole.text or "")


@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
def test_sessions_and_printing_stand_beside_the_thread(visit: Visit, role: Role) -> None:
    page = visit(role).get("decisions/")
    (beside,) = (nav for nav in page.all("nav") if nav.get("aria-label") == "Beside the thread")
    assert ["".join(link.itertext()) for link in beside] == ["Sessions", "Printing"]


def test_who_reads_only_paper_is_offered_nothing_else(visit: Visit) -> None:
    page = visit(Role.BOARD).get("print")
    assert not [nav for nav in page.all("nav") if nav.get("aria-label") == "The thread" and list(nav.iter("a"))]
    assert here(page) == ["Printing"]
