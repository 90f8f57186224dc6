"""The order of opportunities."""

from hypothesis import given
from hypothesis import strategies as st

from experiments.opportunities.ranking import Candidate, Vote, dots_given, ranked, too_many_dots
from workshop.languages import Counted, Text

BAKENHUIS = (
    Candidate("KA1", 17, 5, 3),
    Candidate("KA2", 14, 5, 2),
    Candidate("KA3", 11, 4, 1),
    Candidate("KA4", 9, 4, 3),
    Candidate("KA5", 12, 5, 5),
    Candidate("KA6", 7, 4, 4),
    Candidate("KA7", 4, 3, 2),
    Candidate("KA8", 4, 4, 3),
    Candidate("KA9", 2, 3, 2),
)
VOTE = Vote(voters=16, dots=5)


def codes(candidates: list[Candidate]) -> list[str]:
    return [place.candidate.code for place in ranked(candidates)]


def test_dots_come_first_and_impact_for_effort_decides_between_equals() -> None:
    assert codes(list(BAKENHUIS[::-1])) == ["KA1", "KA2", "KA5", "KA3", "KA4", "KA6", "KA7", "KA8", "KA9"]


def test_equals_share_a_place_and_the_next_is_skipped() -> None:
    equals = [Candidate("A", 3, 2, 1), Candidate("B", 3, 4, 2), Candidate("C", 1, 5, 1)]
    assert [place.place for place in ranked(equals)] == [1, 1, 3]


def test_what_is_not_known_comes_last_and_is_not_nought() -> None:
    candidates = [Candidate("A"), Candidate("B", 0, 1, 5), Candidate("C", 2), Candidate("D", 2, 1, 5)]
    assert codes(candidates) == ["D", "C", "B", "A"]


def test_dots_are_told_out_of_every_dot_there_was() -> None:
    assert dots_given(17, VOTE) == Counted("{votes} of {n} dot", "{votes} of {n} dots", n=80, votes=17)
    assert dots_given(17, None) == Counted("{n} dot", "{n} dots", n=17)


def test_more_dots_than_there_were_is_a_hint() -> None:
    assert too_many_dots(BAKENHUIS, VOTE) is None
    assert too_many_dots([*BAKENHUIS, Candidate("KA10", 1)], VOTE) == Text(
        "More dots were given than there were: {given} instead of {total}.", given=81, total=80
    )


GRADES = st.none() | st.integers(1, 5)


@given(
    st.lists(
        st.builds(Candidate, st.uuids().map(str), st.none() | st.integers(0, 9), GRADES, GRADES),
        unique_by=lambda candidate: candidate.code,
    )
)
def test_the_order_given_never_matters(candidates: list[Candidate]) -> None:
    assert ranked(candidates) == ranked(candidates[::-1])
    assert sorted(codes(candidates)) == sorted(candidate.code for candidate in candidates)
