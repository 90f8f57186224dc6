"""A Mermaid journey on the command line: what Mermaid reads in a file, and where it loses or changes something."""

from __future__ import annotations

import json
import math
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path

from journeys.maps.mermaid.diagram import Diagram, Task
from journeys.maps.mermaid.javascript import exact, number_text, trimmed
from journeys.maps.mermaid.reading import read
from workshop.commands import Command, Say, argument
from workshop.errors import Faulty, Refused
from workshop.languages import Language, Text
from workshop.settings import Settings

#: Bytes; a journey of a hundred steps takes some ten thousand.
LARGEST = 1_000_000


class _AsJson(Text):
    """A document whose sentences come in the language of whoever reads it."""

    __slots__ = ("document",)

    def __init__(self, document: Mapping[str, object]) -> None:
        super().__init__("")
        self.document = document

    def in_language(self, language: Language) -> str:
        """Return the document as JSON."""
        return json.dumps(self.document, indent=2, default=lambda text: text.in_language(language))


def answer(text: str) -> dict[str, object]:
    """Return what Mermaid reads in a text, under its own names, or why it does not; sentences not yet translated."""
    try:
        return _outcome(read(text))
    except Faulty as wrong:
        fault = wrong.faults[0]
        return {"ok": False, "line": fault.line, "reason": fault.text}


def _outcome(diagram: Diagram) -> dict[str, object]:
    return {
        "ok": True,
        "title": diagram.title,
        "accTitle": diagram.acc_title,
        "accDescription": diagram.acc_description,
        "sections": [section.name for section in diagram.sections],
        "actors": list(diagram.actors),
        "tasks": [_task(task) for task in diagram.tasks],
        "messages": [{"line": remark.line, "text": remark.text} for remark in diagram.remarks],
    }


def _task(task: Task) -> dict[str, object]:
    return {"section": task.section, "task": task.name, "score": _score(task.score), "people": list(task.people)}


def _score(score: float | None) -> int | float | str:
    """Return a score as JSON can hold it: what is no number, or without end, by its name."""
    if score is None:
        return "NaN"
    return exact(score) if math.isfinite(score) else number_text(score)


def _read_mermaid(_settings: Settings, asked: Namespace, say: Say) -> int:
    text = _text_of(asked.file)
    for line in [_AsJson(answer(text))] if asked.json else _lines(read(text)):
        say(line)
    return 0


def _text_of(file: str) -> str:
    """Return what stands in a file, or on standard input for `-`."""
    if file == "-":
        source = sys.stdin.buffer.read(LARGEST + 1)
    else:
        with Path(file).open("rb") as stream:
            source = stream.read(LARGEST + 1)
    if len(source) > LARGEST:
        raise Refused(Text("{file} is larger than 1 MB: a Mermaid journey is not that long.", file=file))
    try:
        return source.decode()
    except UnicodeDecodeError as wrong:
        raise Refused(Text("{file} is not UTF-8 text: save it as UTF-8.", file=file)) from wrong


def _lines(diagram: Diagram) -> Iterator[Text | str]:
    if diagram.title:
        yield trimmed(diagram.title)
    yield from (_step(task) for task in diagram.tasks if not task.sections_before)
    for place, section in enumerate(diagram.sections, start=1):
        yield trimmed(section.name)
        yield from (_step(task) for task in diagram.tasks if task.sections_before == place)
    for remark in diagram.remarks:
        yield Text("line {line}: {text}", line=str(remark.line), text=remark.text)


def _step(task: Task) -> str:
    people = ", ".join(filter(None, task.people))
    return f"  {_score(task.score)}  {trimmed(task.name)}" + (f" ({people})" if people else "")


COMMANDS = (
    Command(
        name="journey read-mermaid",
        summary=Text("show what Mermaid reads in a journey, and what it loses"),
        arguments=(
            argument("file", metavar="FILE", is_file=True, explained=Text("a Mermaid text; - is standard input")),
            argument("--json", action="store_true", explained=Text("as JSON, with the names of Mermaid")),
        ),
        afterwards=_read_mermaid,
    ),
)
