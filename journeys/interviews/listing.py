"""The lists of conversations and of findings: sought and put in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from journeys.interviews.findings import KnownFinding, KnownInterview

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


_FINDING_KEYS: Mapping[str, Callable[[KnownFinding], Any]] = MappingProxyType(
    {
        "code": lambda finding: finding.code,
        "text": lambda finding: finding.text.casefold(),
        "kind": lambda finding: finding.kind,
        "who": lambda finding: finding.who.casefold(),
    }
)


def findings_sought(findings: Iterable[KnownFinding], *, words: str, kind: str) -> list[KnownFinding]:
    """Return the findings of one kind that hold every word."""
    wanted = words.casefold().split()
    return [
        finding
        for finding in findings
        if kind in ("", finding.kind)
        and all(word in f"{finding.code} {finding.text} {finding.who}".casefold() for word in wanted)
    ]


def findings_in_order(findings: Iterable[KnownFinding], sort: str, *, descending: bool) -> list[KnownFinding]:
    """Return findings by code, text, kind or who said it, else as in the file."""
    found = list(findings)
    if sort in _FINDING_KEYS:
        return sorted(found, key=_FINDING_KEYS[sort], reverse=descending)
    return found[::-1] if descending else found


def _text(interview: KnownInterview) -> str:
    findings = [f"{finding.code} {finding.text}" for finding in interview.findings]
    return " ".join((interview.code, interview.who, interview.relation or "", *findings)).casefold()
