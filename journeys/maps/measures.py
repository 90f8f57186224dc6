"""What a journey map counts: telling, hand-overs, waiting, and how much of it rests on conversations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from journeys.maps.support import Support

TELLING_VERB = "ask"


@dataclass(frozen=True)
class CountedStep:
    """What one step adds to the figures: the responsible partner, the verbs of the partners' activities, the wait."""

    partner: str | None
    verbs: tuple[str | None, ...]
    waiting_days: int | None
    support: Support

    @property
    def is_telling(self) -> bool:
        """Tell whether the client tells the story again: an activity with verb *ask*."""
        return TELLING_VERB in self.verbs

    @property
    def is_owned(self) -> bool:
        """Tell whether a partner is responsible for the step and a partner does something in it."""
        return self.partner is not None and bool(self.verbs)


@dataclass(frozen=True)
class Measures:
    """The figures of one map for one audience; waiting in days."""

    steps: int
    tellings: int
    hand_overs: int
    waiting_days: int
    unowned_waiting_days: int
    with_evidence: int
    withheld: int
    assumed: int


def measures_of(steps: Sequence[CountedStep]) -> Measures:
    """Return the figures of a map from its steps in order.

    Source: the rules of the trajectory file (telling moments, hand-overs). A wait is nobody's when its step has no
    partner or no activity of one.
    """
    supports = [step.support for step in steps]
    return Measures(
        steps=len(steps),
        tellings=sum(step.is_telling for step in steps),
        hand_overs=hand_overs(steps),
        waiting_days=sum(step.waiting_days or 0 for step in steps),
        unowned_waiting_days=sum(step.waiting_days or 0 for step in steps if not step.is_owned),
        with_evidence=supports.count(Support.EVIDENCE),
        withheld=supports.count(Support.WITHHELD),
        assumed=supports.count(Support.ASSUMPTION),
    )


def hand_overs(steps: Sequence[CountedStep]) -> int:
    """Count the changes of partner between steps that follow each other; a step without partner is skipped."""
    partners = [step.partner for step in steps if step.partner is not None]
    return sum(partner != following for partner, following in pairwise(partners))
