"""Maps as values, for tests of what is shown and printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from journeys.interviews.findings import KnownFinding
from journeys.maps.map_view import MapView, Named, StageView, StepView
from journeys.maps.measures import CountedStep, measures_of
from journeys.maps.models import JourneyKind
from journeys.maps.support import Support
from workshop.trajectories.partners.models import PartnerRole
from workshop.trajectories.partners.queries import MarkedPartner

HAVEN = MarkedPartner("haven", "De Haven", "H", 1, PartnerRole.LEAD)
ALBA = MarkedPartner("alba", "Alba", "A", 2, PartnerRole.PARTNER)


def a_finding(code: str = "B01") -> KnownFinding:
    return KnownFinding(
        code=code,
        kind="pain",
        text="Had to tell it again.",
        interview="I01",
        who="Mother",
        date=date(2019, 1, 1),
        literal=True,
        steps=(),
        revision=1,
    )


def a_step(
    code: str,
    *,
    stage: str = "F1",
    number: int = 1,
    title: str = "Tells the story",
    does: str | None = None,
    emotion: int | None = 0,
    support: Support = Support.EVIDENCE,
    partner: MarkedPartner | None = HAVEN,
    waiting_days: int | None = None,
    telling: int | None = None,
    is_owned: bool = True,
    is_last: bool = False,
) -> StepView:
    return StepView(
        code=code,
        number=number,
        title=title,
        stage=stage,
        partner=partner,
        marks=(partner,) if partner else (),
        channel=None,
        emotion=emotion,
        support=support,
        findings=(a_finding(),) if support is Support.EVIDENCE else (),
        does=does,
        pain=None,
        gain=None,
        backstage=None,
        activities=(),
        telling=telling,
        waiting_days=waiting_days,
        is_owned=is_owned,
        is_moment_of_truth=False,
        is_last_in_stage=is_last,
        change=None,
        basis=None,
        replaces=(),
        replaced_by=(),
        experiment=None,
        without_card=None,
    )


def a_stage(code: str, *steps: StepView, number: int = 1) -> StageView:
    return StageView(code=code, number=number, name=f"Stage {code}", client_words=f"Words of {code}", steps=steps)


def a_map(
    *stages: StageView,
    kind: JourneyKind = JourneyKind.AS_IS,
    title: str = "The journey of a mother",
    not_given: Sequence[str] = (),
) -> MapView:
    steps = [step for stage in stages for step in stage.steps]
    counted = [
        CountedStep(step.partner.code if step.partner else None, (), step.waiting_days, step.support) for step in steps
    ]
    return MapView(
        code="KR-M",
        title=title,
        kind=kind,
        version=1,
        persona=None,
        stages=stages,
        partners=(HAVEN, ALBA),
        measures=measures_of(counted),
        based_on=None,
        fates=None,
        dropped=(),
        not_given=tuple(Named(code, f"Step {code}") for code in not_given),
    )


def a_long_map(*sizes: int, does: str | None = None) -> MapView:
    """Return a map with stages of so many steps."""
    stages, number = [], 0
    for place, size in enumerate(sizes, start=1):
        stage = f"F{place}"
        steps = [
            a_step(f"M{number + at}", stage=stage, number=number + at, does=does, is_last=at == size)
            for at in range(1, size + 1)
        ]
        stages.append(a_stage(stage, *steps, number=place))
        number += size
    return a_map(*stages)
