"""Who may know of a conversation, by what its client allowed."""

from datetime import date, timedelta

import pytest

from journeys.interviews.consent import allows
from tests.journeys.interviews.examples import DAY, a_consent
from workshop.access import Audience

TEAM, ROOM, PARTNER, BOARD = Audience.TEAM, Audience.ROOM, Audience.PARTNER, Audience.BOARD


@pytest.mark.parametrize("audience", Audience)
def test_everything_allowed_is_known_to_everybody(audience: Audience) -> None:
    assert allows(a_consent(), audience, on=DAY)


@pytest.mark.parametrize("audience", Audience)
def test_withdrawn_is_known_to_nobody(audience: Audience) -> None:
    assert not allows(a_consent(withdrawn_on=date(2019, 1, 14)), audience, on=DAY)


@pytest.mark.parametrize("audience", Audience)
def test_the_last_day_still_counts_and_the_day_after_does_not(audience: Audience) -> None:
    consent = a_consent(keep_until=DAY)
    assert allows(consent, audience, on=DAY)
    assert not allows(consent, audience, on=DAY + timedelta(days=1))


@pytest.mark.parametrize(
    ("missing", "knowing"),
    [
        ("use_internal", {BOARD}),
        ("share_partners", {TEAM}),
        ("use_report", {TEAM, ROOM, PARTNER}),
        ("quote", {TEAM, ROOM, PARTNER, BOARD}),
    ],
)
def test_each_audience_needs_its_own_uses(missing: str, knowing: set[Audience]) -> None:
    consent = a_consent(**{missing: False})
    assert {audience for audience in Audience if allows(consent, audience, on=DAY)} == knowing


@pytest.mark.parametrize("audience", Audience)
def test_nothing_allowed_is_known_to_nobody(audience: Audience) -> None:
    consent = a_consent(use_internal=False, use_report=False, share_partners=False, quote=False)
    assert not allows(consent, audience, on=DAY)
