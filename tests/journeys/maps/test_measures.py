"""What a journey map counts."""

import pytest

from journeys.maps.measures import CountedStep, hand_overs, measures_of
from journeys.maps.support import Support, support_of
from tests.journeys.maps.examples import MOTHERS_STEPS


def a_step(partner: str | None = "haven", *verbs: str | None, waiting_days: int | None = None) -> CountedStep:
    return CountedStep(partner, verbs, waiting_days, Support.ASSUMPTION)


def test_the_journey_of_the_mother_as_the_team_sees_it() -> None:
    measures = measures_of([step.counted(by_the_team=True) for step in MOTHERS_STEPS])
    assert (measures.tellings, measures.hand_overs, measures.waiting_days) == (4, 11, 31)
    assert (measures.with_evidence, measures.steps) == (13, 22)
    assert (measures.withheld, measures.assumed) == (0, 9)


def test_partners_see_less_evidence_and_know_that_two_steps_have_more() -> None:
    measures = measures_of([step.counted(by_the_team=False) for step in MOTHERS_STEPS])
    assert (measures.with_evidence, measures.withheld, measures.assumed) == (11, 2, 9)


def test_a_step_without_partner_is_no_hand_over() -> None:
    assert hand_overs([a_step("haven"), a_step(None), a_step("haven")]) == 0
    assert hand_overs([a_step("haven"), a_step(None), a_step("alba")]) == 1
    assert hand_overs([]) == 0


def test_a_step_tells_the_story_once_however_many_ask() -> None:
    assert measures_of([a_step("haven", "ask", "ask"), a_step("alba", "plan", None)]).tellings == 1


def test_a_wait_is_nobodys_without_a_partner_or_without_an_activity() -> None:
    steps = [
        a_step("helder", "follow", waiting_days=10),
        a_step("helder", waiting_days=4),
        a_step(None, "follow", waiting_days=2),
    ]
    assert measures_of(steps).waiting_days == 16
    assert measures_of(steps).unowned_waiting_days == 6


def test_the_month_of_waiting_of_the_mother_is_nobodys() -> None:
    measures = measures_of([step.counted(by_the_team=True) for step in MOTHERS_STEPS])
    assert measures.unowned_waiting_days == 31


@pytest.mark.parametrize(
    ("shown", "existing", "support"),
    [(1, 2, Support.EVIDENCE), (0, 1, Support.WITHHELD), (0, 0, Support.ASSUMPTION)],
)
def test_withheld_evidence_is_no_assumption(shown: int, existing: int, support: Support) -> None:
    assert support_of(shown=shown, existing=existing) is support
