"""What a YAML reader stumbles over, said so that somebody can mend the line."""

from __future__ import annotations

from workshop.languages import Text

#: A part of the reader's own message, and what we say instead; the first that fits counts.
_PROBLEMS: tuple[tuple[str, Text], ...] = (
    ("'\\t' that cannot start", Text("a tab stands here; use spaces")),
    ("that cannot start any token", Text("no text begins with this sign; put it between quotes")),
    ("mapping values are not allowed", Text("this colon does not fit; put the text between quotes")),
    ("sequence entries are not allowed", Text("this dash does not fit; begin the list on a line of its own")),
    ("could not find expected ':'", Text("a colon is missing after the key")),
    ("expected <block end>", Text("the spaces at the beginning of the line do not fit the lines above it")),
    ("expected ',' or ']'", Text("a square bracket is not closed, or a comma is missing")),
    ("expected ',' or '}'", Text("a curly bracket is not closed, or a comma is missing")),
    ("unexpected end of stream", Text("a text between quotes is not closed")),
    ("unexpected document separator", Text("a text between quotes is not closed")),
    ("chr() arg", Text("a backslash does not fit between double quotes; use single quotes")),
    ("unknown escape character", Text("a backslash does not fit between double quotes; use single quotes")),
    ("expected escape sequence", Text("a backslash does not fit between double quotes; use single quotes")),
    ("expected alphabetic or numeric", Text("put a text that begins with * or & between quotes")),
    ("undefined alias", Text("aliases (*name) are not used in a trajectory file: write it out")),
    ("expected the node content", Text("a value is missing here")),
    ("tag handle", Text("put a text that begins with an exclamation mark between quotes")),
    ("expected URI", Text("put a text that begins with an exclamation mark between quotes")),
    ("line break", Text("nothing may follow on a line after | or >")),
    ("special characters are not allowed", Text("this text holds a character that cannot be stored")),
)
_ELSE = Text("look at the spaces, the colons and the quotes here")


def problem_in(message: str) -> Text:
    """Return what is wrong with a line, for the message of the YAML reader."""
    return next((text for part, text in _PROBLEMS if part in message), _ELSE)
