"""Tables of the survey: questions, rounds and their means."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day
from workshop.trajectories.items.models import Item, Listed, Single, children
from workshop.trajectories.links.models import keyed_links, mean_table, means_of


class Survey(Single, table="surveys"):
    """The survey of a trajectory; means of fewer answers than `minimum_group` are not shown."""

    minimum_group: Mapped[int] = mapped_column(default=5)


class Question(Item, kind="question", table="questions"):
    """One question, on a scale of 1 to 5, and the element of working together it asks about."""

    text: Mapped[str]
    element: Mapped[str | None]


RoundMeans = mean_table("round_means", "survey_rounds", "questions")
GroupMeans = mean_table("group_means", "survey_groups", "questions")


class SurveyRound(Listed, table="survey_rounds"):
    """One time that the questions were asked; n answers, means by question."""

    date: Mapped[Day]
    n: Mapped[int]
    groups: Mapped[list[SurveyGroup]] = children("SurveyGroup")
    mean_rows = keyed_links(RoundMeans)
    means = means_of("mean_rows", RoundMeans)


class SurveyGroup(Listed, table="survey_groups", part_of_row="survey_rounds"):
    """The means of one group within a round."""

    group: Mapped[str]
    n: Mapped[int]
    mean_rows = keyed_links(GroupMeans)
    means = means_of("mean_rows", GroupMeans)
