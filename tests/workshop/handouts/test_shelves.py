"""Who may print what, and for whom."""

from dataclasses import replace
from datetime import date

import pytest

from tests.workshop.printing.specimens import a_printable
from workshop.access import Audience, Reader, Role, audience_of
from workshop.handouts.shelves import audiences_for, may_print, shelves_for
from workshop.printing.printables import Group


def a_reader(role: Role) -> Reader:
    return Reader(role=role, audience=audience_of(role), on=date(2019, 11, 15))


@pytest.mark.parametrize("role", [Role.PROCESS_OWNER, Role.FACILITATOR])
def test_the_team_prints_for_anybody_and_for_boards_when_nothing_is_said(role: Role) -> None:
    assert set(audiences_for(a_reader(role))) == set(Audience)
    assert audiences_for(a_reader(role))[0] is Audience.BOARD


@pytest.mark.parametrize(
    ("role", "audience"),
    [(Role.PARTNER, Audience.PARTNER), (Role.INTERVIEWER, Audience.PARTNER), (Role.BOARD, Audience.BOARD)],
)
def test_everybody_else_prints_for_their_own_kind(role: Role, audience: Audience) -> None:
    assert audiences_for(a_reader(role)) == (audience,)


def test_a_board_reads_what_is_made_for_boards() -> None:
    for group in Group:
        document = replace(a_printable(), group=group)
        assert may_print(document, a_reader(Role.PARTNER))
        assert may_print(document, a_reader(Role.BOARD)) is (group is Group.BOARD)


def test_documents_stand_by_use_and_a_use_without_documents_is_left_out() -> None:
    documents = [replace(a_printable(), key=group, group=group) for group in (Group.ROOM, Group.BOARD)]
    names = [
        (str(shelf.name), [each.key for each in shelf.documents])
        for shelf in shelves_for(documents, a_reader(Role.PARTNER))
    ]
    assert names == [("For board and municipality", ["board"]), ("For in the room", ["room"])]
