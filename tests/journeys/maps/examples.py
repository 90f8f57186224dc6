"""The journey of a mother, and the one that is wanted, as tables."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.maps.emotion_line import FeltStep
from journeys.maps.measures import CountedStep
from journeys.maps.support import Support, support_of

#: Code, partner, verbs, days of waiting, emotion, findings that exist, findings that a partner may see, truth.
MOTHER = """
M01 - - - -2 0 0 -
M02 extern - - -1 0 0 -
M03 extern - - 0 0 0 -
M04 extern - - -2 0 0 -
M05 gemeente assess - -2 1 1 -
M06 haven - - -1 1 1 -
M07 haven support - 1 1 1 truth
M08 haven support - -1 0 0 -
M09 haven assess,assess,assess - 0 0 0 -
M10 haven ask - -1 1 1 -
M11 alba ask - -2 1 1 -
M12 helder ask - -2 2 2 truth
M13 balans ask - -1 2 2 -
M14 helder - 31 -2 1 1 truth
M15 helder treat - 1 0 0 -
M16 alba support,support - 1 1 1 -
M17 alba coordinate,coordinate,coordinate,coordinate - -1 1 0 -
M18 balans treat,support - 0 0 0 -
M19 haven arrange - -1 0 0 -
M20 gemeente assess - 2 1 1 -
M21 haven follow,follow,follow - 1 1 1 -
M22 - - - -1 1 0 truth
"""

#: Code, what happens to the step, and the steps that it stands in for.
WANTED = """
N01 kept M02
N02 new M05,M06
N03 kept M07
N04 new M10
N05 enriched M13
N06 enriched M14
N07 enriched M15
N08 kept M16
N09 kept M18
N10 kept M19,M20
N11 enriched M21,M22
"""
DROPPED = ("M08", "M09", "M11", "M12", "M17")


@dataclass(frozen=True)
class Row:
    """One step of the mother's journey."""

    code: str
    partner: str | None
    verbs: tuple[str, ...]
    waiting_days: int | None
    emotion: int
    existing: int
    shown_to_partners: int
    is_moment_of_truth: bool

    def counted(self, *, by_the_team: bool) -> CountedStep:
        """Return the step as an audience counts it."""
        return CountedStep(self.partner, self.verbs, self.waiting_days, self._support(by_the_team=by_the_team))

    def felt(self, *, by_the_team: bool) -> FeltStep:
        """Return the step as it is drawn for an audience."""
        return FeltStep(self.emotion, self._support(by_the_team=by_the_team), self.is_moment_of_truth)

    def _support(self, *, by_the_team: bool) -> Support:
        return support_of(shown=self.existing if by_the_team else self.shown_to_partners, existing=self.existing)


def a_row(line: str) -> Row:
    """Read one line of the mother's journey; a dash is nothing."""
    code, partner, verbs, waiting, emotion, existing, shown, truth = line.split()
    return Row(
        code,
        partner=None if partner == "-" else partner,
        verbs=() if verbs == "-" else tuple(verbs.split(",")),
        waiting_days=None if waiting == "-" else int(waiting),
        emotion=int(emotion),
        existing=int(existing),
        shown_to_partners=int(shown),
        is_moment_of_truth=truth == "truth",
    )


MOTHERS_STEPS = tuple(a_row(line) for line in MOTHER.strip().splitlines())
