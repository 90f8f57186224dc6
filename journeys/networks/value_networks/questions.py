"""The six questions of a value network with their answers, and the four elements they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from workshop.languages import Text

#: The six questions, by number (plan facilitators, 2020).
QUESTIONS: Mapping[int, Text] = MappingProxyType(
    {
        1: Text("Who is the client, and what is of value?"),
        2: Text("Which activities does it take?"),
        3: Text("Which means do they need?"),
        4: Text("Who can use those best?"),
        5: Text("How do they work together?"),
        6: Text("What more is in it, and for whom?"),
    }
)

#: The four elements of a value network (Herrala, Pakkala & Haapasalo, 2011).
ELEMENT_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "client_value": Text("Client value"),
        "interaction": Text("Interaction"),
        "relations": Text("Relations"),
        "competences": Text("Competences"),
    }
)

#: Whether a family took the advised route, without judgement.
FAMILY_CHOICE_WORDS: Mapping[str, Text] = MappingProxyType(
    {"same": Text("the advised route"), "other": Text("another route")}
)


@dataclass(frozen=True)
class Answers:
    """Answers under one heading; a heading of None stands for the question itself."""

    heading: Text | None
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """One of the six questions, with the elements it belongs to and what was answered."""

    number: int
    text: Text
    elements: tuple[Text, ...]
    answers: tuple[Answers, ...]

    @property
    def is_answered(self) -> bool:
        """Whether there is any answer."""
        return any(answer.lines for answer in self.answers)


def questions_of(
    answers: Mapping[int, Sequence[Answers]], elements: Mapping[str, Sequence[int]]
) -> tuple[Question, ...]:
    """Return the six questions in turn; `elements` holds the numbers of the questions of each element."""
    return tuple(
        Question(
            number,
            text,
            elements=tuple(word for key, word in ELEMENT_WORDS.items() if number in elements.get(key, ())),
            answers=tuple(answers.get(number, ())),
        )
        for number, text in QUESTIONS.items()
    )
