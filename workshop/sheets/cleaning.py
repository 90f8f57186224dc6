"""Text of a cell without what nobody typed on purpose: control characters and space around it."""

from __future__ import annotations

import re

#: Control characters but tab and line feed, a byte order mark inside a text, and two that are no characters.
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]")
#: The letter that stands where a letter could not be read.
UNREADABLE = "\ufffd"


def with_line_feeds(text: str) -> str:
    """Return a text in which every line ends as on Unix."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def cleaned(text: str) -> str:
    """Return a text without control characters; a vertical tab, as some programs break lines with, is a line feed."""
    return _INVISIBLE.sub("", with_line_feeds(text).replace("\x0b", "\n"))
