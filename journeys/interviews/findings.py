"""Interviews and findings as values, holding only what their reader may know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journeys.interviews.consent import Consent


class Evidence(StrEnum):
    """What a step rests on, as one audience may know it."""

    SHOWN = "shown"
    WITHHELD = "withheld"
    ASSUMED = "assumed"


@dataclass(frozen=True, kw_only=True)
class KnownFinding:
    """A finding that its reader may read; `literal` says it may be quoted."""

    code: str
    kind: str
    text: str
    interview: str
    who: str
    date: date
    literal: bool
    steps: tuple[str, ...]
    revision: int

    @property
    def is_quoted(self) -> bool:
        """Whether these are the client's own words, and may stand between quotation marks."""
        return self.literal and self.kind == "quote"


@dataclass(frozen=True)
class Closed:
    """How many interviews are closed, without saying which."""

    withdrawn: int = 0
    lapsed: int = 0


@dataclass(frozen=True, kw_only=True)
class KnownInterview:
    """An interview that its reader may know of; `safe_contact` only for its interviewer and the process owner."""

    code: str
    who: str
    target: str | None
    relation: str | None
    date: date
    interviewer: str | None
    safe_contact: str | None
    consent: Consent
    guardian: str | None
    child_assent: bool | None
    audio: bool
    findings: tuple[KnownFinding, ...]
    revision: int
