"""Changing what rests on conversations: evidence of steps, sources of personas, and the end of a consent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select

from journeys.interviews.models import Finding, FindingSteps, Interview, PersonaInterviews, StepFindings
from journeys.interviews.queries import (
    finding_rows,
    findings_by_step,
    may_read_safe_contact,
    sources_of_personas,
    steps_of_finding,
)
from journeys.maps.models import Journey, JourneyKind, Step
from workshop.access import Reader
from workshop.database import Guarded, Session
from workshop.errors import Missing


def evidence_of_step(session: Session, trajectory_id: int, reader: Reader, step: Step) -> list[str]:
    """Return the codes of the findings that support a step and that this reader may read."""
    return [finding.code for finding in findings_by_step(session, trajectory_id, reader).get(step.code, [])]


def set_evidence_of_step(
    session: Session, trajectory_id: int, reader: Reader, step: Step, codes: Sequence[str]
) -> None:
    """Let exactly these findings, of those this reader may read, support a step; all others stay as they are.

    Raises:
        Missing: one of them does not exist, or this reader may not read it.
    """
    before = evidence_of_step(session, trajectory_id, reader, step)
    known = {finding.code: finding for finding in finding_rows(session, trajectory_id, reader)}
    planned = _planned_steps(session, trajectory_id)
    for code in codes:
        if code not in known:
            raise Missing
        if code not in before:
            _link(session, known[code], step.code, is_planned=step.code in planned)
    for code in before:
        if code not in codes:
            _unlink(session, known[code], step.code)


def set_steps_of_finding(
    session: Session, trajectory_id: int, reader: Reader, finding: Finding, steps: Sequence[str]
) -> None:
    """Let a finding support exactly these steps.

    A step of an as-is or actual map and its finding name each other; a step of a to-be map names the finding alone.
    """
    before = steps_of_finding(session, trajectory_id, finding.code, reader)
    planned = _planned_steps(session, trajectory_id)
    for step in steps:
        if step not in before:
            _link(session, finding, step, is_planned=step in planned)
    for step in before:
        if step not in steps:
            _unlink(session, finding, step)


def set_sources_of_persona(
    session: Session, trajectory_id: int, reader: Reader, persona: str, codes: Sequence[str]
) -> None:
    """Let a persona rest on exactly these interviews, of those this reader may know of; all others stay as they are."""
    before = sources_of_personas(session, trajectory_id, reader).get(persona, [])
    for code in codes:
        if code not in before:
            _add(session, PersonaInterviews, trajectory_id, persona, code)
    for code in before:
        if code not in codes:
            _drop(session, PersonaInterviews, trajectory_id, persona, code)
    session.flush()


def withdraw(session: Session, interview: Interview, reader: Reader) -> None:
    """End the consent of a client: nothing may be used any more, and steps and personas no longer name it.

    Raises:
        Missing: this reader is not the process owner, nor the interviewer.
    """
    if not may_read_safe_contact(interview, reader):
        raise Missing
    for finding in interview.findings:
        _drop_all(session, StepFindings, interview.trajectory_id, finding.code)
    _drop_all(session, PersonaInterviews, interview.trajectory_id, interview.code)
    _close(interview, on=reader.on)
    session.flush()


def _close(interview: Interview, *, on: date) -> None:
    interview.consent_withdrawn_on = on
    interview.consent_use_internal = False
    interview.consent_use_report = False
    interview.consent_quote = False
    interview.consent_share_partners = False
    interview.consent_audio = False


def _planned_steps(session: Session, trajectory_id: int) -> set[str]:
    """Return the steps of to-be maps, which findings do not name."""
    to_be = select(Journey.code).where(Journey.trajectory_id == trajectory_id, Journey.kind == JourneyKind.TO_BE)
    rows = select(Step.code).where(Step.trajectory_id == trajectory_id, Step.journey.in_(to_be))
    return set(session.scalars(rows))


def _link(session: Session, finding: Finding, step: str, *, is_planned: bool) -> None:
    _add(session, StepFindings, finding.trajectory_id, step, finding.code)
    if not is_planned:
        _add(session, FindingSteps, finding.trajectory_id, finding.code, step)
    session.flush()
    session.expire(finding, ["step_links"])


def _unlink(session: Session, finding: Finding, step: str) -> None:
    _drop(session, StepFindings, finding.trajectory_id, step, finding.code)
    _drop(session, FindingSteps, finding.trajectory_id, finding.code, step)
    session.flush()
    session.expire(finding, ["step_links"])


def _add(
    session: Session, table: Any, trajectory_id: int, owner: str, target: str, *, place: int | None = None
) -> None:
    """Link an owner to a target, if it is not yet; without a place at the end of its list."""
    if _row(session, table, trajectory_id, owner, target) is None:
        at = _end_of(session, table, trajectory_id, owner) if place is None else place
        session.add(table(trajectory_id=trajectory_id, owner=owner, target=target, position=at))
        session.flush()


def _end_of(session: Session, table: Any, trajectory_id: int, owner: str) -> int:
    last = select(func.max(table.position)).filter_by(trajectory_id=trajectory_id, owner=owner)
    place = session.scalar(last.execution_options(**{Guarded: "kept links"}))
    return 0 if place is None else int(place) + 1


def _drop(session: Session, table: Any, trajectory_id: int, owner: str, target: str) -> None:
    if (row := _row(session, table, trajectory_id, owner, target)) is not None:
        session.delete(row)


def _drop_all(session: Session, table: Any, trajectory_id: int, target: str) -> None:
    rows = select(table).filter_by(trajectory_id=trajectory_id, target=target)
    for row in session.scalars(rows.execution_options(**{Guarded: "kept links"})):
        session.delete(row)


def _row(session: Session, table: Any, trajectory_id: int, owner: str, target: str) -> Any:
    rows = select(table).filter_by(trajectory_id=trajectory_id, owner=owner, target=target)
    return session.scalar(rows.execution_options(**{Guarded: "kept links"}))


def links_of_step(session: Session, trajectory_id: int, step: str) -> dict[str, dict[str, int]]:
    """Return the findings that a step lists, and those that name it, each with the place in that list.

    They serve to put a removed step back, and are never to be shown.
    """
    listed = select(StepFindings.target, StepFindings.position).filter_by(trajectory_id=trajectory_id, owner=step)
    naming = select(FindingSteps.owner, FindingSteps.position).filter_by(trajectory_id=trajectory_id, target=step)
    asked = {Guarded: "kept links"}
    return {
        "evidence": {row.target: row.position for row in session.execute(listed.execution_options(**asked))},
        "named_by": {row.owner: row.position for row in session.execute(naming.execution_options(**asked))},
    }


def restore_links_of_step(
    session: Session,
    trajectory_id: int,
    step: str,
    links: Mapping[str, Mapping[str, int]],
    *,
    instead_of: Mapping[str, Mapping[str, int]] | None = None,
) -> None:
    """Let the findings support a step again that did before, but for those withdrawn since.

    `instead_of` are the links that go for it; what came from elsewhere in the meantime stays.
    """
    gone = instead_of or {}
    for finding in _only_in(gone, links, "evidence"):
        _drop(session, StepFindings, trajectory_id, step, finding)
    for finding in _only_in(gone, links, "named_by"):
        _drop(session, FindingSteps, trajectory_id, finding, step)
    standing = _findings_not_withdrawn(session, trajectory_id)
    for finding, place in links.get("evidence", {}).items():
        if finding in standing:
            _add(session, StepFindings, trajectory_id, step, finding, place=place)
    for finding, place in links.get("named_by", {}).items():
        if finding in standing:
            _add(session, FindingSteps, trajectory_id, finding, step, place=place)
    session.flush()


def _only_in(these: Mapping[str, Mapping[str, int]], those: Mapping[str, Mapping[str, int]], name: str) -> list[str]:
    return [code for code in these.get(name, {}) if code not in those.get(name, {})]


def _findings_not_withdrawn(session: Session, trajectory_id: int) -> set[str]:
    withdrawn = select(Interview.code).where(
        Interview.trajectory_id == trajectory_id, Interview.consent_withdrawn_on.is_not(None)
    )
    standing = select(Finding.code).where(Finding.trajectory_id == trajectory_id, Finding.interview.not_in(withdrawn))
    return set(session.scalars(standing.execution_options(**{Guarded: "kept links"})))


def links_of_persona(session: Session, trajectory_id: int, persona: str) -> list[str]:
    """Return the interviews that a persona rests on, to put a removed one back; never to be shown."""
    rows = select(PersonaInterviews.target).filter_by(trajectory_id=trajectory_id, owner=persona)
    return list(session.scalars(rows.order_by(PersonaInterviews.position).execution_options(**{Guarded: "kept links"})))


def restore_links_of_persona(session: Session, trajectory_id: int, persona: str, interviews: Sequence[str]) -> None:
    """Let a persona rest on the interviews again that it rested on, but for those withdrawn or removed since."""
    rows = select(Interview.code).where(
        Interview.trajectory_id == trajectory_id, Interview.consent_withdrawn_on.is_(None)
    )
    standing = set(session.scalars(rows.execution_options(**{Guarded: "kept links"})))
    for interview in interviews or ():
        if interview in standing:
            _add(session, PersonaInterviews, trajectory_id, persona, interview)
    session.flush()
