"""The story for the municipality in the trajectory file."""

from __future__ import annotations

from experiments.cards.archive import ExperimentCode
from experiments.stories.models import MunicipalStory
from workshop.agreements.decisions.archive import DecisionCode
from workshop.archive.chapters import map_part
from workshop.archive.fields import Part, Refs
from workshop.languages import Counted


class MunicipalStoryPart(Part):
    """What the municipality hears."""

    counted = Counted("a story for the municipality", "{n} stories for the municipality", n=1)

    audience: str | None = None
    before: str | None = None
    after: str | None = None
    purpose: str | None = None
    proof: Refs[ExperimentCode] = []
    ask: Refs[DecisionCode] = []


MUNICIPAL_STORY = map_part("municipal_story", MunicipalStoryPart, MunicipalStory)
