"""What disappears when a client withdraws consent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeys.interviews.findings import KnownFinding, KnownInterview


@dataclass(frozen=True)
class Poorer:
    """A step or a persona that loses something, and how much of the same it has left."""

    code: str
    left: int


@dataclass(frozen=True)
class Loss:
    """The findings that go, the steps that lose evidence and the personas that lose a source."""

    findings: tuple[KnownFinding, ...]
    steps: tuple[Poorer, ...]
    personas: tuple[Poorer, ...]

    @property
    def bare_steps(self) -> int:
        """How many steps have no evidence left afterwards."""
        return sum(1 for step in self.steps if not step.left)


def loss_of(
    interview: KnownInterview, *, evidence: Mapping[str, Sequence[str]], sources: Mapping[str, Sequence[str]]
) -> Loss:
    """Return what goes with an interview.

    `evidence` holds the codes of the findings behind each step, `sources` those of the interviews behind each persona.
    """
    gone = {finding.code for finding in interview.findings}
    steps = [
        Poorer(step, left=sum(1 for code in codes if code not in gone))
        for step, codes in evidence.items()
        if gone & set(codes)
    ]
    personas = [
        Poorer(persona, left=sum(1 for code in codes if code != interview.code))
        for persona, codes in sources.items()
        if interview.code in codes
    ]
    return Loss(interview.findings, tuple(steps), tuple(personas))
