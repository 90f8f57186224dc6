"""Conversations to try rules on."""

from datetime import date
from typing import Any

from journeys.interviews.consent import Consent
from journeys.interviews.findings import KnownFinding, KnownInterview

DAY = date(2019, 11, 15)


def a_consent(**changes: Any) -> Consent:
    """Return a consent to everything, without an end."""
    given: dict[str, Any] = {
        "given_on": date(2018, 10, 24),
        "use_internal": True,
        "use_report": True,
        "quote": True,
        "share_partners": True,
    }
    return Consent(**(given | changes))


def a_finding(code: str = "B01", **changes: Any) -> KnownFinding:
    """Return a finding that may be quoted."""
    given: dict[str, Any] = {
        "code": code,
        "kind": "pain",
        "text": "Had to tell it four times.",
        "interview": "I01",
        "who": "Mother",
        "date": date(2018, 10, 24),
        "literal": True,
        "steps": (),
        "revision": 1,
    }
    return KnownFinding(**(given | changes))


def an_interview(code: str = "I01", **changes: Any) -> KnownInterview:
    """Return a conversation with one client who allowed everything."""
    given: dict[str, Any] = {
        "code": code,
        "who": "Mother",
        "target": "mother",
        "relation": None,
        "date": date(2018, 10, 24),
        "interviewer": "D04",
        "safe_contact": None,
        "consent": a_consent(),
        "guardian": None,
        "child_assent": None,
        "audio": False,
        "findings": (),
        "revision": 1,
    }
    return KnownInterview(**(given | changes))
