"""Maps as the reader may know them."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event, select

from journeys.maps.map_view import MapView
from journeys.maps.models import Journey, Step
from journeys.maps.queries import map_of_step, map_view, map_views, stages_of, step_entries, steps_changed_by
from journeys.maps.support import Support
from workshop.access import Audience, Reader, reader_for
from workshop.database import Session, forget
from workshop.errors import Missing
from workshop.trajectories.models import Trajectory

ON = date(2019, 11, 15)


def reader(audience: Audience) -> Reader:
    return reader_for(audience, on=ON)


def mothers(session: Session, trajectory: Trajectory, audience: Audience = Audience.TEAM) -> MapView:
    return map_view(session, trajectory.id, "KR-M", reader(audience))


def supports(view: MapView) -> dict[str, Support]:
    return {step.code: step.support for step in view.steps}


def test_the_journey_of_a_mother_counts_as_published(session: Session, bakenhuis: Trajectory) -> None:
    counted = mothers(session, bakenhuis).measures
    assert (counted.steps, counted.tellings, counted.hand_overs, counted.waiting_days) == (22, 4, 11, 31)
    assert (counted.with_evidence, counted.withheld) == (13, 0)


@pytest.mark.parametrize("audience", [Audience.ROOM, Audience.PARTNER, Audience.BOARD])
def test_what_one_client_kept_within_the_team_is_withheld_from_others(
    session: Session, bakenhuis: Trajectory, audience: Audience
) -> None:
    view = mothers(session, bakenhuis, audience)
    assert (view.measures.with_evidence, view.measures.withheld) == (11, 2)
    assert [code for code, support in supports(view).items() if support is Support.WITHHELD] == ["M17", "M22"]
    assert not any(found.interview == "I03" for step in view.steps for found in step.findings)


@pytest.mark.parametrize("audience", Audience)
def test_a_withdrawn_finding_leaves_its_step_an_assumption(
    session: Session, bakenhuis: Trajectory, audience: Audience
) -> None:
    step = next(step for step in mothers(session, bakenhuis, audience).steps if step.code == "M18")
    assert (step.support, step.findings) == (Support.ASSUMPTION, ())


def test_on_the_day_after_its_last_a_consent_has_lapsed(session: Session, bakenhuis: Trajectory) -> None:
    late = reader_for(Audience.TEAM, on=date(2021, 1, 1))
    assert map_view(session, bakenhuis.id, "KR-M", late).measures.with_evidence == 0


@pytest.mark.parametrize(("audience", "sources"), [(Audience.TEAM, 5), (Audience.BOARD, 4)])
def test_a_persona_counts_the_conversations_its_reader_may_know_of(
    session: Session, bakenhuis: Trajectory, audience: Audience, sources: int
) -> None:
    persona = mothers(session, bakenhuis, audience).persona
    assert persona is not None
    assert (persona.name, persona.sources) == ("Moeder (34)", sources)


def test_the_steps_tell_what_happens_in_them(session: Session, bakenhuis: Trajectory) -> None:
    steps = {step.code: step for step in mothers(session, bakenhuis).steps}
    assert [step.telling for step in steps.values() if step.telling] == [1, 2, 3, 4]
    assert (steps["M12"].telling, steps["M12"].feeling, steps["M12"].is_moment_of_truth) == (3, "−2", True)
    assert [found.code for found in steps["M12"].findings] == ["B01", "B03"]
    assert (steps["M14"].waiting_days, steps["M14"].is_owned) == (31, False)
    assert [mark.code for mark in steps["M17"].marks] == ["haven", "alba", "balans", "gemeente"]
    assert [mark.code for mark in steps["M14"].marks] == ["helder"]
    assert [new.code for new in steps["M06"].replaced_by] == ["N02"]


def test_a_mother_and_a_child_have_their_own_words_for_the_stages(session: Session, bakenhuis: Trajectory) -> None:
    child = map_view(session, bakenhuis.id, "KR-K", reader(Audience.TEAM))
    assert mothers(session, bakenhuis).stages[0].client_words == "Thuis wordt het onhoudbaar"
    assert child.stages[0].client_words == "Boven aan de trap"


def test_a_plan_says_what_becomes_of_the_steps_of_today(session: Session, bakenhuis: Trajectory) -> None:
    plan = map_view(session, bakenhuis.id, "KR-M2", reader(Audience.BOARD))
    assert plan.fates is not None
    assert (plan.fates.new, plan.fates.enriched, plan.fates.kept, plan.fates.dropped) == (2, 4, 5, 5)
    assert [step.code for step in plan.not_given] == ["M01", "M03", "M04"]
    assert [step.code for step in plan.dropped] == ["M08", "M09", "M11", "M12", "M17"]
    told = next(step for step in plan.steps if step.code == "N04")
    assert (told.change, told.basis, told.experiment) == ("new", "habit", "E1")
    assert [old.title for old in told.replaces] == ["Doet haar verhaal bij De Haven"]
    assert mothers(session, bakenhuis).fates is None


def test_steps_stand_stage_by_stage_whatever_their_place_in_the_file(session: Session, bakenhuis: Trajectory) -> None:
    step = session.scalars(select(Step).where(Step.trajectory_id == bakenhuis.id, Step.code == "M22")).one()
    step.stage = "F1"
    session.flush()
    assert [step.code for step in mothers(session, bakenhuis).steps][:4] == ["M01", "M02", "M03", "M22"]


def test_a_map_without_a_choice_of_stages_has_all_of_them(session: Session, waterkant: Trajectory) -> None:
    journey = session.scalars(select(Journey).where(Journey.trajectory_id == waterkant.id)).one()
    journey.stages = []
    session.flush()
    assert stages_of(session, journey) == ["F1", "F2", "F3", "F4", "F5"]
    assert len(map_view(session, waterkant.id, "J", reader(Audience.TEAM)).stages) == 5


def test_a_plan_may_change_the_steps_of_the_map_it_is_based_on(session: Session, bakenhuis: Trajectory) -> None:
    rows = select(Journey).where(Journey.trajectory_id == bakenhuis.id).order_by(Journey.position)
    mother, child, plan = session.scalars(rows)
    assert steps_changed_by(session, plan) == [step.code for step in mother.steps]
    assert steps_changed_by(session, child) == []


def test_every_map_takes_the_same_number_of_queries(session: Session, bakenhuis: Trajectory) -> None:
    asked: list[str] = []
    connection = session.connection()
    event.listen(connection, "before_cursor_execute", lambda *arguments: asked.append(arguments[2]))
    counts = []
    for code in ("KR-M", "KR-K", "KR-M2"):
        forget(session)
        asked.clear()
        map_view(session, bakenhuis.id, code, reader(Audience.PARTNER))
        counts.append(len(asked))
    forget(session)
    asked.clear()
    map_views(session, bakenhuis.id, reader(Audience.PARTNER))
    assert {*counts, len(asked)} == {20}


def test_what_is_not_there_is_missing(session: Session, bakenhuis: Trajectory, waterkant: Trajectory) -> None:
    for asked in (map_view, map_of_step):
        for code in ("KR-X", "B01"):
            with pytest.raises(Missing):
                asked(session, bakenhuis.id, code, reader(Audience.TEAM))
    with pytest.raises(Missing):
        map_view(session, waterkant.id, "KR-M", reader(Audience.TEAM))


def test_a_trajectory_without_maps_has_none(session: Session, saniveld: Trajectory) -> None:
    assert map_views(session, saniveld.id, reader(Audience.TEAM)) == []
    assert step_entries(session, saniveld.id, reader(Audience.TEAM)) == []


def test_steps_are_found_by_all_their_words(session: Session, bakenhuis: Trajectory) -> None:
    entries = {entry.code: entry for entry in step_entries(session, bakenhuis.id, reader(Audience.BOARD))}
    assert len(entries) == 50
    assert entries["M12"].label == "Vult lijsten in bij Helder GGZ"
    assert "Wil afhaken" in entries["M12"].words
