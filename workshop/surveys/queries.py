"""Reading the survey as it may be shown: trends per element, and groups that are large enough."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import object_session

from workshop.access import Reader
from workshop.archive.queries import only_row, rows_of
from workshop.database import Session
from workshop.languages import Text
from workshop.surveys.answers import LEAST, Trend, least_shown, mean_of, shown_groups
from workshop.surveys.elements import ELEMENTS
from workshop.surveys.models import Question, Survey, SurveyGroup, SurveyRound


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One round: when, how many answered (None: too few to say), and its row for who may change it."""

    row: int
    on: date
    n: int | None


@dataclass(frozen=True, kw_only=True)
class Element:
    """An element of working together over the rounds, with the questions that ask about it."""

    word: Text | str
    trend: Trend
    questions: tuple[tuple[str, str, Trend], ...]


@dataclass(frozen=True, kw_only=True)
class GroupAnswers:
    """The means of a group by element in one round; None as a whole when it may not be shown."""

    name: str
    n: int | None
    means: tuple[Decimal | None, ...] | None


@dataclass(frozen=True, kw_only=True)
class SurveyView:
    """The survey as it may be shown: rounds by date, elements with a value for each round that counts, and groups."""

    least: int
    rounds: tuple[Asked, ...]
    counted: tuple[Asked, ...]
    elements: tuple[Element, ...]
    groups: tuple[tuple[Asked, tuple[GroupAnswers, ...]], ...]


def survey_of(session: Session, trajectory_id: int) -> SurveyView | None:
    """Return the survey as it may be shown, or None when there is none."""
    survey: Survey | None = only_row(session, trajectory_id, Survey)
    if survey is None:
        return None
    least = least_shown(survey.minimum_group)
    rounds = sorted(rows_of(session, trajectory_id, SurveyRound), key=lambda row: row.date)
    counted = [row for row in rounds if row.n >= least]
    asked = _by_element(rows_of(session, trajectory_id, Question))
    return SurveyView(
        least=least,
        rounds=tuple(_asked(row, least) for row in rounds),
        counted=tuple(_asked(row, least) for row in counted),
        elements=tuple(_element(questions, counted) for questions in asked),
        groups=tuple((_asked(row, least), _groups(row, asked, least)) for row in counted if row.groups),
    )


def figures_hidden(asked: SurveyRound | None, _reader: Reader) -> Collection[str]:
    """Return the figures of a round that are not shown, in its form neither; one small group hides all groups."""
    session = None if asked is None else object_session(asked)
    if asked is None or session is None:
        return ()
    survey = only_row(session, asked.trajectory_id, Survey)
    least = least_shown(survey.minimum_group if survey else LEAST)
    if asked.n < least:
        return ("means", "groups")
    return () if all(shown_groups(asked.n, [group.n for group in asked.groups], least=least)) else ("groups",)


def _asked(row: SurveyRound, least: int) -> Asked:
    return Asked(row=row.id, on=row.date, n=row.n if row.n >= least else None)


def _by_element(questions: Sequence[Question]) -> list[list[Question]]:
    """Return the questions by element, in the order in which elements come up; one without an element stands alone."""
    found: dict[str, list[Question]] = {}
    for question in questions:
        found.setdefault(question.element or question.code, []).append(question)
    return list(found.values())


def _word(questions: Sequence[Question]) -> Text | str:
    element = questions[0].element
    return ELEMENTS.get(element, element) if element else questions[0].text


def _element(questions: Sequence[Question], counted: Sequence[SurveyRound]) -> Element:
    return Element(
        word=_word(questions),
        trend=_trend([question.code for question in questions], counted),
        questions=tuple((question.code, question.text, _trend([question.code], counted)) for question in questions),
    )


def _trend(codes: Sequence[str], counted: Sequence[SurveyRound]) -> Trend:
    return Trend(tuple(mean_of(row.means, codes) for row in counted))


def _groups(row: SurveyRound, asked: Sequence[Sequence[Question]], least: int) -> tuple[GroupAnswers, ...]:
    shown = shown_groups(row.n, [group.n for group in row.groups], least=least)
    return tuple(
        _answers(group, asked) if is_shown else _hidden(group)
        for group, is_shown in zip(row.groups, shown, strict=True)
    )


def _answers(group: SurveyGroup, asked: Sequence[Sequence[Question]]) -> GroupAnswers:
    means = tuple(mean_of(group.means, [question.code for question in questions]) for questions in asked)
    return GroupAnswers(name=group.group, n=group.n, means=means)


def _hidden(group: SurveyGroup) -> GroupAnswers:
    return GroupAnswers(name=group.group, n=None, means=None)
