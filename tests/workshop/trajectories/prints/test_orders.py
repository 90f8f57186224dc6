"""Whatever is asked for and is not there, is answered with what is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.workshop.printing.specimens import a_printable
from workshop.access import Audience
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language
from workshop.printing.papers import Paper
from workshop.printing.printables import Printable
from workshop.trajectories.models import Trajectory
from workshop.trajectories.prints.orders import Wish, order_for, printable_named

NOW = datetime(2026, 5, 1, 23, 30, tzinfo=UTC)


def cards(_session: Session, _trajectory_id: int) -> Sequence[tuple[str, str]]:
    return [("E1", "One"), ("E2", "Two")]


def a_document(**changes: object) -> Printable:
    return replace(a_printable(), papers=(Paper.A3, Paper.A1), **changes)  # type: ignore[arg-type]  # tests only


def test_what_is_not_said_is_all_on_the_first_paper_in_the_language_of_the_trajectory(
    session: Session, bakenhuis: Trajectory
) -> None:
    order = order_for(session, bakenhuis, a_document(items=cards), wish=Wish(), now=NOW)
    assert (order.items, order.paper, order.language) == ((), Paper.A3, Language.DUTCH)
    assert (order.trajectory_id, order.audience) == (bakenhuis.id, Audience.BOARD)


def test_a_fictional_trajectory_is_printed_on_its_own_day(session: Session, bakenhuis: Trajectory) -> None:
    assert order_for(session, bakenhuis, a_document(), wish=Wish(), now=NOW).on == date(2019, 11, 15)


def test_another_one_is_printed_on_the_day_it_is_there(session: Session, bakenhuis: Trajectory) -> None:
    bakenhuis.fictional, bakenhuis.reference_date = False, None
    assert order_for(session, bakenhuis, a_document(), wish=Wish(), now=NOW).on == date(2026, 5, 2)


def test_a_wish_is_followed(session: Session, bakenhuis: Trajectory) -> None:
    wish = Wish(item="E2", paper="a1", language=Language.ENGLISH, audience=Audience.TEAM)
    order = order_for(session, bakenhuis, a_document(items=cards), wish=wish, now=NOW)
    assert (order.items, order.paper, order.language, order.audience) == (
        ("E2",), Paper.A1, Language.ENGLISH, Audience.TEAM,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("document", "wish", "said"),
    [
        (a_document(items=cards), Wish(item="E9"), "The document specimen has no item E9; there are: E1 and E2."),
        (a_document(), Wish(item="E1"), "The document specimen is about the whole trajectory: leave out --item."),
        (a_document(), Wish(paper="A4"), "The document specimen is not made on A4; there are: A3 and A1."),
        (a_document(items=lambda *_: []), Wish(), "bakenhuis-waterstad has nothing for the document specimen."),
    ],
)
def test_what_is_not_there_is_answered_with_what_is(
    session: Session, bakenhuis: Trajectory, document: Printable, wish: Wish, said: str
) -> None:
    with pytest.raises(Missing) as missing:
        order_for(session, bakenhuis, document, wish=wish, now=NOW)
    assert str(missing.value) == said


def test_an_unknown_document_is_answered_with_those_there_are() -> None:
    documents = {"thread": a_printable(), "board-handout": a_printable()}
    assert printable_named(documents, "thread") is documents["thread"]
    with pytest.raises(Missing, match=r"^There is no document poster; there are: board-handout and thread\.$"):
        printable_named(documents, "poster")
