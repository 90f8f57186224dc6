"""A map is edited by several people; nothing is lost, and each undoes only what is theirs."""

from datetime import UTC, datetime
from difflib import unified_diff

import pytest

from journeys.interviews.actions import links_of_step
from journeys.maps.editing.actions import Author, Clash, write_cell
from journeys.maps.editing.cells import Cell
from journeys.maps.editing.queries import edits_since, last_edit, map_to_edit, step_of, steps_in_order
from journeys.maps.models import Journey
from journeys.maps.order import Direction
from journeys.maps.stages import actions as stage_actions
from journeys.maps.steps import actions as step_actions
from journeys.maps.undoing.actions import redo, undo
from workshop.access import Role
from workshop.accounts.actions import create_account
from workshop.accounts.models import Organisation
from workshop.app import FEATURES
from workshop.database import Session
from workshop.errors import Missing, Refused
from workshop.trajectories.files.queries import vault_copy
from workshop.trajectories.models import Trajectory

AT = datetime(2019, 11, 15, 12, tzinfo=UTC)


@pytest.fixture
def journey(session: Session, bakenhuis: Trajectory) -> Journey:
    return map_to_edit(session, bakenhuis.id, "KR-M")


def _author(session: Session, organisation: Organisation, name: str) -> Author:
    account = create_account(session, f"{name}@example.org", role=Role.FACILITATOR, organisation_id=organisation.id)
    session.flush()
    return Author(account.id, AT)


@pytest.fixture
def ann(session: Session, organisation: Organisation) -> Author:
    return _author(session, organisation, "ann")


@pytest.fixture
def ben(session: Session, organisation: Organisation) -> Author:
    return _author(session, organisation, "ben")


def _as_file(session: Session, trajectory: Trajectory) -> str:
    session.flush()
    session.expire_all()
    return vault_copy(session, trajectory, FEATURES.archive).decode()


def _differing(session: Session, trajectory: Trajectory, before: str) -> list[str]:
    lines = unified_diff(before.splitlines(), _as_file(session, trajectory).splitlines(), n=0, lineterm="")
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def _codes(session: Session, journey: Journey, stage: str = "") -> list[str]:
    return [step.code for step in steps_in_order(session, journey) if stage in ("", step.stage)]


def test_a_cell_is_written_and_undone_and_written_again(session: Session, journey: Journey, ann: Author) -> None:
    old = step_of(journey, "M12").pain or ""
    assert write_cell(session, journey, ann, step="M12", cell=Cell.PAIN, text="Alweer opnieuw", seen=old) is None
    assert step_of(journey, "M12").pain == "Alweer opnieuw"
    undo(session, journey, ann)
    assert step_of(journey, "M12").pain == old
    redo(session, journey, ann)
    assert step_of(journey, "M12").pain == "Alweer opnieuw"


def test_two_people_in_one_cell_are_both_shown(session: Session, journey: Journey, ann: Author, ben: Author) -> None:
    old = step_of(journey, "M12").does or ""
    write_cell(session, journey, ann, step="M12", cell=Cell.DOES, text="Wat Ann schrijft", seen=old)
    clash = write_cell(session, journey, ben, step="M12", cell=Cell.DOES, text="Wat Ben schrijft", seen=old)
    assert clash == Clash("Wat Ann schrijft", ann.account)
    assert step_of(journey, "M12").does == "Wat Ann schrijft"


def test_two_people_in_two_cells_of_a_step_do_not_meet(
    session: Session, journey: Journey, ann: Author, ben: Author
) -> None:
    step = step_of(journey, "M12")
    does, pain = step.does or "", step.pain or ""
    assert write_cell(session, journey, ann, step="M12", cell=Cell.DOES, text="Een", seen=does) is None
    assert write_cell(session, journey, ben, step="M12", cell=Cell.PAIN, text="Twee", seen=pain) is None
    undo(session, journey, ann)
    assert ((step.does or ""), step.pain) == (does, "Twee")


def test_nobody_undoes_over_another_one(session: Session, journey: Journey, ann: Author, ben: Author) -> None:
    old = step_of(journey, "M12").does or ""
    write_cell(session, journey, ann, step="M12", cell=Cell.DOES, text="Een", seen=old)
    write_cell(session, journey, ben, step="M12", cell=Cell.DOES, text="Twee", seen="Een")
    with pytest.raises(Refused, match="M12"):
        undo(session, journey, ann)
    assert step_of(journey, "M12").does == "Twee"


def test_there_is_nothing_to_undo_at_first(session: Session, journey: Journey, ann: Author) -> None:
    with pytest.raises(Refused):
        undo(session, journey, ann)
    with pytest.raises(Refused):
        redo(session, journey, ann)


def test_a_new_deed_ends_what_can_be_done_again(session: Session, journey: Journey, ann: Author) -> None:
    old = step_of(journey, "M12").does or ""
    write_cell(session, journey, ann, step="M12", cell=Cell.DOES, text="Een", seen=old)
    undo(session, journey, ann)
    write_cell(session, journey, ann, step="M12", cell=Cell.DOES, text="Twee", seen=old)
    with pytest.raises(Refused):
        redo(session, journey, ann)


