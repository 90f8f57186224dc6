"""Texts that are too long for a poster: cut in their place with a number, and in full on a sheet of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from journeys.maps.map_view import MapView, Named, StageView, StepView
from workshop.languages import Text

#: How many letters stand on a poster of a name or title, and of what is said in a lane.
MOST_IN_NAME, MOST_IN_LANE = 150, 420

_NAME, _STAGE, _WORDS, _STEP = Text("Title"), Text("Stage"), Text("in the client's words"), Text("Step")
_DOES, _PAIN, _GAIN, _BACKSTAGE = Text("Does"), Text("Hurts"), Text("Gives air"), Text("Backstage")


@dataclass(frozen=True)
class WholeText:
    """A text in full: its number on the poster, the code of the step, stage or map it is of, and what it is."""

    number: int
    code: str
    kind: Text
    words: str


def annexed(views: Sequence[MapView]) -> tuple[tuple[MapView, ...], tuple[WholeText, ...]]:
    """Return maps of which no text is longer than a poster takes, and what was cut, numbered through."""
    annex = _Annex()
    return tuple(annex.map(view) for view in views), tuple(annex.texts)


@dataclass
class _Annex:
    """Collects what is cut."""

    texts: list[WholeText] = field(default_factory=list)

    def map(self, view: MapView) -> MapView:
        return replace(
            view,
            title=self.short(view.title, view.code, _NAME, MOST_IN_NAME),
            stages=tuple(self.stage(stage) for stage in view.stages),
            dropped=tuple(self.named(step) for step in view.dropped),
            not_given=tuple(self.named(step) for step in view.not_given),
        )

    def stage(self, stage: StageView) -> StageView:
        words = stage.client_words
        return replace(
            stage,
            name=self.short(stage.name, stage.code, _STAGE, MOST_IN_NAME),
            client_words=self.short(words, stage.code, _WORDS, MOST_IN_NAME) if words else words,
            steps=tuple(self.step(step) for step in stage.steps),
        )

    def step(self, step: StepView) -> StepView:
        return replace(
            step,
            title=self.short(step.title, step.code, _STEP, MOST_IN_NAME),
            does=self.said(step.does, step.code, _DOES),
            pain=self.said(step.pain, step.code, _PAIN),
            gain=self.said(step.gain, step.code, _GAIN),
            backstage=self.said(step.backstage, step.code, _BACKSTAGE),
        )

    def said(self, words: str | None, code: str, lane: Text) -> str | None:
        return self.short(words, code, lane, MOST_IN_LANE) if words else None

    def named(self, step: Named) -> Named:
        return Named(step.code, self.short(step.title, step.code, _STEP, MOST_IN_NAME))

    def short(self, words: str, code: str, kind: Text, most: int) -> str:
        """Return a text of at most so many letters and its number in the annex."""
        if len(words) <= most:
            return words
        number = len(self.texts) + 1
        self.texts.append(WholeText(number, code, kind, words))
        cut = words[:most]
        return f"{cut.rpartition(' ')[0] or cut} … [{number}]"
