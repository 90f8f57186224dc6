"""Texts that must fit on paper."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from experiments.cards.letter_widths import width_of
from experiments.cards.passages import ELLIPSIS, LONGEST, Passage, Type, fitted, lines_of, shortened

BODY = Type(10, 14)
TEXTS = st.text(st.sampled_from("aeimnW é12.-\n"), max_size=400)


def a_passage(text: str, *, tail: str = "") -> Passage:
    return Passage(text, BODY, 54, above=6, tail=tail)


def test_an_empty_text_takes_no_line() -> None:
    assert lines_of("", BODY, 54) == 0
    assert a_passage("").height == 6


def test_wide_letters_take_more_room() -> None:
    assert width_of("mmmm", 10) > width_of("aaaa", 10) > width_of("iiii", 10)
    assert width_of("漢", 10) > width_of("m", 10)
    assert width_of("e\u0301", 10) == width_of("e", 10)


def test_words_fill_lines() -> None:
    assert lines_of("een gezin", BODY, 54) == 1
    assert lines_of(" ".join(["dienstverlening"] * 4), BODY, 54) == 2
    assert lines_of(" ".join(["dienstverlening"] * 4), BODY, 40) == 4


def test_a_word_that_is_longer_than_a_line_is_broken() -> None:
    assert lines_of("a" * 60, BODY, 54) >= 2


def test_what_fits_stays_as_it_is() -> None:
    passage = a_passage("een gezin")
    assert shortened(passage, 1) is passage


def test_what_does_not_fit_is_cut_at_a_word() -> None:
    cut = shortened(a_passage("een gezin " * 30), 2)
    assert cut.is_cut
    assert cut.lines <= 2
    assert cut.text.endswith(("een" + ELLIPSIS, "gezin" + ELLIPSIS))


def test_a_word_without_end_is_cut_between_letters() -> None:
    cut = shortened(a_passage("a" * 900), 1)
    assert cut.lines == 1
    assert len(cut.text) > 10


def test_a_tail_is_never_cut() -> None:
    cut = shortened(a_passage("een gezin " * 30, tail="De drempel van 2 is gehaald."), 1)
    assert cut.tail == "De drempel van 2 is gehaald."
    assert cut.is_cut


def test_the_longest_give_way_first() -> None:
    short, long = a_passage("een gezin"), a_passage("een gezin " * 50)
    kept, cut = fitted([short, long], 40)
    assert kept == short
    assert cut.is_cut
    assert kept.height + cut.height <= 40


def test_room_that_is_left_is_used() -> None:
    passages = [a_passage("een gezin " * 50) for _ in range(3)]
    heights = [passage.height for passage in fitted(passages, 3 * 6 + 10 * BODY.line + 0.1)]
    assert round((sum(heights) - 18) / BODY.line) == 10


def test_something_of_each_remains() -> None:
    kept = fitted([a_passage("een gezin " * 50) for _ in range(3)], 1)
    assert all(passage.lines == 1 for passage in kept)


def test_a_text_that_no_page_could_hold_is_cut_beforehand() -> None:
    (cut,) = fitted([a_passage("a b " * LONGEST)], 100_000)
    assert cut.is_cut
    assert len(cut.text) <= LONGEST + len(ELLIPSIS)


@given(TEXTS, st.integers(1, 6))
def test_a_shortened_text_takes_at_most_its_lines(text: str, lines: int) -> None:
    cut = shortened(a_passage(text), lines)
    assert cut.lines <= lines
    assert cut.is_cut == (a_passage(text).lines > lines)


@given(st.lists(TEXTS, max_size=5), st.floats(60, 200))
def test_what_was_fitted_fits(texts: list[str], height: float) -> None:
    assert sum(passage.height for passage in fitted([a_passage(text) for text in texts], height)) <= height