def test_a_step_is_added_where_it_belongs(session: Session, journey: Journey, ann: Author) -> None:
    made = step_actions.add_step(session, journey, ann, title="Belt haar zus", stage="F2", after="M04")
    assert made.code == "M23"
    codes = _codes(session, journey)
    assert codes[codes.index("M04") + 1] == "M23"
    undo(session, journey, ann)
    assert "M23" not in _codes(session, journey)
    redo(session, journey, ann)
    assert _codes(session, journey) == codes


def test_without_a_place_a_step_comes_last_in_its_stage(session: Session, journey: Journey, ann: Author) -> None:
    step_actions.add_step(session, journey, ann, title="Belt haar zus", stage="F2")
    assert _codes(session, journey, "F2")[-1] == "M23"


def test_a_step_that_nothing_names_goes_and_comes_back_whole(
    session: Session, journey: Journey, bakenhuis: Trajectory, ann: Author
) -> None:
    before = _as_file(session, bakenhuis)
    for code in _codes(session, journey):
        try:
            step_actions.remove_step(session, journey, ann, code)
        except Refused:
            continue
        assert code not in _codes(session, journey)
        undo(session, journey, ann)
        assert _differing(session, bakenhuis, before) == [], code


def test_a_step_that_others_name_is_not_removed(session: Session, journey: Journey, ann: Author) -> None:
    with pytest.raises(Refused, match="M12"):
        step_actions.remove_step(session, journey, ann, "M12")
    assert last_edit(session, journey.trajectory_id, "KR-M") == 0


@pytest.mark.parametrize("goes", ["M11", "M12", "M14", "M01"])
def test_merged_steps_come_apart_again_with_all_that_named_them(
    session: Session, journey: Journey, bakenhuis: Trajectory, ann: Author, goes: str
) -> None:
    before = _as_file(session, bakenhuis)
    support = links_of_step(session, bakenhuis.id, goes)["evidence"]
    stays = step_actions.merge_steps(session, journey, ann, goes, into="M10")
    assert goes not in _codes(session, journey)
    assert set(support) <= set(links_of_step(session, bakenhuis.id, stays.code)["evidence"])
    merged = _as_file(session, bakenhuis)
    undo(session, journey, ann)
    assert _differing(session, bakenhuis, before) == []
    redo(session, journey, ann)
    assert _differing(session, bakenhuis, merged) == []
    undo(session, journey, ann)
    assert _differing(session, bakenhuis, before) == []


def test_a_split_step_shares_its_support(
    session: Session, journey: Journey, bakenhuis: Trajectory, ann: Author
) -> None:
    before = _as_file(session, bakenhuis)
    second = step_actions.split_step(session, journey, ann, "M12", title="Vertelt het nog eens")
    codes = _codes(session, journey)
    assert codes[codes.index("M12") + 1] == second.code
    assert links_of_step(session, bakenhuis.id, second.code) == links_of_step(session, bakenhuis.id, "M12")
    undo(session, journey, ann)
    assert _differing(session, bakenhuis, before) == []


def test_a_step_moves_over_the_edge_of_its_stage(session: Session, journey: Journey, ann: Author) -> None:
    step_actions.move_step(session, journey, ann, "M04", direction=Direction.EARLIER)
    assert step_of(journey, "M04").stage == "F1"
    undo(session, journey, ann)
    assert step_of(journey, "M04").stage == "F2"
    with pytest.raises(Refused):
        step_actions.move_step(session, journey, ann, "M01", direction=Direction.EARLIER)


def test_a_step_is_put_anywhere(session: Session, journey: Journey, ann: Author) -> None:
    before = _codes(session, journey)
    step_actions.put_step(session, journey, ann, "M20", stage="F1", after="")
    assert _codes(session, journey) == ["M20", *(code for code in before if code != "M20")]
    undo(session, journey, ann)
    assert _codes(session, journey) == before


def test_stages_are_shared_by_all_maps(session: Session, journey: Journey, bakenhuis: Trajectory, ann: Author) -> None:
    before = _as_file(session, bakenhuis)
    stage_actions.rename_stage(session, journey, ann, "F3", name="Opvang")
    assert [edit.subject for edit in edits_since(session, bakenhuis.id, "KR-K", 0)] == ["F3"]
    new = stage_actions.add_stage(session, journey, ann, name="Thuis", after="F7")
    stage_actions.move_stage(session, journey, ann, new.code, direction=Direction.EARLIER)
    stage_actions.split_stage(session, journey, ann, "F4", at="M12", name="Plan")
    stage_actions.merge_stages(session, journey, ann, "F6", into="F5")
    stage_actions.remove_stage(session, journey, ann, new.code)
    changed = _as_file(session, bakenhuis)
    for _ in range(6):
        undo(session, journey, ann)
    assert _differing(session, bakenhuis, before) == []
    for _ in range(6):
        redo(session, journey, ann)
    assert _differing(session, bakenhuis, changed) == []


def test_a_stage_with_something_in_it_is_not_removed(session: Session, journey: Journey, ann: Author) -> None:
    with pytest.raises(Refused, match="F3"):
        stage_actions.remove_stage(session, journey, ann, "F3")


def test_what_is_gone_is_said(session: Session, journey: Journey, ann: Author) -> None:
    with pytest.raises(Missing):
        write_cell(session, journey, ann, step="M99", cell=Cell.DOES, text="x", seen="")
    with pytest.raises(Missing):
        step_actions.add_step(session, journey, ann, title="x", stage="F99")
