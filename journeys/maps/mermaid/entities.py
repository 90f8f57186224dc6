"""The codes with which a Mermaid text names signs that would mean something else: `#58;` is a colon, `#amp;` is &.

Mermaid turns each code into a placeholder before it reads, and the placeholder into the sign in the finished drawing
(`encodeEntities` and `decodeEntities` of Mermaid 11.17.2). What its grammar gives back holds the placeholders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from journeys.maps.mermaid.javascript import LINE_ENDS, SPACES
from journeys.maps.mermaid.remarks import Remark
from journeys.maps.mermaid.traced import Edit, TracedText
from workshop.languages import Text

_CODE = re.compile(r"#([A-Za-z0-9_]+);")
_LINE = re.compile(rf"[^{LINE_ENDS}]+")
_PLACEHOLDER = re.compile(r"ﬂ°(°?)((?:(?!¶ß|ﬂ°).)*)¶ß", re.DOTALL)
_STYLES = ("style", "classDef")


def with_placeholders(source: TracedText) -> tuple[TracedText, list[Remark]]:
    """Return the text with a placeholder for each code, and a remark where a semicolon got lost on the way.

    On a line with `style` or `classDef`, then a colon and a `#` after it, Mermaid drops the last semicolon: a rule for
    other diagrams that strikes here too.
    """
    remarks = []
    for style in _STYLES:
        edits = list(_dropped_semicolons(source.text, style))
        remarks += [Remark(source.line_at(edit.start), _dropped(style)) for edit in edits]
        source = source.edited(edits)
    codes = _CODE.finditer(source.text)
    return source.edited(Edit(code.start(), code.end(), _placeholder(code[1])) for code in codes), remarks


def _dropped(style: str) -> Text:
    return Text("Mermaid leaves out the last “;” of a line with “{word}” and “#” in it.", word=style)


def _dropped_semicolons(text: str, style: str) -> Iterator[Edit]:
    for line in _LINE.finditer(text):
        word, last = line[0].find(style), line[0].rfind(";")
        if word >= 0 and _has_hash_after_colon(line[0][word + len(style) : max(last, 0)]):
            yield Edit(line.start() + last, line.start() + last + 1)


def _has_hash_after_colon(part: str) -> bool:
    words = re.split(f"[{SPACES}]", part)
    return any("#" in word.partition(":")[2] for word in words)


def _placeholder(code: str) -> str:
    return f"ﬂ°{'°' if code.isascii() and code.isdecimal() else ''}{code}¶ß"


def shown(text: str) -> str:
    """Return a text with the signs that its placeholders stand for, as Mermaid draws it."""
    return _PLACEHOLDER.sub(lambda found: unescape(f"&{'#' if found[1] else ''}{found[2]};"), text)


def code_of(sign: str) -> str:
    """Return the code of a sign."""
    return f"#{ord(sign)};"
