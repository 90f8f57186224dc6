"""The rule who may see a finding, for one interview and one reader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workshop.access import Audience


@dataclass(frozen=True, kw_only=True)
class Consent:
    """What a client allowed, per use, from when until when."""

    given_on: date
    withdrawn_on: date | None = None
    keep_until: date | None = None
    use_internal: bool = False
    use_report: bool = False
    quote: bool = False
    share_partners: bool = False

    def holds_on(self, day: date) -> bool:
        """Whether the consent still stands: not withdrawn, and its last day has not gone by."""
        return self.withdrawn_on is None and (self.keep_until is None or day <= self.keep_until)


def allows(consent: Consent, audience: Audience, *, on: date) -> bool:
    """Whether an audience may know of this interview and its findings (foundations: consent a finding needs)."""
    if not consent.holds_on(on):
        return False
    match audience:
        case Audience.TEAM:
            return consent.use_internal
        case Audience.ROOM | Audience.PARTNER:
            return consent.use_internal and consent.share_partners
        case Audience.BOARD:
            return consent.use_report and consent.share_partners
