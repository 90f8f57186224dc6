"""Links that ask for consent: kept on both sides, and never lost to somebody who cannot see them."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from journeys.interviews.actions import (
    set_evidence_of_step,
    set_sources_of_persona,
    set_steps_of_finding,
    withdraw,
)
from journeys.interviews.models import FindingSteps, Interview, PersonaInterviews, StepFindings
from journeys.interviews.queries import finding_rows, findings_by_step, interview_to_change, known_interviews
from journeys.maps.models import Step
from workshop.access import Audience, Reader, Role, reader_for
from workshop.database import Session
from workshop.errors import Missing
from workshop.trajectories.models import Trajectory

DAY = date(2019, 11, 15)
TEAM = reader_for(Audience.TEAM, on=DAY)
PARTNER = reader_for(Audience.PARTNER, on=DAY)
OWNER = Reader(role=Role.PROCESS_OWNER, audience=Audience.TEAM, on=DAY)


def stored(session: Session, table: Any, trajectory: Trajectory, owner: str) -> list[str]:
    rows = select(table).filter_by(trajectory_id=trajectory.id, owner=owner).order_by(table.position)
    return [row.target for row in session.scalars(rows.execution_options(asks_consent="vault"))]


def step(session: Session, trajectory: Trajectory, code: str) -> Step:
    return session.get_one(Step, (trajectory.id, code))


def test_a_step_of_today_and_its_finding_name_each_other(session: Session, bakenhuis: Trajectory) -> None:
    set_evidence_of_step(session, bakenhuis.id, TEAM, step(session, bakenhuis, "M01"), ["B04"])
    assert stored(session, StepFindings, bakenhuis, "M01") == ["B04"]
    assert stored(session, FindingSteps, bakenhuis, "B04") == ["M14", "M01"]
    set_evidence_of_step(session, bakenhuis.id, TEAM, step(session, bakenhuis, "M01"), [])
    assert stored(session, StepFindings, bakenhuis, "M01") == []
    assert stored(session, FindingSteps, bakenhuis, "B04") == ["M14"]


def test_a_planned_step_names_a_finding_that_does_not_name_it(session: Session, bakenhuis: Trajectory) -> None:
    set_evidence_of_step(session, bakenhuis.id, TEAM, step(session, bakenhuis, "N07"), ["B04"])
    assert stored(session, StepFindings, bakenhuis, "N07") == ["B04"]
    assert stored(session, FindingSteps, bakenhuis, "B04") == ["M14"]


def test_evidence_that_a_reader_cannot_see_stays(session: Session, bakenhuis: Trajectory) -> None:
    set_evidence_of_step(session, bakenhuis.id, PARTNER, step(session, bakenhuis, "N11"), [])
    assert stored(session, StepFindings, bakenhuis, "N11") == ["B07"]


def test_a_lapsed_finding_stays_behind_a_step_that_changes(session: Session, bakenhuis: Trajectory) -> None:
    later = reader_for(Audience.TEAM, on=date(2020, 10, 25))
    set_evidence_of_step(session, bakenhuis.id, later, step(session, bakenhuis, "M12"), ["B04"])
    assert stored(session, StepFindings, bakenhuis, "M12") == ["B01", "B03", "B04"]


def test_a_finding_that_a_reader_cannot_see_cannot_be_named(session: Session, bakenhuis: Trajectory) -> None:
    for hidden in ("B09", "B07"):
        with pytest.raises(Missing):
            set_evidence_of_step(session, bakenhuis.id, PARTNER, step(session, bakenhuis, "M01"), [hidden])


def test_nothing_moves_when_nothing_changed(session: Session, bakenhuis: Trajectory) -> None:
    set_evidence_of_step(session, bakenhuis.id, TEAM, step(session, bakenhuis, "M12"), ["B03", "B01"])
    assert stored(session, StepFindings, bakenhuis, "M12") == ["B01", "B03"]


def test_the_steps_of_a_finding_are_set_from_its_own_form(session: Session, bakenhuis: Trajectory) -> None:
    finding = next(row for row in finding_rows(session, bakenhuis.id, TEAM) if row.code == "B01")
    set_steps_of_finding(session, bakenhuis.id, TEAM, finding, ["M10", "M09", "N05"])
    assert stored(session, FindingSteps, bakenhuis, "B01") == ["M10", "M09"]
    assert "B01" in stored(session, StepFindings, bakenhuis, "M09")
    assert "B01" in stored(session, StepFindings, bakenhuis, "N05")
    assert "B01" not in stored(session, StepFindings, bakenhuis, "M11")
    assert "B01" not in stored(session, StepFindings, bakenhuis, "N04")


def test_sources_that_a_reader_cannot_see_stay(session: Session, bakenhuis: Trajectory) -> None:
    set_sources_of_persona(session, bakenhuis.id, PARTNER, "PM", ["I01", "I08"])
    assert stored(session, PersonaInterviews, bakenhuis, "PM") == ["I01", "I03", "I08"]


def test_withdrawing_closes_the_place_without_a_trace(session: Session, bakenhuis: Trajectory) -> None:
    withdraw(session, interview_to_change(session, bakenhuis.id, "I01", OWNER), OWNER)
    session.expire_all()
    assert "I01" not in {interview.code for interview in known_interviews(session, bakenhuis.id, OWNER)}
    assert not findings_by_step(session, bakenhuis.id, OWNER).get("M12")
    assert stored(session, StepFindings, bakenhuis, "M12") == []
    assert "I01" not in stored(session, PersonaInterviews, bakenhuis, "PM")


def test_withdrawing_keeps_the_day_and_switches_every_use_off(session: Session, bakenhuis: Trajectory) -> None:
    row = interview_to_change(session, bakenhuis.id, "I08", OWNER)
    withdraw(session, row, OWNER)
    assert row.consent_withdrawn_on == DAY
    uses = ("use_internal", "use_report", "quote", "share_partners", "audio")
    assert [getattr(row, f"consent_{use}") for use in uses] == [False] * 5
    assert stored(session, FindingSteps, bakenhuis, "B17") == ["K04", "M05"]


@pytest.mark.parametrize("person", [None, "D05"])
def test_only_interviewer_and_process_owner_withdraw(
    session: Session, bakenhuis: Trajectory, person: str | None
) -> None:
    other = Reader(role=Role.FACILITATOR, audience=Audience.TEAM, on=DAY, person=person)
    row = interview_to_change(session, bakenhuis.id, "I01", other)
    with pytest.raises(Missing):
        withdraw(session, row, other)
    withdraw(session, row, Reader(role=Role.FACILITATOR, audience=Audience.TEAM, on=DAY, person="D04"))
    assert row.consent_withdrawn_on == DAY


def test_a_withdrawn_conversation_cannot_be_reached_to_change_it(session: Session, bakenhuis: Trajectory) -> None:
    with pytest.raises(Missing):
        interview_to_change(session, bakenhuis.id, "I04", OWNER)
    row: Interview = interview_to_change(session, bakenhuis.id, "I01", OWNER)
    row.consent_keep_until = DAY - timedelta(days=1)
    session.flush()
    with pytest.raises(Missing):
        interview_to_change(session, bakenhuis.id, "I01", OWNER)
