"""Interviews and findings in the trajectory file."""

from __future__ import annotations

from typing import Annotated, Any

from journeys.interviews.models import FindingKind, Interview
from journeys.interviews.queries import interviews_for_file
from workshop.access import Reader
from workshop.archive.actions import build
from workshop.archive.fields import Chosen, Day, ItemPart, Line, Part, Refers, Refs
from workshop.archive.parts import ArchivePart, Chapter
from workshop.archive.queries import collect
from workshop.database import Session
from workshop.languages import Counted
from workshop.trajectories.people.archive import PersonCode
from workshop.trajectories.stages.archive import TargetCode

InterviewCode = Annotated[str, Refers("interview")]
FindingCode = Annotated[str, Refers("finding")]


class ConsentPart(Part):
    """What a client allowed, per use."""

    given_on: Day
    withdrawn_on: Day | None = None
    guardian: str | None = None
    child_assent: bool | None = None
    use_internal: bool = False
    use_report: bool = False
    quote: bool = False
    share_partners: bool = False
    audio: bool = False
    keep_until: Day | None = None


class FindingPart(ItemPart):
    """What a client said that matters."""

    item_kind = "finding"
    counted = Counted("a finding", "{n} findings", n=1)

    kind: Chosen[FindingKind]
    text: Line
    steps: Refs[Annotated[str, Refers("step")]] = []


class InterviewPart(ItemPart):
    """A conversation with one client."""

    item_kind = "interview"
    counted = Counted("a conversation", "{n} conversations", n=1)

    who: Line
    target: TargetCode | None = None
    relation: str | None = None
    date: Day
    interviewer: PersonCode | None = None
    safe_contact: str | None = None
    consent: ConsentPart
    findings: list[FindingPart] = []


def _load(session: Session, trajectory_id: int, document: Any) -> None:
    for place, part in enumerate(document.interviews):
        session.add(build(Interview, part, trajectory_id=trajectory_id, position=place))


def _dump(session: Session, trajectory_id: int, reader: Reader | None) -> Chapter:
    interviews = []
    for row, findings in interviews_for_file(session, trajectory_id, reader):
        written = collect(row, InterviewPart, findings=[collect(finding, FindingPart) for finding in findings])
        if reader is not None:
            written.pop("safe_contact", None)
        interviews.append(written)
    return {"interviews": interviews}


INTERVIEWS = ArchivePart(keys={"interviews": (list[InterviewPart], [])}, load=_load, dump=_dump)
