"""Personas and what each reader knows of their sources."""

from datetime import date

from journeys.personas.queries import known_persona, thin_personas
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.trajectories.models import Trajectory

DAY = date(2019, 11, 15)
TEAM, PARTNER = reader_for(Audience.TEAM, on=DAY), reader_for(Audience.PARTNER, on=DAY)


def test_a_persona_counts_the_conversations_its_reader_may_know_of(session: Session, bakenhuis: Trajectory) -> None:
    for reader, sources in ((TEAM, ["I01", "I02", "I03", "I07", "I09"]), (PARTNER, ["I01", "I02", "I07", "I09"])):
        persona = known_persona(session, bakenhuis.id, "PM", reader)
        assert [interview.code for interview in persona.sources] == sources


def test_fewer_than_five_is_thin(session: Session, bakenhuis: Trajectory) -> None:
    assert not known_persona(session, bakenhuis.id, "PM", TEAM).is_thin
    assert known_persona(session, bakenhuis.id, "PM", PARTNER).is_thin
    assert known_persona(session, bakenhuis.id, "PK", TEAM).is_thin


def test_the_team_hears_of_thin_personas(session: Session, bakenhuis: Trajectory) -> None:
    (ask,) = thin_personas(session, bakenhuis.id, TEAM)
    assert (ask.code, str(ask.text)) == ("PK", "Rests on 3 conversations; a persona needs 5.")
    assert not list(thin_personas(session, bakenhuis.id, PARTNER))
