"""The YAML between two lines of three dashes that may stand before a Mermaid text.

After `frontMatterRegex` of Mermaid 11.17.2: the dashes may be indented, both alike; the body is the shortest that the
closing dashes follow; spaces and empty lines after both are skipped. Without a sound closing line there is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from journeys.maps.mermaid.javascript import SPACES, number_text
from journeys.maps.mermaid.remarks import unreadable
from journeys.maps.mermaid.traced import Edit, TracedText
from workshop.archive.front_matter import front_matter_title
from workshop.errors import Faulty

_OPENING = re.compile(rf"((?:(?!\n)[{SPACES}])*)---([{SPACES}]*)")


@dataclass(frozen=True)
class FrontMatter:
    """Where the body begins and ends, where the front matter ends, and how far its lines are indented."""

    begin: int
    end: int
    stop: int
    indent: str


def front_matter_of(text: str) -> FrontMatter | None:
    """Return where the front matter of a text stands, None where Mermaid sees none."""
    opening = _OPENING.match(text)
    if opening is None or "\n" not in opening[2]:
        return None
    last = text.rindex("\n", opening.start(2), opening.end())
    before = text.rfind("\n", opening.start(2), last)
    for newline in (last, before):
        if newline >= 0 and (found := _closed(text, newline + 1, opening[1])):
            return found
    return None


def _closed(text: str, begin: int, indent: str) -> FrontMatter | None:
    for closing in re.finditer(rf"\n{re.escape(indent)}---(?=([{SPACES}]*))", text[begin:]):
        if "\n" in closing[1]:
            stop = begin + closing.start(1) + closing[1].rindex("\n") + 1
            return FrontMatter(begin, begin + closing.start(), stop, indent)
    return None


def without_front_matter(source: TracedText) -> tuple[TracedText, str]:
    """Return the text after the front matter, and the title that stood in it, empty without one.

    Raises:
        Faulty: the YAML is broken; Mermaid stops there too.
    """
    found = front_matter_of(source.text)
    if found is None:
        return source, ""
    body = source.text[found.begin : found.end].split("\n")
    try:
        title = front_matter_title("\n".join(line.removeprefix(found.indent) for line in body))
    except Faulty as wrong:
        [fault] = wrong.faults
        raise unreadable(source.line_at(found.begin) + (fault.line or 1) - 1, fault.text) from wrong
    return source.edited([Edit(0, found.stop)]), _shown(title)


def _shown(title: str | float | None) -> str:
    if isinstance(title, str):
        return title
    return number_text(title) if title else ""
