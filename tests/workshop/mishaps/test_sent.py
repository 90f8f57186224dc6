"""What somebody filled in is given back, but for what is secret or as long as a file."""

from workshop.mishaps.sent import sent_in


def test_sentences_come_back_and_codes_do_not() -> None:
    sent = sent_in([("csrf_token", "abc"), ("code", "T9"), ("name", " Rust of tempo "), ("stages", "F1")])
    assert sent.texts == ("Rust of tempo",)
    assert sent.fields == (("code", "T9"), ("name", " Rust of tempo "), ("stages", "F1"))
    assert sent.is_whole


def test_a_password_never_comes_back_so_it_cannot_be_sent_again_either() -> None:
    sent = sent_in([("email", "a@example.org"), ("old_password", "een twee drie"), ("password", "vier vijf zes")])
    assert sent.fields == (("email", "a@example.org"),)
    assert not sent.texts
    assert not sent.is_whole


def test_what_is_as_long_as_a_file_stays_with_whoever_has_it() -> None:
    sent = sent_in([("text", "een woord " * 20_000)])
    assert not sent.fields
    assert not sent.is_whole


def test_a_button_without_fields_can_be_pressed_again() -> None:
    assert sent_in([("csrf_token", "abc")]).is_whole
