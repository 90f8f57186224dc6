"""The survey in the trajectory file."""

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from workshop.access import Audience, Reader, reader_for
from workshop.database import Session
from workshop.surveys.archive import SURVEY
from workshop.surveys.models import SurveyGroup, SurveyRound
from workshop.trajectories.models import Trajectory

PARTNER = reader_for(Audience.PARTNER, on=date(2019, 11, 15))


def survey(session: Session, trajectory: Trajectory, reader: Reader | None) -> dict[str, Any]:
    session.flush()
    chapter: dict[str, Any] = SURVEY.dump(session, trajectory.id, reader)["survey"]
    return chapter


def rounds_of(session: Session, trajectory: Trajectory) -> list[SurveyRound]:
    return list(session.scalars(select(SurveyRound).filter_by(trajectory_id=trajectory.id).order_by(SurveyRound.date)))


def test_a_shared_copy_leaves_out_small_groups_and_small_rounds(session: Session, bakenhuis: Trajectory) -> None:
    first, last = rounds_of(session, bakenhuis)
    first.n = 4
    last.groups = [
        SurveyGroup(trajectory_id=bakenhuis.id, group=f"group {size}", n=size, means={"Q6": Decimal(4)})
        for size in (9, 4, 2)
    ]
    (shared,) = survey(session, bakenhuis, PARTNER)["rounds"]
    assert [group["group"] for group in shared["groups"]] == ["group 9"]
    vault = survey(session, bakenhuis, None)["rounds"]
    assert [len(each.get("groups", [])) for each in vault] == [0, 3]


def test_a_shared_copy_of_large_rounds_holds_what_the_vault_holds(session: Session, bakenhuis: Trajectory) -> None:
    assert survey(session, bakenhuis, PARTNER) == survey(session, bakenhuis, None)


def test_without_rounds_the_key_is_left_out(session: Session, bakenhuis: Trajectory) -> None:
    for each in rounds_of(session, bakenhuis):
        each.n = 3
    assert set(survey(session, bakenhuis, PARTNER)) == {"minimum_group", "questions"}
