"""What a Mermaid journey would become in a map, to look at before anything is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from journeys.maps.mermaid.diagram import Diagram, Task
from journeys.maps.mermaid.entities import shown
from journeys.maps.mermaid.feelings import emotion_of
from journeys.maps.mermaid.javascript import trimmed
from journeys.maps.mermaid.remarks import Remark, in_file_order
from journeys.maps.mermaid.sketch import Sketch, SketchedStage, SketchedStep
from workshop.languages import Text


@dataclass(frozen=True)
class Proposal:
    """The stages and steps that a file proposes, what to say about its lines, and texts that a map has no place for."""

    sketch: Sketch
    remarks: tuple[Remark, ...]
    left_over: tuple[str, ...]


@dataclass(frozen=True)
class Company:
    """Who is in a step: partners as they are called here, and others, such as the client, in the words of the file."""

    partners: tuple[str, ...]
    others: tuple[str, ...]


def proposed(diagram: Diagram) -> Proposal:
    """Return what to put on a map: signs for codes, feelings for scores, each person once, no spaces around names."""
    stages = tuple(_stages(diagram))
    title = trimmed(shown(diagram.written_title))
    spoken = (trimmed(shown(text)) for text in (diagram.acc_title, diagram.acc_description))
    return Proposal(
        Sketch(title, stages),
        remarks=in_file_order((*diagram.remarks, *_remarks(diagram))),
        left_over=tuple(filter(None, spoken)),
    )


def _stages(diagram: Diagram) -> Iterator[SketchedStage]:
    steps: list[list[SketchedStep]] = [[] for _ in range(len(diagram.sections) + 1)]
    for task in diagram.tasks:
        steps[task.sections_before].append(_step(task))
    if steps[0]:
        yield SketchedStage("", tuple(steps[0]))
    for section, inside in zip(diagram.sections, steps[1:], strict=True):
        yield SketchedStage(trimmed(shown(section.name)), tuple(inside), section.line)


def _step(task: Task) -> SketchedStep:
    people = dict.fromkeys(trimmed(shown(person)) for person in task.people)
    return SketchedStep(
        title=trimmed(shown(task.name)),
        emotion=None if task.is_unfelt else emotion_of(task.score),
        people=tuple(person for person in people if person),
        line=task.line,
    )


def _remarks(diagram: Diagram) -> Iterator[Remark]:
    for task in diagram.tasks:
        if task.is_unfelt:
            step = trimmed(shown(task.name))
            yield Remark(task.line, Text("The line above says that “{step}” has no feeling.", step=step))
    loose = next((task for task in diagram.tasks if not task.sections_before), None)
    if loose:
        yield Remark(loose.line, Text("From here steps stand before the first section: choose a stage for them."))


def company(people: Iterable[str], partners: Sequence[str]) -> Company:
    """Return who of these people are partners, by name whatever the capitals; nobody is left out."""
    called = {partner.casefold(): partner for partner in partners}
    named = [(person, called.get(person.casefold())) for person in people]
    return Company(
        partners=tuple(partner for _, partner in named if partner is not None),
        others=tuple(person for person, partner in named if partner is None),
    )
