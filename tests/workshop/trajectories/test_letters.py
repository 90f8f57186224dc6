"""Marks of partners: a letter each, and a slot."""

from hypothesis import given
from hypothesis import strategies as st

from workshop.trajectories.letters import LEVEL_SIGNS, Marked, assign_letters, slot

BAKENHUIS = (
    Marked("De Haven", "lead"),
    Marked("Alba", "partner"),
    Marked("De Balans", "partner"),
    Marked("Helder GGZ", "partner"),
    Marked("Gemeente Waterstad", "funder"),
    Marked("Andere partijen in de keten", "chain"),
)


def test_each_partner_gets_the_first_letter_of_its_name_that_is_free_and_no_level() -> None:
    assert assign_letters(BAKENHUIS) == ("E", "A", "B", "H", "M", "K")


def test_a_letter_chosen_by_the_facilitator_wins_from_an_earlier_default() -> None:
    assert assign_letters((Marked("Alba"), Marked("Helder", letter="a"))) == ("L", "A")


def test_a_second_partner_with_the_same_chosen_letter_gets_its_default() -> None:
    assert assign_letters((Marked("Alba", letter="H"), Marked("Helder", letter="H"))) == ("H", "E")


def test_a_chosen_letter_that_is_a_level_is_not_used() -> None:
    assert assign_letters((Marked("Wijkteam", letter="G"),)) == ("W",)


def test_the_second_partner_of_the_chain_gets_a_default() -> None:
    assert assign_letters((Marked("Rest", "chain"), Marked("Politie", "chain"))) == ("K", "P")


def test_a_diacritic_counts_as_its_letter_and_digits_are_passed_over() -> None:
    assert assign_letters((Marked("Élan"), Marked("24/7 Zorg"))) == ("E", "Z")


def test_a_name_without_a_free_letter_goes_on_through_the_alphabet() -> None:
    assert assign_letters((Marked("Alba"), Marked("AAA"), Marked("Дом"), Marked("42"))) == ("A", "B", "C", "E")


def test_after_the_alphabet_the_marks_have_two_signs() -> None:
    marks = assign_letters([Marked("42")] * 23)
    assert marks[20:] == ("Z", "AA", "AB")


@given(
    st.lists(
        st.builds(
            Marked,
            name=st.text(max_size=12),
            role=st.sampled_from(["lead", "partner", "chain"]),
            letter=st.none() | st.text(max_size=2),
        ),
        max_size=60,
    )
)
def test_marks_are_never_the_same_and_never_a_level(partners: list[Marked]) -> None:
    marks = assign_letters(partners)
    assert len(set(marks)) == len(partners)
    assert not set(marks) & LEVEL_SIGNS


def test_slots_follow_the_order_of_joining_and_stop_at_six() -> None:
    assert [slot(position, "partner") for position in range(1, 9)] == [1, 2, 3, 4, 5, 6, 6, 6]


def test_the_rest_of_the_chain_is_always_slot_six() -> None:
    assert slot(2, "chain") == 6
