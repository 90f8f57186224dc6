"""What Mermaid does to a text before its grammar sees it, in the same order, after `preprocess` and `detectType`.

Rules of Mermaid 11.17.2: ends of lines become one sign; double quotes within a tag become single; front matter,
directives and comments go; the first word has to be `journey` in small letters; codes become placeholders.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from journeys.maps.mermaid.comments import bare, without_comments, without_directives
from journeys.maps.mermaid.entities import with_placeholders
from journeys.maps.mermaid.front_matter import front_matter_of, without_front_matter
from journeys.maps.mermaid.javascript import LINE_ENDS, SPACES
from journeys.maps.mermaid.remarks import Remark, unreadable
from journeys.maps.mermaid.traced import Edit, TracedText, traced
from workshop.languages import Text

#: Characters; Mermaid draws a warning instead of a longer text.
LONGEST = 50_000

_TAG = re.compile(r"<[A-Za-z0-9_]+([^>]*)>")
_QUOTED = re.compile(r'="([^"]*)"')
_BEGINNING = re.compile(rf"(?:[{SPACES}]|%%[^{LINE_ENDS}]*\n)*+journey")
_ANY_COMMENT = re.compile(rf"%%[^{LINE_ENDS}]*\n")
#: Mermaid takes a text with one of these words anywhere for a drawing of another kind.
_OTHER_KIND = re.compile(r"C4(?:Container|Component|Dynamic|Deployment)")


@dataclass(frozen=True)
class Prepared:
    """What the grammar reads, the title from the front matter, and what went on the way."""

    source: TracedText
    title: str
    remarks: tuple[Remark, ...]


def prepare(text: str) -> Prepared:
    """Return what Mermaid's grammar of journeys gets to see of a text.

    Raises:
        Faulty: it is no journey, or its front matter is broken.
    """
    source = traced(text)
    source, requoted = _with_single_quotes(source)
    source, title = without_front_matter(source)
    source, unclosed = without_directives(source)
    source = without_comments(source)
    _check_kind(source)
    source, dropped = with_placeholders(source)
    source = source.edited([Edit(len(source.text), len(source.text), "\n")])
    return Prepared(source, title, (*_too_long(text), *requoted, *unclosed, *dropped))


def _with_single_quotes(source: TracedText) -> tuple[TracedText, list[Remark]]:
    edits, remarks = [], []
    for tag in _TAG.finditer(source.text, 0, source.text.rfind(">") + 1):
        single = _QUOTED.sub(r"='\1'", tag[1])
        if single != tag[1]:
            edits.append(Edit(*tag.span(1), single))
            changed = Text("Mermaid makes the double quotes in “{text}” single ones.", text=tag[0])
            remarks.append(Remark(source.line_at(tag.start()), changed))
    return source.edited(edits), remarks


def _too_long(text: str) -> list[Remark]:
    if len(text) <= LONGEST:
        return []
    return [Remark(1, Text("Mermaid draws no text of more than {count} characters.", count=LONGEST))]


def _check_kind(source: TracedText) -> None:
    """Check what `detectType` looks at: the text with front matter, directives and comments out once more."""
    found = front_matter_of(source.text)
    text = bare(source.text[found.stop :] if found else source.text)
    other = _OTHER_KIND.search(_ANY_COMMENT.sub("\n", text))
    if not _BEGINNING.match(text):
        raise unreadable(source.line_at(0), Text("A Mermaid journey begins with the word “journey”, in small letters."))
    if other:
        line = source.line_at(source.text.find(other[0]))
        raise unreadable(
            line, Text("Mermaid takes a text with the word “{word}” for another kind of drawing.", word=other[0])
        )
