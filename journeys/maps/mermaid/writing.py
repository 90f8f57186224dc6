"""A journey to Mermaid text that reads back equal, with a remark wherever that cannot be.

Signs that would mean something else in Mermaid are written as codes, which it draws as the sign itself. What it cannot
carry at all is replaced and reported: the end of a line becomes a space, a sign that no file can hold becomes �, and
an empty name an ellipsis. A step has to have a score there: one without a feeling gets the middle score, and a comment
above it says so; reading takes that comment for what it says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from journeys.maps.mermaid.entities import code_of
from journeys.maps.mermaid.feelings import score_of
from journeys.maps.mermaid.javascript import trimmed
from journeys.maps.mermaid.preparing import LONGEST
from journeys.maps.mermaid.reading import UNFELT
from journeys.maps.mermaid.remarks import Remark
from journeys.maps.mermaid.sketch import Sketch, SketchedStep
from workshop.languages import Text

#: What stands for a name that is empty.
NAMELESS = "…"

_BREAK = re.compile(r"[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
#: Signs with a meaning of their own in Mermaid, somewhere; a comma only has one among people.
_MEANINGFUL = r"[#;<]|%(?=[%{])|^%|ﬂ(?=°)|¶(?=ß)|C(?=4(?:Container|Component|Dynamic|Deployment))"
_IN_TITLE = re.compile(_MEANINGFUL)
_IN_NAME = re.compile(rf":|{_MEANINGFUL}")
_IN_PERSON = re.compile(rf"[:,]|{_MEANINGFUL}")
_KEYWORD = re.compile("journey|title|section|acctitle|accdescr", re.IGNORECASE)
#: Words that make Mermaid drop a semicolon from their line when a colon and a code follow.
_STYLES = re.compile("style|classDef")


@dataclass(frozen=True)
class Written:
    """A Mermaid text, and what differs in it from what it was made of, by the lines of this text."""

    text: str
    remarks: tuple[Remark, ...]


def mermaid_text(sketch: Sketch) -> Written:
    """Return a journey as Mermaid text."""
    writer = _Writer()
    writer.write(sketch)
    return writer.written()


def carried(text: str) -> str:
    """Return what Mermaid can carry of a name or a title: one line, without spaces at its ends."""
    return trimmed(_UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", _BREAK.sub(" ", text)))


class _Writer:
    """Writes line by line, and remarks on what it changes."""

    def __init__(self) -> None:
        self.lines: list[str] = ["journey"]
        self.remarks: list[Remark] = []

    def write(self, sketch: Sketch) -> None:
        """Write a whole journey; steps of a first stage without a name stand before every section."""
        if title := self._carried(sketch.title):
            self.lines.append(f"    title {_coded_title(title)}")
        for place, stage in enumerate(sketch.stages):
            if place or stage.name or not stage.steps:
                self.lines.append(f"    section {_coded(self._named(stage.name))}")
            for step in stage.steps:
                self._write_step(step)

    def written(self) -> Written:
        """Return the text so far."""
        text = "\n".join((*self.lines, ""))
        if len(text) > LONGEST:
            too_long = Text("Mermaid draws no text of more than {count} characters.", count=LONGEST)
            self.remarks.insert(0, Remark(1, too_long))
        return Written(text, tuple(self.remarks))

    def _write_step(self, step: SketchedStep) -> None:
        if step.emotion is None:
            self.lines.append(f"      {UNFELT}")
            self._remark(Text("“{step}” has no feeling: Mermaid gets the middle score.", step=carried(step.title)))
        name = _coded(self._named(step.title))
        people = dict.fromkeys(filter(None, (self._carried(person) for person in step.people)))
        parts = (name, str(score_of(step.emotion)), ", ".join(_IN_PERSON.sub(_code, person) for person in people))
        self.lines.append("      " + ": ".join(filter(None, parts)))

    def _named(self, text: str) -> str:
        return self._carried(text) or self._carried_as(text, NAMELESS)

    def _carried(self, text: str) -> str:
        able = carried(text)
        return able if not able or able == text else self._carried_as(text, able)

    def _carried_as(self, text: str, instead: str) -> str:
        self._remark(Text("“{before}” is written as “{after}”.", before=text, after=instead))
        return instead

    def _remark(self, text: Text) -> None:
        self.remarks.append(Remark(len(self.lines) + 1, text))


def _coded_title(title: str) -> str:
    return (_IN_NAME if _STYLES.search(title) else _IN_TITLE).sub(_code, title)


def _coded(name: str) -> str:
    """Return a name with codes, one of them for its first letter where it begins with a word of Mermaid."""
    coded = _IN_NAME.sub(_code, name)
    return code_of(coded[0]) + coded[1:] if _KEYWORD.match(name) else coded


def _code(sign: re.Match[str]) -> str:
    return code_of(sign[0])
