"""The forms of the survey, its questions and its rounds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workshop.access import TEAM
from workshop.archive.queries import only_row
from workshop.archive.yaml_reading import Path
from workshop.database import Session
from workshop.languages import Text
from workshop.surveys.answers import LEAST
from workshop.surveys.archive import QuestionPart, SurveyPart, SurveyRoundPart
from workshop.surveys.elements import ELEMENTS
from workshop.surveys.models import Question, Survey, SurveyRound
from workshop.surveys.queries import figures_hidden
from workshop.trajectories.registers.register import Register, Word

HOME = "survey.index"


def _large_enough(_session: Session, _trajectory_id: int, part: Any) -> Iterator[tuple[Path, Text]]:
    if part.minimum_group < LEAST:
        yield ("minimum_group",), Text("this must be at least {bound}", bound=LEAST)


def _set_up(session: Session, trajectory_id: int, _part: Any) -> Iterator[tuple[Path, Text]]:
    if only_row(session, trajectory_id, Survey) is None:
        yield ("survey",), Text("Set up the survey first, so that it is clear from how many answers a figure is shown.")


SURVEY_REGISTER = Register(
    key="survey",
    model=Survey,
    schema=SurveyPart,
    single=True,
    title=Text("Survey"),
    one=Text("survey"),
    intro=Text("The same questions about working together, asked now and then, so that you see where it goes."),
    columns=("minimum_group",),
    without=("index",),
    check=_large_enough,
    words={
        "minimum_group": Word(
            label=Text("Show figures from so many answers"),
            help=Text("At least five, so that nobody can be recognised."),
            look="short",
        )
    },
)

QUESTIONS_REGISTER = Register(
    key="questions",
    kind="question",
    model=Question,
    schema=QuestionPart,
    title=Text("Questions"),
    one=Text("question"),
    intro=Text("Answered on a scale from 1 to 5, with the element of working together that it asks about."),
    prefix="Q",
    named_by="text",
    begin=Text("No questions yet. Begin with: how much does this collaboration bring you?"),
    columns=("text", "element"),
    check=_set_up,
    words={
        "text": Word(label=Text("Question"), help=Text("Answered from 1, not at all, to 5, wholly."), long=True),
        "element": Word(
            label=Text("Element"),
            help=Text("Choose from the list, or use a word of your own."),
            choices=ELEMENTS,
        ),
    },
)

ROUNDS_REGISTER = Register(
    key="survey_rounds",
    model=SurveyRound,
    schema=SurveyRoundPart,
    title=Text("Rounds"),
    one=Text("round"),
    intro=Text("One time that the questions were asked: how many answered, and the mean of each question."),
    named_by="date",
    columns=("date", "n"),
    readers=TEAM,
    home=HOME,
    check=_set_up,
    hides=figures_hidden,
    words={
        "date": Word(label=Text("Date")),
        "n": Word(label=Text("Answers"), help=Text("How many people answered."), look="short"),
        "means": Word(label=Text("Means"), help=Text("The mean of each question, from 1 to 5.")),
        "groups": Word(
            label=Text("Groups"),
            help=Text("Only where you need them. Figures of small groups are never shown."),
            look="fieldsets",
        ),
        "groups[].group": Word(label=Text("Group")),
        "groups[].n": Word(label=Text("Answers")),
        "groups[].means": Word(label=Text("Means")),
    },
)
