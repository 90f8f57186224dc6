"""What each reader gets of conversations and findings, on both databases."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from journeys.interviews.findings import Closed, Evidence
from journeys.interviews.models import Finding, FindingSteps, Interview, PersonaInterviews, StepFindings
from journeys.interviews.queries import (
    closed_interviews,
    evidence_states,
    finding_entries,
    findings_by_step,
    interview_entries,
    known_findings,
    known_interview,
    known_interviews,
    sources_of_personas,
    steps_of_finding,
)
from workshop.access import Audience, Reader, Role, reader_for
from workshop.database import Session
from workshop.errors import Missing
from workshop.trajectories.models import Trajectory

DAY = date(2019, 11, 15)
TEAM = reader_for(Audience.TEAM, on=DAY)
ROOM, PARTNER, BOARD = (reader_for(audience, on=DAY) for audience in (Audience.ROOM, Audience.PARTNER, Audience.BOARD))
OWNER = Reader(role=Role.PROCESS_OWNER, audience=Audience.TEAM, on=DAY)
EVERYBODY = (TEAM, ROOM, PARTNER, BOARD, OWNER)


def codes(session: Session, trajectory: Trajectory, reader: Reader) -> set[str]:
    return {interview.code for interview in known_interviews(session, trajectory.id, reader)}


@pytest.mark.parametrize("reader", EVERYBODY, ids=lambda reader: f"{reader.role} {reader.audience}")
def test_a_withdrawn_conversation_is_known_to_nobody(session: Session, bakenhuis: Trajectory, reader: Reader) -> None:
    assert "I04" not in codes(session, bakenhuis, reader)
    assert "B09" not in known_findings(session, bakenhuis.id, reader)
    with pytest.raises(Missing):
        known_interview(session, bakenhuis.id, "I04", reader)


def test_not_even_to_its_interviewer(session: Session, bakenhuis: Trajectory) -> None:
    interviewer = Reader(role=Role.INTERVIEWER, audience=Audience.PARTNER, on=DAY, person="D05")
    assert "I04" not in codes(session, bakenhuis, interviewer)


def test_what_may_not_be_shared_stays_with_the_team(session: Session, bakenhuis: Trajectory) -> None:
    assert codes(session, bakenhuis, TEAM) - codes(session, bakenhuis, PARTNER) == {"I03"}
    assert "I03" not in codes(session, bakenhuis, ROOM) | codes(session, bakenhuis, BOARD)
    assert {"B07", "B08"}.isdisjoint(known_findings(session, bakenhuis.id, PARTNER))


def test_an_interviewer_knows_the_own_conversation_that_partners_do_not(
    session: Session, bakenhuis: Trajectory
) -> None:
    own = Reader(role=Role.INTERVIEWER, audience=Audience.PARTNER, on=DAY, person="D04")
    assert "I03" in codes(session, bakenhuis, own)


def test_lapsed_is_as_if_withdrawn(session: Session, bakenhuis: Trajectory) -> None:
    later = replace(TEAM, on=date(2020, 10, 25))
    assert "I01" not in codes(session, bakenhuis, later)
    assert not {"B01", "B02", "B03"} & known_findings(session, bakenhuis.id, later).keys()
    assert "I01" not in sources_of_personas(session, bakenhuis.id, later)["PM"]


def test_a_quote_is_withheld_whole_without_consent_to_quote(session: Session, bakenhuis: Trajectory) -> None:
    row = next(i for i in _all_rows(session, bakenhuis) if i.code == "I01")
    row.consent_quote = False
    session.flush()
    known = known_findings(session, bakenhuis.id, OWNER)
    assert "B03" not in known
    assert not known["B01"].literal


@pytest.mark.parametrize(
    ("reader", "is_shown"),
    [
        (OWNER, True),
        (Reader(role=Role.INTERVIEWER, audience=Audience.PARTNER, on=DAY, person="D04"), True),
        (Reader(role=Role.FACILITATOR, audience=Audience.TEAM, on=DAY, person="D04"), True),
        (Reader(role=Role.FACILITATOR, audience=Audience.TEAM, on=DAY, person="D05"), False),
        (TEAM, False),
        (PARTNER, False),
        (BOARD, False),
    ],
)
def test_how_to_reach_a_client_is_for_interviewer_and_process_owner(
    session: Session, bakenhuis: Trajectory, reader: Reader, is_shown: bool
) -> None:
    interview = known_interview(session, bakenhuis.id, "I01", reader)
    assert (interview.safe_contact is not None) is is_shown


def test_only_the_team_knows_how_many_are_closed(session: Session, bakenhuis: Trajectory) -> None:
    assert closed_interviews(session, bakenhuis.id, TEAM) == Closed(withdrawn=1, lapsed=0)
    assert closed_interviews(session, bakenhuis.id, PARTNER) == Closed()
    later = replace(TEAM, on=date(2020, 11, 1))
    assert closed_interviews(session, bakenhuis.id, later) == Closed(withdrawn=1, lapsed=2)


def test_thirteen_steps_have_evidence_for_the_team_and_eleven_for_partners(
    session: Session, bakenhuis: Trajectory
) -> None:
    for reader, count in ((TEAM, 13), (PARTNER, 11), (BOARD, 11)):
        steps = [step for step, found in findings_by_step(session, bakenhuis.id, reader).items() if found]
        assert sum(1 for step in steps if step.startswith("M")) == count


def test_evidence_is_withheld_from_those_who_may_not_see_it(session: Session, bakenhuis: Trajectory) -> None:
    states = evidence_states(session, bakenhuis.id, PARTNER)
    assert (states["M22"], states["M12"], states.get("M01")) == (Evidence.WITHHELD, Evidence.SHOWN, None)


def test_a_finding_supports_the_steps_it_names_and_those_that_name_it(session: Session, bakenhuis: Trajectory) -> None:
    assert steps_of_finding(session, bakenhuis.id, "B01", TEAM) == ["M10", "M11", "M12", "N04"]
    assert steps_of_finding(session, bakenhuis.id, "B07", PARTNER) == []


def test_how_to_reach_a_client_is_no_word_to_search_for(session: Session, bakenhuis: Trajectory) -> None:
    words = " ".join(f"{e.label} {e.words}" for e in interview_entries(session, bakenhuis.id, OWNER))
    assert "voicemail" not in words
    assert "Moeder" in words
    assert "B09" not in {entry.code for entry in finding_entries(session, bakenhuis.id, OWNER)}


@pytest.mark.parametrize("table", [Interview, Finding, FindingSteps, StepFindings, PersonaInterviews])
def test_nobody_else_reads_what_asks_for_consent(session: Session, table: type) -> None:
    with pytest.raises(PermissionError):
        session.scalars(select(table)).all()


def _all_rows(session: Session, trajectory: Trajectory) -> list[Interview]:
    from_vault = select(Interview).filter_by(trajectory_id=trajectory.id)
    return list(session.scalars(from_vault.execution_options(asks_consent="vault")))
