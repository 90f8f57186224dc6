"""What to say where Mermaid loses or changes something: the remark keeps the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.maps.mermaid.diagram import Task
from journeys.maps.mermaid.entities import shown
from journeys.maps.mermaid.feelings import emotion_of
from journeys.maps.mermaid.grammar import Statement
from journeys.maps.mermaid.javascript import number_text, trimmed
from journeys.maps.mermaid.remarks import Remark
from journeys.maps.mermaid.tokens import Kind
from workshop.languages import Text

_LIKE_A_STEP = re.compile(r":\s*[0-9]+\s*(?::|$)")


def about_text(said: Statement) -> Iterator[Remark]:
    """Return what is odd about any text: the next line in it, a comment in it, codes in it."""
    whole = f"{said.text}:{said.rest}" if said.kind is Kind.TASK_NAME else said.text
    if "\n" in said.keyword:
        word, text = trimmed(said.keyword), trimmed(whole)
        alone = Text("“{word}” stands alone: Mermaid takes the next line, “{text}”, as its text.", word=word, text=text)
        yield Remark(said.line, alone)
    yield from _about_comment(whole, said.line)
    if shown(whole) != whole:
        yield Remark(said.line, Text("Codes stand for signs: Mermaid draws “{text}”.", text=trimmed(shown(whole))))


def _about_comment(text: str, line: int) -> Iterator[Remark]:
    before, mark, comment = text.partition("%%")
    if mark and trimmed(before):
        said = Text(
            "“{text}” is no comment to Mermaid here, since it is not at the start of a line.", text=mark + comment
        )
        yield Remark(line, said)


def about_left_out(said: Statement) -> Iterator[Remark]:
    """Return what Mermaid skips although somebody may have meant it: not a comment after two per cent signs."""
    text = trimmed(said.text)
    if text.strip("#%") and not text.startswith("%%"):
        yield Remark(said.line, Text("Mermaid leaves out “{text}”: it takes it for a comment.", text=text))


def about_title(said: Statement) -> Iterator[Remark]:
    """Return what is odd about a title: it looks like a step."""
    if _LIKE_A_STEP.search(said.text):
        like = Text("This line begins with “{word}”: Mermaid takes it for the title.", word=trimmed(said.keyword))
        yield Remark(said.line, like)


def replaced(what: Text, before: str, line: int) -> Iterator[Remark]:
    """Return that a text takes the place of an earlier one, if there was one."""
    if before:
        again = Text("{what} stands there twice: Mermaid leaves out “{text}”.", what=what, text=trimmed(before))
        yield Remark(line, again)


def harmed(before: str, after: str, line: int) -> Iterator[Remark]:
    """Return that Mermaid took HTML out of a text, if it did."""
    if before != after:
        changed = Text("Mermaid reads “<” as HTML: “{before}” becomes “{after}”.", before=before, after=after)
        yield Remark(line, changed)


def about_task(task: Task, rest: str) -> Iterator[Remark]:
    """Return what is odd about a step: its score, what stands after its people, and people without a name."""
    score, _, others = rest.partition(":")
    _, mark, lost = others.partition(":")
    if (about := _about_score(task, trimmed(score))) is not None:
        yield Remark(task.line, about)
    if mark and trimmed(lost):
        yield Remark(task.line, Text("Mermaid leaves out “{text}” after the people.", text=trimmed(lost)))
    if ":" in rest and "" in task.people:
        yield Remark(task.line, Text("Mermaid counts somebody without a name here."))


def _about_score(task: Task, written: str) -> Text | None:
    name = trimmed(shown(task.name))
    if task.score is None:
        return Text("“{score}” is no number: the step “{step}” has no feeling.", score=written, step=name)
    if not written:
        return Text("No score is given: Mermaid makes it 0, and the step “{step}” has no feeling.", step=name)
    if emotion_of(task.score) is None:
        score = number_text(task.score)
        return Text(
            "The score {score} is not 1, 2, 3, 4 or 5: the step “{step}” has no feeling.", score=score, step=name
        )
    return None
