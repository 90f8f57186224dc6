"""The list of conversations: sought and put in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from journeys.interviews.findings import KnownInterview

_KEYS: Mapping[str, Callable[[KnownInterview], Any]] = MappingProxyType(
    {
        "code": lambda interview: interview.code,
        "who": lambda interview: interview.who.casefold(),
        "date": lambda interview: interview.date,
        "findings": lambda interview: len(interview.findings),
        "lapses": lambda interview: interview.consent.keep_until or date.max,
    }
)


def sought(interviews: Iterable[KnownInterview], *, words: str, target: str) -> list[KnownInterview]:
    """Return the conversations of one target group that hold every word, in themselves or in a finding."""
    wanted = words.casefold().split()
    return [
        interview
        for interview in interviews
        if target in ("", interview.target) and all(word in _text(interview) for word in wanted)
    ]


def in_order(interviews: Iterable[KnownInterview], sort: str, *, descending: bool) -> list[KnownInterview]:
    """Return conversations by code, who, date, findings or the day their consent lapses, else as in the file."""
    found = list(interviews)
    if sort in _KEYS:
        return sorted(found, key=_KEYS[sort], reverse=descending)
    return found[::-1] if descending else found


def _text(interview: KnownInterview) -> str:
    findings = [f"{finding.code} {finding.text}" for finding in interview.findings]
    return " ".join((interview.code, interview.who, interview.relation or "", *findings)).casefold()
