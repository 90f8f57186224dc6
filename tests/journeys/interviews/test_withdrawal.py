"""What disappears when a client withdraws."""

from journeys.interviews.withdrawal import Poorer, loss_of
from tests.journeys.interviews.examples import a_finding, an_interview

INTERVIEW = an_interview(findings=(a_finding("B01"), a_finding("B02")))


def test_steps_lose_evidence_and_the_others_keep_theirs() -> None:
    evidence = {"M01": ["B01"], "M02": ["B02", "B09"], "M03": ["B09"], "M04": []}
    loss = loss_of(INTERVIEW, evidence=evidence, sources={})
    assert loss.steps == (Poorer("M01", left=0), Poorer("M02", left=1))
    assert loss.bare_steps == 1


def test_personas_lose_a_source() -> None:
    loss = loss_of(INTERVIEW, evidence={}, sources={"PM": ["I01", "I02"], "PK": ["I02"]})
    assert loss.personas == (Poorer("PM", left=1),)


def test_its_findings_go_with_it() -> None:
    assert [finding.code for finding in loss_of(INTERVIEW, evidence={}, sources={}).findings] == ["B01", "B02"]


def test_a_conversation_that_holds_nothing_up_takes_nothing_along() -> None:
    loss = loss_of(an_interview(), evidence={"M01": ["B01"]}, sources={"PM": ["I02"]})
    assert (loss.findings, loss.steps, loss.personas) == ((), (), ())
