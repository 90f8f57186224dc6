"""How many lines a text takes."""

from journeys.maps.text_room import lines_of


def test_nothing_takes_no_line() -> None:
    assert lines_of(None, room=30, size=18) == 0
    assert lines_of("  ", room=30, size=18) == 0


def test_a_narrower_column_or_larger_type_takes_more_lines() -> None:
    text = "Moet fluisteren en hangt halverwege op"
    assert lines_of(text, room=120, size=18) == 1
    assert lines_of(text, room=31, size=18) > lines_of(text, room=60, size=18) > 1
    assert lines_of(text, room=60, size=27) > lines_of(text, room=60, size=18)


def test_a_word_wider_than_the_column_runs_over_lines() -> None:
    assert lines_of("verantwoordelijkheidsverdeling", room=31, size=18) == 3


def test_words_that_may_not_break_take_more_lines() -> None:
    text = "Nazorg terugvalpreventie"
    assert lines_of(text, room=60, size=18, breaks=False) > lines_of(text, room=60, size=18) - 1
    assert lines_of("een huis", room=18, size=18, breaks=False) == 2
