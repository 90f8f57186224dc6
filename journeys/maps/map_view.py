"""A journey map as one audience may know it: the value that screen and paper show."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.interviews.findings import KnownFinding
from journeys.maps.emotion_line import FeltStep, score_label
from journeys.maps.fates import Fates
from journeys.maps.measures import Measures
from journeys.maps.models import Basis, Change, JourneyKind
from journeys.maps.support import Support
from workshop.trajectories.partners.queries import MarkedPartner


@dataclass(frozen=True)
class Named:
    """A step of another map by code and title."""

    code: str
    title: str


@dataclass(frozen=True)
class PersonaView:
    """Whose journey this is, and of how many interviews that the audience may know of it is composed."""

    code: str
    name: str
    sketch: str | None
    sources: int


@dataclass(frozen=True)
class DoneActivity:
    """What a partner does in a step; the partner is None where nobody knows."""

    code: str
    title: str
    partner: MarkedPartner | None


@dataclass(frozen=True, kw_only=True)
class StepView:
    """One moment of a map.

    `number` counts from 1 within the map; `telling` is 1 where the client tells the story for the first time; the wait
    is in days; `marks` are the partners at work, the responsible one among them; `replaced_by` are steps of plans.
    """

    code: str
    number: int
    title: str
    stage: str
    partner: MarkedPartner | None
    marks: tuple[MarkedPartner, ...]
    channel: str | None
    emotion: int | None
    support: Support
    findings: tuple[KnownFinding, ...]
    does: str | None
    pain: str | None
    gain: str | None
    backstage: str | None
    activities: tuple[DoneActivity, ...]
    telling: int | None
    waiting_days: int | None
    is_owned: bool
    is_moment_of_truth: bool
    is_last_in_stage: bool
    change: Change | None
    basis: Basis | None
    replaces: tuple[Named, ...]
    replaced_by: tuple[Named, ...]
    experiment: str | None
    without_card: str | None

    @property
    def feeling(self) -> str | None:
        """The emotion with its sign, or None where nobody knows."""
        return None if self.emotion is None else score_label(self.emotion)

    @property
    def felt(self) -> FeltStep:
        """The step as the emotion line takes it."""
        return FeltStep(self.emotion, self.support, self.is_moment_of_truth)


@dataclass(frozen=True, kw_only=True)
class StageView:
    """A stage of a map in the words of its client, with its steps; a stage may have none."""

    code: str
    number: int
    name: str
    client_words: str | None
    steps: tuple[StepView, ...]

    @property
    def lowest(self) -> str | None:
        """The lowest emotion in the stage with its sign, or None where nobody knows any."""
        felt = [step.emotion for step in self.steps if step.emotion is not None]
        return score_label(min(felt)) if felt else None


@dataclass(frozen=True, kw_only=True)
class MapView:
    """One journey map for one audience; `partners` are those in it, in order of joining.

    Of a to-be map: `based_on` is the map it changes, `fates` what becomes of its steps, `dropped` and `not_given` the
    steps that go and those nobody gave a fate.
    """

    code: str
    title: str
    kind: JourneyKind
    version: int
    persona: PersonaView | None
    stages: tuple[StageView, ...]
    partners: tuple[MarkedPartner, ...]
    measures: Measures
    based_on: Named | None
    fates: Fates | None
    dropped: tuple[Named, ...]
    not_given: tuple[Named, ...]

    @property
    def steps(self) -> tuple[StepView, ...]:
        """The steps in the order of the map."""
        return tuple(step for stage in self.stages for step in stage.steps)

    @property
    def filled_stages(self) -> tuple[StageView, ...]:
        """The stages that have a step."""
        return tuple(stage for stage in self.stages if stage.steps)

    @property
    def empty_stages(self) -> tuple[StageView, ...]:
        """The stages without a step."""
        return tuple(stage for stage in self.stages if not stage.steps)

    @property
    def is_plan(self) -> bool:
        """Whether this map shows what should be."""
        return self.kind is JourneyKind.TO_BE

    @property
    def unowned_waits(self) -> tuple[StepView, ...]:
        """The steps in which the client waits and that no partner owns."""
        return tuple(step for step in self.steps if step.waiting_days and not step.is_owned)
