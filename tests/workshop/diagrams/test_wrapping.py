"""Words in short lines."""

from hypothesis import given
from hypothesis import strategies as st

from workshop.diagrams.wrapping import width_of, wrapped


def test_words_are_broken_between_words() -> None:
    assert wrapped("Vult lijsten in bij Helder GGZ", width=8, lines=3) == ("Vult lijsten in", "bij Helder GGZ")


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert wrapped("one two three four five six", width=5, lines=2) == ("one two", "three…")


def test_a_long_word_is_broken_and_never_leaves_one_letter_behind() -> None:
    lines = wrapped("dienstverleningsovereenkomst", width=6, lines=9)
    assert "".join(line.removesuffix("-") for line in lines) == "dienstverleningsovereenkomst"
    assert len(lines[-1]) > 2


def test_control_characters_become_spaces() -> None:
    assert wrapped("a\x00b\tc\nd", width=9, lines=1) == ("a b c d",)


@given(st.text(max_size=200), st.floats(3, 30), st.integers(1, 4))
def test_no_line_is_wider_than_it_may_be(text: str, width: float, lines: int) -> None:
    made = wrapped(text, width=width, lines=lines)
    assert len(made) <= lines
    assert all(width_of(line) <= width for line in made)
