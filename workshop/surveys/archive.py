"""The survey in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workshop.archive.chapters import Inside, map_part
from workshop.archive.fields import Count, Day, ItemPart, Line, Number, Part, Refers, Whole
from workshop.surveys.models import Question, Survey, SurveyRound

Means = dict[Annotated[str, Refers("question")], Annotated[Number, Field(ge=1, le=5)]]


class QuestionPart(ItemPart):
    """One question and its element."""

    item_kind = "question"

    text: Line
    element: str | None = None


class SurveyGroupPart(Part):
    """The means of one group within a round."""

    group: Line
    n: Count
    means: Means = {}


class SurveyRoundPart(Part):
    """One time that the questions were asked."""

    date: Day
    n: Count
    means: Means = {}
    groups: list[SurveyGroupPart] = []


class SurveyPart(Part):
    """The survey about working together."""

    minimum_group: Whole = 5
    questions: list[QuestionPart] = []
    rounds: list[SurveyRoundPart] = []


SURVEY = map_part(
    "survey",
    SurveyPart,
    Survey,
    inside={"questions": Inside(QuestionPart, Question), "rounds": Inside(SurveyRoundPart, SurveyRound)},
)
