"""Reading overlaps from the examples, on both databases."""

from datetime import date

import pytest
from sqlalchemy import event

from journeys.overlaps.levels import Level
from journeys.overlaps.queries import dossier_in, inventory_of, partners_with_mandate, steps_by_overlap
from workshop.access import Audience, reader_for
from workshop.database import Session, forget
from workshop.errors import Missing
from workshop.trajectories.models import Trajectory

TEAM = reader_for(Audience.TEAM, on=date(2019, 11, 15))
PARTNER = reader_for(Audience.PARTNER, on=date(2019, 11, 15))


def counts(session: Session, trajectory: Trajectory) -> dict[Level, int]:
    matrix = inventory_of(session, trajectory.id).matrix
    return {level: matrix.count(level) for level in Level}


def test_the_levels_of_bakenhuis_are_as_expected(session: Session, bakenhuis: Trajectory) -> None:
    assert counts(session, bakenhuis) == {
        Level.NONE: 8,
        Level.GAP: 4,
        Level.UNKNOWN: 0,
        Level.SINGLE: 8,
        Level.DUPLICATION: 9,
        Level.OVERLAP: 2,
        Level.FRAGMENTATION: 4,
    }


def test_the_levels_of_waterkant_are_as_expected(session: Session, waterkant: Trajectory) -> None:
    assert counts(session, waterkant) == {
        Level.NONE: 6,
        Level.GAP: 1,
        Level.UNKNOWN: 0,
        Level.SINGLE: 6,
        Level.DUPLICATION: 0,
        Level.OVERLAP: 2,
        Level.FRAGMENTATION: 5,
    }


def test_saniveld_says_what_it_lacks(session: Session, saniveld: Trajectory) -> None:
    assert inventory_of(session, saniveld.id).lacks == ("stages", "target_groups", "partners")


def test_the_steps_of_today_lead_to_an_overlap_in_their_order(session: Session, bakenhuis: Trajectory) -> None:
    overlaps = inventory_of(session, bakenhuis.id).overlaps
    steps = steps_by_overlap(session, bakenhuis.id, overlaps)
    assert steps["OV01"] == ["M10", "M11", "M12", "M13"]
    assert steps["OV09"] == ["K06"]
    assert steps["OV10"] == ["M21"]


def test_helder_has_nobody_who_may_decide(session: Session, bakenhuis: Trajectory) -> None:
    assert partners_with_mandate(session, bakenhuis.id) == {"haven", "alba", "balans", "gemeente"}
    mandates = dossier_in(session, bakenhuis.id, "OV01", TEAM).mandates
    assert [partner.code for partner in mandates.to_arrange] == ["helder"]


def test_the_voice_of_the_client_is_that_which_the_reader_may_hear(session: Session, bakenhuis: Trajectory) -> None:
    for_team = dossier_in(session, bakenhuis.id, "OV04", TEAM).voice
    for_partner = dossier_in(session, bakenhuis.id, "OV04", PARTNER).voice
    assert [heard.finding.code for heard in for_team.heard] == ["B08"]
    assert for_partner.heard == ()


def test_a_withdrawn_finding_is_heard_by_nobody(session: Session, bakenhuis: Trajectory) -> None:
    dossier = dossier_in(session, bakenhuis.id, "OV07", TEAM)
    assert dossier.steps == ("M18",)
    assert dossier.voice.heard == ()


def test_another_trajectory_has_no_such_overlap(session: Session, waterkant: Trajectory) -> None:
    with pytest.raises(Missing):
        dossier_in(session, waterkant.id, "OV01", TEAM)


def test_the_matrix_takes_a_fixed_number_of_queries(
    session: Session, bakenhuis: Trajectory, waterkant: Trajectory
) -> None:
    numbers = [bakenhuis.id, waterkant.id]
    taken = []
    for number in numbers:
        statements: list[str] = []
        forget(session)
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *given, heard=statements: heard.append(given[2]))
        inventory_of(session, number)
        taken.append(len(statements))
    assert taken[0] == taken[1] < 25
