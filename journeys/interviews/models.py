"""Tables of interviews, findings and what rests on them; only `queries` beside this file reads them."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Base, Day, Guarded, choices
from workshop.trajectories.items.models import Item, children
from workshop.trajectories.links.models import codes_of, link_table, links
from workshop.trajectories.people.models import Person
from workshop.trajectories.stages.models import TargetGroup

FindingSteps = link_table("finding_steps", "findings", "steps", goes_with_target=True)
StepFindings = link_table("step_findings", "steps", "findings", goes_with_target=True)
PersonaInterviews = link_table("persona_interviews", "personas", "interviews", goes_with_target=True)


class FindingKind(StrEnum):
    """What a finding is about."""

    PAIN = "pain"
    GAIN = "gain"
    NEED = "need"
    QUOTE = "quote"


class Interview(Item, kind="interview", table="interviews", refers={"target": TargetGroup, "interviewer": Person}):
    """A conversation with one client, with the consent that client gave per use."""

    who: Mapped[str]
    target: Mapped[str | None]
    relation: Mapped[str | None]
    date: Mapped[Day]
    interviewer: Mapped[str | None]
    safe_contact: Mapped[str | None]
    consent_given_on: Mapped[Day]
    consent_withdrawn_on: Mapped[Day | None]
    consent_guardian: Mapped[str | None]
    consent_child_assent: Mapped[bool | None]
    consent_use_internal: Mapped[bool] = mapped_column(default=False)
    consent_use_report: Mapped[bool] = mapped_column(default=False)
    consent_quote: Mapped[bool] = mapped_column(default=False)
    consent_share_partners: Mapped[bool] = mapped_column(default=False)
    consent_audio: Mapped[bool] = mapped_column(default=False)
    consent_keep_until: Mapped[Day | None]
    findings: Mapped[list[Finding]] = children(
        "Finding", lazy="raise_on_sql", within=("findings", "interviews", "interview")
    )


class Finding(Item, kind="finding", table="findings", part_of=("interview", "interviews")):
    """What a client said that matters, at one or more steps."""

    interview: Mapped[str]
    kind: Mapped[FindingKind] = mapped_column(choices(FindingKind))
    text: Mapped[str]
    step_links = links(FindingSteps, lazy="raise_on_sql")
    steps = codes_of("step_links", FindingSteps)


_GUARDED: tuple[type[Base], ...] = (Interview, Finding, FindingSteps, StepFindings, PersonaInterviews)
for _guarded in _GUARDED:
    Base.metadata.tables[_guarded.__tablename__].info[Guarded] = True
