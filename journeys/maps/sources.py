"""Everything that the maps of a trajectory are made of, as one audience may know it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeys.interviews.findings import Evidence, KnownFinding
from journeys.maps.map_view import DoneActivity, Named, PersonaView
from journeys.maps.models import Journey, Step
from journeys.maps.support import Support
from workshop.trajectories.partners.queries import MarkedPartner

_SUPPORTS = {Evidence.SHOWN: Support.EVIDENCE, Evidence.WITHHELD: Support.WITHHELD}


@dataclass(frozen=True, kw_only=True)
class StageWords:
    """What a stage is called."""

    code: str
    name: str
    client_words: str | None
    child_words: str | None


@dataclass(frozen=True)
class SpeakingPersona:
    """A persona and whether it is a child."""

    view: PersonaView
    is_child: bool


@dataclass(frozen=True, kw_only=True)
class Sources:
    """What stands in the maps, by code; `stages` and `journeys` in the order of the file.

    `titles` are those of all steps, `successors` the steps of to-be maps that stand in for a step.
    """

    journeys: Sequence[Journey]
    stages: Sequence[StageWords]
    partners: Mapping[str, MarkedPartner]
    activities: Mapping[str, DoneActivity]
    verbs: Mapping[str, str | None]
    personas: Mapping[str, SpeakingPersona]
    findings: Mapping[str, Sequence[KnownFinding]]
    evidence: Mapping[str, Evidence]
    titles: Mapping[str, str]
    successors: Mapping[str, Sequence[str]]

    def support_of(self, step: str) -> Support:
        """Return what a step rests on."""
        found = self.evidence.get(step)
        return Support.ASSUMPTION if found is None else _SUPPORTS.get(found, Support.ASSUMPTION)

    def journey(self, code: str | None) -> Journey | None:
        """Return a map by its code, or None."""
        return next((journey for journey in self.journeys if journey.code == code), None)

    def named(self, codes: Sequence[str]) -> tuple[Named, ...]:
        """Return steps of any map by their codes, in the order asked; what does not exist is left out."""
        titles = self.titles
        return tuple(Named(code, titles[code]) for code in codes if code in titles)

    def replaced_by(self, code: str) -> tuple[Named, ...]:
        """Return the steps of to-be maps that stand in for a step."""
        return self.named(self.successors.get(code, ()))

    def stages_of(self, journey: Journey) -> list[StageWords]:
        """Return the stages of a map in its own order; without one all stages, and always those its steps stand in."""
        by_code = {stage.code: stage for stage in self.stages}
        chosen = [by_code[code] for code in journey.stages] or list(self.stages)
        used = {step.stage for step in journey.steps}
        return chosen + [stage for stage in self.stages if stage not in chosen and stage.code in used]

    def steps_of(self, journey: Journey) -> list[Step]:
        """Return the steps of a map, stage by stage."""
        order = [stage.code for stage in self.stages_of(journey)]
        return sorted(journey.steps, key=lambda step: (order.index(step.stage), step.position))
