"""Every document of every example in every language comes out, or says that there is nothing."""

import re

import pytest

from tests.examples import NAMES, NOW
from workshop.access import Audience
from workshop.app import FEATURES
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language
from workshop.printing.assets import self_contained
from workshop.printing.printables import Printable
from workshop.printing.stamping import stamp_in
from workshop.trajectories.models import Trajectory
from workshop.trajectories.prints.orders import Wish, order_for, page_of

PRINTABLES = FEATURES.printables
ORDERED = {
    "journey-poster",
    "overlap-matrix",
    "experiment-card",
    "business-case",
    "board-handout",
    "thread",
}


def test_all_documents_that_were_ordered_are_offered() -> None:
    assert set(PRINTABLES) >= ORDERED


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", sorted(PRINTABLES))
@pytest.mark.parametrize("name", NAMES)
def test_it_comes_out_or_says_that_there_is_nothing(
    session: Session, name: str, key: str, language: Language, request: pytest.FixtureRequest
) -> None:
    trajectory: Trajectory = request.getfixturevalue(name)
    printable = PRINTABLES[key]
    for paper in printable.papers:
        page = composed(session, trajectory, printable, Wish(paper=paper, language=language))
        if name == "saniveld":
            assert page is None
        else:
            assert page is not None
            assert stamp_in(page)
            assert f'lang="{language}"' in page
            assert ("Verzonnen voorbeeld" if language is Language.DUTCH else "Fictional example") in page


@pytest.mark.parametrize("key", sorted(PRINTABLES))
def test_its_page_opened_anywhere_asks_for_nothing_outside(session: Session, bakenhuis: Trajectory, key: str) -> None:
    page = self_contained(composed(session, bakenhuis, PRINTABLES[key], Wish()) or "")
    assert "data:font/woff2" in page
    assert not re.findall(r'url\((?!"data:).{0,40}|@import|<link|<script|\s(?:src|href)="(?!data:|#).{0,40}', page)


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("key", sorted(PRINTABLES))
def test_no_document_holds_what_was_withdrawn_or_where_a_client_is_safe(
    session: Session, bakenhuis: Trajectory, key: str, audience: Audience
) -> None:
    page = composed(session, bakenhuis, PRINTABLES[key], Wish(audience=audience)) or ""
    for gone in ("ingetrokken: deze bevinding", "B09", "I04", "geen voicemail inspreken"):
        assert gone not in page
    if audience is not Audience.TEAM:
        for unshared in ("nazorg precies toen hij weer", "vijf afspraken bij vier organisaties"):
            assert unshared not in page


def composed(session: Session, trajectory: Trajectory, printable: Printable, wish: Wish) -> str | None:
    """Return the page of a document, or None when the trajectory has nothing for it."""
    try:
        return page_of(session, printable, order_for(session, trajectory, printable, wish=wish, now=NOW))
    except Missing:
        return None
