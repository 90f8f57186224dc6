"""The survey in the trajectory file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

from pydantic import Field

from workshop.access import Reader
from workshop.archive.chapters import Inside, map_part
from workshop.archive.fields import Count, Day, ItemPart, Line, Number, Part, Refers, Whole, published
from workshop.archive.parts import Chapter
from workshop.database import Session
from workshop.languages import Counted
from workshop.surveys.answers import LEAST, least_shown, shown_groups
from workshop.surveys.models import Question, Survey, SurveyRound

Means = dict[Annotated[str, Refers("question")], Annotated[Number, Field(ge=1, le=5), published(1, 5)]]


class QuestionPart(ItemPart):
    """One question and its element."""

    item_kind = "question"
    counted = Counted("a question", "{n} questions", n=1)

    text: Line
    element: str | None = None


class SurveyGroupPart(Part):
    """The means of one group within a round."""

    group: Line
    n: Count
    means: Means = {}


class SurveyRoundPart(Part):
    """One time that the questions were asked."""

    counted = Counted("a round of the survey", "{n} rounds of the survey", n=1)

    date: Day
    n: Count
    means: Means = {}
    groups: list[SurveyGroupPart] = []


class SurveyPart(Part):
    """The survey about working together."""

    counted = Counted("a survey", "{n} surveys", n=1)

    minimum_group: Whole = 5
    questions: list[QuestionPart] = []
    rounds: list[SurveyRoundPart] = []


_WHOLE = map_part(
    "survey",
    SurveyPart,
    Survey,
    inside={"questions": Inside(QuestionPart, Question), "rounds": Inside(SurveyRoundPart, SurveyRound)},
)


def _dump(session: Session, trajectory_id: int, reader: Reader | None) -> Chapter:
    """Return everything for the vault, and without small groups for whoever else gets a copy."""
    chapter = _WHOLE.dump(session, trajectory_id, reader)
    if reader is None or "survey" not in chapter:
        return chapter
    survey = chapter["survey"]
    least = least_shown(survey.get("minimum_group", LEAST))
    rounds = [_without_small(each, least) for each in survey.get("rounds", []) if each["n"] >= least]
    return {"survey": _with(survey, "rounds", rounds)}


def _without_small(asked: Mapping[str, Any], least: int) -> dict[str, Any]:
    groups = asked.get("groups", [])
    shown = shown_groups(asked["n"], [group["n"] for group in groups], least=least)
    kept = [group for group, is_shown in zip(groups, shown, strict=True) if is_shown]
    return _with(asked, "groups", kept)


def _with(values: Mapping[str, Any], key: str, kept: list[Any]) -> dict[str, Any]:
    """Return values with a list in its place, or without it when nothing is left."""
    return {name: kept if name == key else value for name, value in values.items() if name != key or kept}


SURVEY = replace(_WHOLE, dump=_dump)
