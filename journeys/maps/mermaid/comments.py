"""What Mermaid takes out of a text before it reads it: directives between `%%{` and `}%%`, and lines of comment.

After `directiveRegex` and `cleanupComments` of Mermaid 11.17.2. A directive that is never closed takes all that
follows; one whose value is more than one bare word is cut in the middle. A line of comment takes the empty lines above
it along.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.maps.mermaid.javascript import LINE_ENDS, SPACES, trimmed
from journeys.maps.mermaid.remarks import Remark
from journeys.maps.mermaid.traced import Edit, TracedText
from workshop.languages import Text

_WORD = "[A-Za-z0-9_]+"
_DIRECTIVE = re.compile(
    rf"%%\{{[{SPACES}]*(?:{_WORD}[{SPACES}]*:|{_WORD})[{SPACES}]*"
    rf"(?:{_WORD}|(?:(?!\}}%%)[^{LINE_ENDS}]|\n)*+)?[{SPACES}]*(?:\}}%%)?"
)
_COMMENT = re.compile(r"%%(?!\{)[^\n]")


def without_directives(source: TracedText) -> tuple[TracedText, list[Remark]]:
    """Return the text without directives, and a remark on each that is not closed, with what went with it."""
    edits, remarks = [], []
    for found in _DIRECTIVE.finditer(source.text):
        edits.append(Edit(*found.span()))
        if not found[0].endswith("}%%"):
            taken = Text("Mermaid leaves out “{text}”: the directive is not closed.", text=trimmed(found[0]))
            remarks.append(Remark(source.line_at(found.start()), taken))
    return source.edited(edits), remarks


def bare(text: str) -> str:
    """Return a text without directives."""
    return _DIRECTIVE.sub("", text)


def without_comments(source: TracedText) -> TracedText:
    """Return the text without lines of comment and without the spaces at its beginning."""
    found = source.edited(_comment_lines(source.text))
    return found.edited([Edit(0, len(found.text) - len(found.text.lstrip(SPACES)))])


def _comment_lines(text: str) -> Iterator[Edit]:
    done = 0
    for mark in _COMMENT.finditer(text):
        start = _line_start(text, mark.start(), done)
        if mark.start() < done or start is None:
            continue
        newline = text.find("\n", mark.start())
        done = len(text) if newline < 0 else newline + 1
        yield Edit(start, done)


def _line_start(text: str, place: int, done: int) -> int | None:
    """Return the first start of a line from which there are only spaces up to a place, None where there is none."""
    first = place
    while first > done and text[first - 1] in SPACES:
        first -= 1
    if first == 0 or text[first - 1] in LINE_ENDS:
        return first
    return next((here + 1 for here in range(first, place) if text[here] in LINE_ENDS), None)
