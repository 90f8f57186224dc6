"""A Mermaid text to a journey, as the parser of Mermaid does it, with a remark wherever that loses or changes text.

After `journey.jison`, `journeyDb` and `commonDb` of Mermaid 11.17.2: a later title takes the place of an earlier one,
the score is what `Number()` makes of the text up to the next colon, the people are what stands up to the colon after
that, and whatever follows is lost. A text that Mermaid refuses is refused here, with the line of the file.
"""

from __future__ import annotations

import re

from journeys.maps.mermaid.diagram import Diagram, Section, Task
from journeys.maps.mermaid.grammar import Statement, statements_of
from journeys.maps.mermaid.javascript import SPACES, number, trimmed
from journeys.maps.mermaid.losses import about_left_out, about_task, about_text, about_title, harmed, replaced
from journeys.maps.mermaid.markup import without_harm
from journeys.maps.mermaid.preparing import prepare
from journeys.maps.mermaid.remarks import Remark, in_file_order
from journeys.maps.mermaid.tokens import Kind, tokens_of
from workshop.languages import Text

#: What stands on the line above a step whose score says nothing.
UNFELT = "%% no feeling given"

_AFTER_NEWLINE = re.compile(rf"\n[{SPACES}]+")


def read(text: str) -> Diagram:
    """Return the journey in a text.

    Raises:
        Faulty: Mermaid does not read it; with the line and the reason.
    """
    prepared = prepare(text)
    reader = _Reader(prepared.title, unfelt=_lines_after(UNFELT, text))
    for statement in statements_of(tokens_of(prepared.source)):
        reader.take(statement)
    return reader.diagram(prepared.remarks)


def _lines_after(comment: str, text: str) -> frozenset[int]:
    lines = re.split(r"\r\n?|\n", text)
    return frozenset(place + 2 for place, line in enumerate(lines) if trimmed(line) == comment)


class _Reader:
    """Takes statements one by one and keeps what they say."""

    def __init__(self, title: str, *, unfelt: frozenset[int]) -> None:
        self.remarks: list[Remark] = []
        self.unfelt = unfelt
        self.title = self.written_title = ""
        self.acc_title = self.acc_description = ""
        self.sections: list[Section] = []
        self.tasks: list[Task] = []
        self._set_title(title, 1)

    def take(self, said: Statement) -> None:
        """Keep what a statement says, and remark on what Mermaid makes of it."""
        if said.kind is Kind.LEFT_OUT:
            self.remarks += about_left_out(said)
            return
        self.remarks += about_text(said)
        match said.kind:
            case Kind.TITLE:
                self.remarks += about_title(said)
                self._set_title(said.text, said.line)
            case Kind.ACC_TITLE:
                self._set_acc_title(said)
            case Kind.ACC_DESCR | Kind.ACC_DESCR_BLOCK:
                self._set_acc_description(said)
            case Kind.SECTION:
                self.sections.append(Section(said.text, said.line))
            case _:
                self._add_task(said)

    def _set_title(self, title: str, line: int) -> None:
        if title:
            self.remarks += replaced(Text("The title"), self.written_title, line)
            self.written_title, self.title = title, self._without_harm(title, line)

    def _set_acc_title(self, said: Statement) -> None:
        self.remarks += replaced(Text("The title for screen readers"), self.acc_title, said.line)
        self.acc_title = self._without_harm(trimmed(said.text), said.line).lstrip(SPACES)

    def _set_acc_description(self, said: Statement) -> None:
        self.remarks += replaced(Text("The description for screen readers"), self.acc_description, said.line)
        self.acc_description = _AFTER_NEWLINE.sub("\n", self._without_harm(trimmed(said.text), said.line))

    def _without_harm(self, text: str, line: int) -> str:
        harmless = without_harm(text)
        self.remarks += harmed(text, harmless, line)
        return harmless

    def _add_task(self, said: Statement) -> None:
        score, *others = said.rest.split(":")
        people = others[0].split(",") if others else []
        task = Task(
            section=self.sections[-1].name if self.sections else "",
            sections_before=len(self.sections),
            name=said.text,
            score=number(score),
            people=tuple(trimmed(person) for person in people),
            line=said.line,
            is_unfelt=said.line in self.unfelt,
        )
        self.tasks.append(task)
        self.remarks += about_task(task, said.rest)

    def diagram(self, earlier: tuple[Remark, ...]) -> Diagram:
        """Return all that was said, after the remarks that were made before it."""
        return Diagram(
            title=self.title,
            written_title=self.written_title,
            acc_title=self.acc_title,
            acc_description=self.acc_description,
            sections=tuple(self.sections),
            tasks=tuple(self.tasks),
            remarks=in_file_order((*earlier, *self.remarks)),
        )
