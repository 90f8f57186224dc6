"""What conversations bring to the thread: their station, seams, captions, and consents that end soon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from journeys.interviews.queries import findings_by_step, known_findings, known_interviews
from workshop.access import Reader
from workshop.database import Session
from workshop.features import Attention, Caption, Seam, State, Urgency
from workshop.languages import Text

#: How long beforehand a consent that ends asks for attention.
SOON = timedelta(days=60)


def state_of_conversations(session: Session, trajectory_id: int, reader: Reader) -> State:
    """Return how the conversations stand: their number, open while there are none or one has no findings."""
    known = known_interviews(session, trajectory_id, reader)
    return State(count=len(known), is_open=not known or any(not interview.findings for interview in known))


def seams_from_findings(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Seam]:
    """Yield the seams from conversations to their findings, and from those to the steps they support."""
    for finding in known_findings(session, trajectory_id, reader).values():
        yield Seam(finding.interview, finding.code)
    for step, findings in findings_by_step(session, trajectory_id, reader).items():
        yield from (Seam(finding.code, step) for finding in findings)


def captions_of_findings(session: Session, trajectory_id: int, reader: Reader) -> dict[str, Caption]:
    """Return for each finding whose words these are, and whether they may be quoted."""
    return {
        finding.code: Caption(
            line=Text("{who}. May be quoted literally.", who=finding.who)
            if finding.is_quoted
            else Text("{who}. A summary.", who=finding.who),
            is_voice=True,
            is_literal=finding.is_quoted,
        )
        for finding in known_findings(session, trajectory_id, reader).values()
    }


def lapsing_consents(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Yield, to the team, the consents whose last day is near."""
    for interview in known_interviews(session, trajectory_id, reader) if reader.is_team else ():
        until = interview.consent.keep_until
        if until is not None and until - reader.on <= SOON:
            sentence = Text("The consent ends: after this day nothing of the conversation shows any more.")
            yield Attention(code=interview.code, text=sentence, urgency=Urgency.SOON, due=until)
