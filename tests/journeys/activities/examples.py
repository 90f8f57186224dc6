"""Activity cards to try rules on."""

from decimal import Decimal
from typing import Any

from journeys.activities.cards import ActivityCard
from journeys.activities.verbs import word_of
from workshop.trajectories.partners.models import PartnerRole
from workshop.trajectories.partners.queries import MarkedPartner

HAVEN = MarkedPartner("haven", "De Haven", "H", 1, PartnerRole.LEAD)


def a_card(code: str = "A1", **changes: Any) -> ActivityCard:
    """Return a card of which everything is known."""
    given: dict[str, Any] = {
        "code": code,
        "title": "Intake",
        "text": "We ask what happened.",
        "partner": HAVEN,
        "verb": "ask",
        "verb_word": word_of("ask"),
        "stages": {"F4": "Intake and plan"},
        "targets": {"mother": "Mother"},
        "hours": Decimal(3),
    }
    return ActivityCard(**(given | changes))
