"""Bytes of a text file."""

import pytest

from workshop.errors import Refused
from workshop.sheets.decoding import decoded

DUTCH = "Cliënt;Één uur\nJoëlle;é\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_kind_of_unicode_is_read_as_it_is(encoding: str) -> None:
    assert decoded(DUTCH.encode(encoding)) == (DUTCH, False)


def test_windows_text_is_read_and_said_to_be_so() -> None:
    assert decoded("Cliënt – €5".encode("cp1252")) == ("Cliënt – €5", True)


def test_one_broken_letter_does_not_spoil_the_others() -> None:
    text, is_windows = decoded("é é é é".encode() + b"\xff")
    assert (text, is_windows) == ("é é é é\ufffd", False)


def test_a_byte_that_windows_has_no_letter_for_shows() -> None:
    assert decoded(b"caf\xe9 \x81")[0] == "café \ufffd"


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(Refused, match="not a sheet"):
        decoded(bytes(range(32)) * 20)
