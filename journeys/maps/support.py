"""Whether a step rests on what a client said or on what we assume."""

from __future__ import annotations

from enum import StrEnum


class Support(StrEnum):
    """What holds a step up, for one audience."""

    EVIDENCE = "evidence"
    WITHHELD = "withheld"
    ASSUMPTION = "assumption"


def support_of(*, shown: int, existing: int) -> Support:
    """Return the support of a step with findings that this audience may see, and findings that exist.

    Findings that lapsed or were withdrawn do not exist.
    """
    if shown:
        return Support.EVIDENCE
    return Support.WITHHELD if existing else Support.ASSUMPTION
