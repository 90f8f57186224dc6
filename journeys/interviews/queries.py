"""Reading interviews and findings: the only place that does, so that consent cannot be walked around."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import selectinload

from journeys.interviews.consent import Consent, allows
from journeys.interviews.findings import Closed, Evidence, KnownFinding, KnownInterview
from journeys.interviews.models import (
    Finding,
    FindingKind,
    Interview,
    PersonaInterviews,
    StepFindings,
)
from workshop.access import Audience, Reader, Role
from workshop.database import Guarded, Session
from workshop.errors import Missing
from workshop.features import Entry
from workshop.remembering import read_once


def known_interviews(session: Session, trajectory_id: int, reader: Reader) -> list[KnownInterview]:
    """Return the interviews a reader may know of, each with the findings that reader may read, in file order."""
    return [_known(interview, reader) for interview in _rows(session, trajectory_id, reader)]


def known_interview(session: Session, trajectory_id: int, code: str, reader: Reader) -> KnownInterview:
    """Return one interview.

    Raises:
        Missing: it does not exist, or this reader may not know of it.
    """
    for interview in known_interviews(session, trajectory_id, reader):
        if interview.code == code:
            return interview
    raise Missing


def known_findings(session: Session, trajectory_id: int, reader: Reader) -> dict[str, KnownFinding]:
    """Return every finding a reader may read, by code."""
    interviews = known_interviews(session, trajectory_id, reader)
    return {finding.code: finding for interview in interviews for finding in interview.findings}


def evidence_of_steps(session: Session, trajectory_id: int, reader: Reader | None) -> dict[str, list[str]]:
    """Return the codes of the findings each step lists, in its order; without a reader as stored, for the vault."""
    known = None if reader is None else known_findings(session, trajectory_id, reader)
    found: dict[str, list[str]] = defaultdict(list)
    for row in _evidence_rows(session, trajectory_id, reader):
        if known is None or row.target in known:
            found[row.owner].append(row.target)
    return found


def findings_by_step(session: Session, trajectory_id: int, reader: Reader) -> dict[str, list[KnownFinding]]:
    """Return the findings that support each step, whether the step or the finding names the other."""
    known = known_findings(session, trajectory_id, reader)
    found: dict[str, list[KnownFinding]] = defaultdict(list)
    for row in _evidence_rows(session, trajectory_id, reader):
        if row.target in known:
            found[row.owner].append(known[row.target])
    for finding in known.values():
        for step in finding.steps:
            if finding not in found[step]:
                found[step].append(finding)
    return found


def evidence_states(
    session: Session,
    trajectory_id: int,
    reader: Reader,
    *,
    shown: Mapping[str, Sequence[KnownFinding]] | None = None,
) -> dict[str, Evidence]:
    """Return for each step with evidence whether this reader sees it or it is withheld; the rest is assumed.

    `shown` are the findings by step for this reader, where they were read already.
    """
    team = Reader(role=Role.FACILITATOR, audience=Audience.TEAM, on=reader.on)
    states = {
        step: Evidence.WITHHELD for step, found in findings_by_step(session, trajectory_id, team).items() if found
    }
    seen = findings_by_step(session, trajectory_id, reader) if shown is None else shown
    return states | {step: Evidence.SHOWN for step, found in seen.items() if found}


def sources_of_personas(session: Session, trajectory_id: int, reader: Reader | None) -> dict[str, list[str]]:
    """Return the codes of the interviews each persona rests on, without those this reader may not know of."""
    rows = session.scalars(
        _asked(select(PersonaInterviews), reader)
        .filter_by(trajectory_id=trajectory_id)
        .order_by(PersonaInterviews.position)
    )
    known = {interview.code for interview in known_interviews(session, trajectory_id, reader)} if reader else None
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if known is None or row.target in known:
            found[row.owner].append(row.target)
    return found


def interviews_for_file(
    session: Session, trajectory_id: int, reader: Reader | None
) -> Sequence[tuple[Interview, list[Finding]]]:
    """Return the rows that go into a file: all of them into the vault copy, else what the reader may know."""
    if reader is None:
        return [(interview, list(interview.findings)) for interview in _all_rows(session, trajectory_id, None)]
    return [
        (interview, [finding for finding in interview.findings if _readable(interview, finding, reader)])
        for interview in _rows(session, trajectory_id, reader)
    ]


def interview_to_change(session: Session, trajectory_id: int, code: str, reader: Reader) -> Interview:
    """Return the row of an interview that this reader may know of, to change it.

    Raises:
        Missing: it does not exist, or this reader may not know of it.
    """
    for interview in interview_rows(session, trajectory_id, reader):
        if interview.code == code:
            return interview
    raise Missing


def interview_rows(session: Session, trajectory_id: int, reader: Reader) -> list[Interview]:
    """Return the rows of the interviews a reader may know of, in file order."""
    return _rows(session, trajectory_id, reader)


def finding_rows(session: Session, trajectory_id: int, reader: Reader) -> list[Finding]:
    """Return the rows of the findings a reader may read, in file order."""
    found = interviews_for_file(session, trajectory_id, reader)
    return [finding for _, findings in found for finding in findings]


def closed_interviews(session: Session, trajectory_id: int, reader: Reader) -> Closed:
    """Return how many interviews were withdrawn or have lapsed; only the team gets to know."""
    if not reader.is_team:
        return Closed()
    consents = [consent_of(interview) for interview in _all_rows(session, trajectory_id, reader)]
    withdrawn = sum(1 for consent in consents if consent.withdrawn_on is not None)
    standing = sum(1 for consent in consents if consent.holds_on(reader.on))
    return Closed(withdrawn=withdrawn, lapsed=len(consents) - withdrawn - standing)


def steps_by_finding(session: Session, trajectory_id: int, reader: Reader) -> dict[str, list[str]]:
    """Return the steps that each finding a reader may read supports, those it names first."""
    listed = evidence_of_steps(session, trajectory_id, reader)
    return {
        code: list(dict.fromkeys([*finding.steps, *(step for step, codes in listed.items() if code in codes)]))
        for code, finding in known_findings(session, trajectory_id, reader).items()
    }


def steps_of_finding(session: Session, trajectory_id: int, code: str, reader: Reader) -> list[str]:
    """Return the steps a finding supports; none when this reader may not read it."""
    return steps_by_finding(session, trajectory_id, reader).get(code, [])


def interview_entries(session: Session, trajectory_id: int, reader: Reader) -> list[Entry]:
    """Return the interviews a reader may know of as items; how to reach the client is no part of that."""
    known = known_interviews(session, trajectory_id, reader)
    return [Entry(interview.code, interview.who, interview.relation or "") for interview in known]


def finding_entries(session: Session, trajectory_id: int, reader: Reader) -> list[Entry]:
    """Return the findings a reader may read as items."""
    known = known_findings(session, trajectory_id, reader).values()
    return [Entry(finding.code, finding.text, finding.who) for finding in known]


def _evidence_rows(session: Session, trajectory_id: int, reader: Reader | None) -> Sequence[Any]:
    """Return the links from steps to the findings they list, in the order of each step."""
    return _links_of_steps(session, trajectory_id, _consent_asked(reader))


@read_once
def _links_of_steps(session: Session, trajectory_id: int, asked: str) -> Sequence[Any]:
    rows = select(StepFindings).filter_by(trajectory_id=trajectory_id).order_by(StepFindings.position)
    return session.scalars(rows.execution_options(**{Guarded: asked})).all()


def _asked(statement: Select[Any], reader: Reader | None) -> Select[Any]:
    return statement.execution_options(**{Guarded: _consent_asked(reader)})


def _consent_asked(reader: Reader | None) -> str:
    """Return whose consent a statement asks, in its own words."""
    return "vault" if reader is None else str(reader.audience)


def _all_rows(session: Session, trajectory_id: int, reader: Reader | None) -> Sequence[Interview]:
    return _interviews_with_findings(session, trajectory_id, _consent_asked(reader))


@read_once
def _interviews_with_findings(session: Session, trajectory_id: int, asked: str) -> Sequence[Interview]:
    rows = select(Interview).filter_by(trajectory_id=trajectory_id).order_by(Interview.position)
    loading = selectinload(Interview.findings).selectinload(Finding.step_links)
    return session.scalars(rows.execution_options(**{Guarded: asked}).options(loading)).all()


def _rows(session: Session, trajectory_id: int, reader: Reader) -> list[Interview]:
    return [interview for interview in _all_rows(session, trajectory_id, reader) if may_know(interview, reader)]


def may_know(interview: Interview, reader: Reader) -> bool:
    """Whether a reader may know of an interview: its interviewer, and the audience the client allowed."""
    consent = consent_of(interview)
    if is_interviewer(interview, reader):
        return consent.holds_on(reader.on)
    return allows(consent, reader.audience, on=reader.on)


def _readable(interview: Interview, finding: Finding, reader: Reader) -> bool:
    return may_know(interview, reader) and (finding.kind is not FindingKind.QUOTE or interview.consent_quote)


def consent_of(interview: Interview) -> Consent:
    """Return the consent of an interview as a value."""
    return Consent(
        given_on=interview.consent_given_on,
        withdrawn_on=interview.consent_withdrawn_on,
        keep_until=interview.consent_keep_until,
        use_internal=interview.consent_use_internal,
        use_report=interview.consent_use_report,
        quote=interview.consent_quote,
        share_partners=interview.consent_share_partners,
    )


def is_interviewer(interview: Interview, reader: Reader) -> bool:
    """Whether this reader held the interview."""
    return reader.person is not None and reader.person == interview.interviewer


def may_read_safe_contact(interview: Interview, reader: Reader) -> bool:
    """Whether this reader is the interviewer or the process owner (product: rules that hold everywhere)."""
    return is_interviewer(interview, reader) or reader.role is Role.PROCESS_OWNER


def _known(interview: Interview, reader: Reader) -> KnownInterview:
    findings = [finding for finding in interview.findings if _readable(interview, finding, reader)]
    return KnownInterview(
        code=interview.code,
        who=interview.who,
        target=interview.target,
        relation=interview.relation,
        date=interview.date,
        interviewer=interview.interviewer,
        safe_contact=interview.safe_contact if may_read_safe_contact(interview, reader) else None,
        consent=consent_of(interview),
        guardian=interview.consent_guardian,
        child_assent=interview.consent_child_assent,
        audio=interview.consent_audio,
        findings=tuple(_known_finding(interview, finding) for finding in findings),
        revision=interview.revision,
    )


def _known_finding(interview: Interview, finding: Finding) -> KnownFinding:
    return KnownFinding(
        code=finding.code,
        kind=str(finding.kind),
        text=finding.text,
        interview=interview.code,
        who=interview.who,
        date=interview.date,
        literal=interview.consent_quote,
        steps=tuple(finding.steps),
        revision=finding.revision,
    )
