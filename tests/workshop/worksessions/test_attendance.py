"""Who was there, who was told, and who is dropping out."""

from decimal import Decimal

import pytest

from workshop.worksessions.attendance import Held, Presence, hours_asked, is_dropping_out, never_caught_up, presence

P, C, M, N = Presence.PRESENT, Presence.CAUGHT_UP, Presence.MISSED, Presence.NOT_LISTED
SECOND = Held(code="S2", present=("D01", "D03"), absent=("D02", "D11"), caught_up=("D02",))


def test_who_was_absent_and_not_told_was_never_caught_up() -> None:
    assert never_caught_up(SECOND) == ("D11",)


@pytest.mark.parametrize(("person", "expected"), [("D01", P), ("D02", C), ("D11", M), ("D18", N)])
def test_everybody_stands_somewhere_towards_a_session(person: str, expected: Presence) -> None:
    assert presence(person, SECOND) is expected


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([P, M, M], True),
        ([P, C, M], True),
        ([P, M, N, M], True),
        ([M, M, P], False),
        ([P, P, M], False),
        ([M], False),
        ([], False),
    ],
)
def test_missing_the_last_two_in_a_row_is_dropping_out(history: list[Presence], expected: bool) -> None:
    assert is_dropping_out(history) is expected


def test_hours_count_everybody_of_a_partner_who_was_there() -> None:
    assert hours_asked(["D01", "D03", "D07"], 210, of={"D01", "D03", "D08"}) == Decimal(7)
