"""The forms of interviews and findings, and the links that ask for consent as other forms keep them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from journeys.interviews.actions import (
    evidence_of_step,
    links_of_persona,
    links_of_step,
    restore_links_of_persona,
    restore_links_of_step,
    set_evidence_of_step,
    set_sources_of_persona,
    set_steps_of_finding,
)
from journeys.interviews.archive import FindingPart, InterviewPart
from journeys.interviews.models import Finding, FindingKind, Interview
from journeys.interviews.queries import (
    consent_of,
    finding_rows,
    interview_rows,
    interview_to_change,
    is_interviewer,
    may_know,
    may_read_safe_contact,
    sources_of_personas,
    steps_of_finding,
)
from workshop.access import TEAM, Reader, Role
from workshop.database import Session
from workshop.languages import Text
from workshop.trajectories.registers.register import Elsewhere, Problems, Register, Word

#: What findings are about, in words.
FINDING_WORDS = {
    "pain": Text("pain"),
    "gain": Text("gain"),
    "need": Text("need"),
    "quote": Text("literal quote"),
}
#: Who was spoken with, when it was no client.
RELATION_WORDS = {"network": Text("somebody near a client"), "professional": Text("professional")}


def _write_sources(session: Session, trajectory_id: int, reader: Reader, row: Any, codes: Sequence[str]) -> None:
    set_sources_of_persona(session, trajectory_id, reader, row.code, codes)


def _restore_evidence(session: Session, trajectory_id: int, step: str, kept: Any) -> None:
    restore_links_of_step(session, trajectory_id, step, kept or {})


#: The evidence of a step, as its reader may know it; what is hidden from that reader stays as it is.
EVIDENCE_OF_STEP = Elsewhere(
    read=evidence_of_step, write=set_evidence_of_step, keep=links_of_step, restore=_restore_evidence
)
#: The steps a finding supports.
STEPS_OF_FINDING = Elsewhere(
    read=lambda session, trajectory_id, reader, row: steps_of_finding(session, trajectory_id, row.code, reader),
    write=set_steps_of_finding,
)
#: The interviews a persona rests on, as its reader may know them; what is hidden from that reader stays as it is.
SOURCES_OF_PERSONA = Elsewhere(
    read=lambda session, trajectory_id, reader, row: sources_of_personas(session, trajectory_id, reader).get(
        row.code, []
    ),
    write=_write_sources,
    keep=links_of_persona,
    restore=restore_links_of_persona,
)


def _hidden(interview: Interview | None, reader: Reader) -> set[str]:
    """Return what a form does not show: the day of withdrawal, and how to reach a client of somebody else's.

    Where that is known, who held the conversation cannot be changed either: whoever holds it may read it.
    """
    apart = {"consent.withdrawn_on"}
    if interview is None or may_read_safe_contact(interview, reader):
        return apart
    return apart | ({"safe_contact", "interviewer"} if interview.safe_contact else {"safe_contact"})


def _is_own(_session: Session, interview: Interview, reader: Reader) -> bool:
    return reader.role in TEAM or is_interviewer(interview, reader)


def _refuse_interview(session: Session, interview: Interview, reader: Reader) -> Problems:
    problems: Problems = []
    if not _is_own(session, interview, reader):
        problems.append((("interviewer",), Text("You can keep your own conversations only.")))
    if not consent_of(interview).holds_on(reader.on):
        problems.append((("consent", "keep_until"), Text("This day has gone by: the conversation would close.")))
    elif not may_know(interview, reader):
        sentence = Text("Without this the team cannot see the conversation. To end its use, withdraw the consent.")
        problems.append((("consent", "use_internal"), sentence))
    return problems


def _refuse_finding(session: Session, finding: Finding, reader: Reader) -> Problems:
    interview = interview_to_change(session, finding.trajectory_id, finding.interview, reader)
    problems: Problems = []
    if not _is_own(session, interview, reader):
        problems.append((("interview",), Text("You can add to your own conversations only.")))
    if finding.kind is FindingKind.QUOTE and not interview.consent_quote:
        sentence = Text("This client did not allow literal quotes. Choose another kind and write a summary.")
        problems.append((("kind",), sentence))
    return problems


def _is_in_own(session: Session, finding: Finding, reader: Reader) -> bool:
    return _is_own(session, interview_to_change(session, finding.trajectory_id, finding.interview, reader), reader)


INTERVIEWS_REGISTER = Register(
    key="interviews",
    kind="interview",
    model=Interview,
    schema=InterviewPart,
    title=Text("Conversations"),
    one=Text("conversation"),
    intro=Text("With clients, each with the consent that client gave. Roles and situations, no names."),
    prefix="I",
    named_by="who",
    columns=("who", "date", "interviewer"),
    words={
        "who": Word(label=Text("Who"), help=Text("A few words, no name: Mother of two, back in her own home.")),
        "target": Word(label=Text("Target group")),
        "relation": Word(
            label=Text("Relation"),
            help=Text("When it is no client. Choose from the list, or use words of your own."),
            choices=RELATION_WORDS,
        ),
        "date": Word(label=Text("Date")),
        "interviewer": Word(label=Text("Interviewer")),
        "safe_contact": Word(
            label=Text("Safe contact"),
            help=Text("How this client can be reached safely. Only the interviewer and the process owner see it."),
        ),
        "consent.given_on": Word(label=Text("Consent given on"), section=Text("What the client allows")),
        "consent.use_internal": Word(label=Text("The team may use what was said")),
        "consent.share_partners": Word(
            label=Text("Partners may know of it"), help=Text("Also in sessions and on canvases.")
        ),
        "consent.use_report": Word(
            label=Text("It may stand in reports and handouts"),
            help=Text("Only where partners may know of it too: their directors read reports."),
        ),
        "consent.quote": Word(label=Text("Words may be quoted literally")),
        "consent.audio": Word(label=Text("The talk may be recorded")),
        "consent.guardian": Word(
            label=Text("Guardian"), help=Text("For a child: who has parental authority, and how they agreed.")
        ),
        "consent.child_assent": Word(label=Text("The child agrees too")),
        "consent.keep_until": Word(
            label=Text("Kept until"), help=Text("After this day nothing of the conversation shows any more.")
        ),
        "consent.withdrawn_on": Word(label=Text("Withdrawn on")),
    },
    rows=interview_rows,
    hides=_hidden,
    writers=TEAM | {Role.INTERVIEWER},
    may_change=_is_own,
    refuses=_refuse_interview,
    without=("index", "show"),
)

FINDINGS_REGISTER = Register(
    key="findings",
    kind="finding",
    model=Finding,
    schema=FindingPart,
    title=Text("Findings"),
    one=Text("finding"),
    intro=Text("What a client said that matters, and the steps of the journey it says something about."),
    prefix="B",
    named_by="text",
    columns=("text", "kind", "steps"),
    words={
        "kind": Word(label=Text("Kind"), choices=FINDING_WORDS),
        "text": Word(
            label=Text("What was said"),
            help=Text("A summary, or the literal words where the client allowed it. No names, no addresses."),
            long=True,
        ),
        "steps": Word(label=Text("Steps"), help=Text("The moments in the journey it says something about.")),
    },
    within="interview",
    within_kind="interview",
    elsewhere={"steps": STEPS_OF_FINDING},
    rows=finding_rows,
    writers=TEAM | {Role.INTERVIEWER},
    may_change=_is_in_own,
    refuses=_refuse_finding,
    without=("index", "show"),
)
