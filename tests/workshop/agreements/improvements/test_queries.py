"""Improvement plans side by side, and which ask for attention."""

from dataclasses import replace
from datetime import date

import pytest

from workshop.access import Audience, Reader, Role, reader_for
from workshop.agreements.improvements.models import ImprovementPlan, PlanStatus
from workshop.agreements.improvements.queries import plan_sheets, plans_pressing
from workshop.database import Session
from workshop.features import Urgency
from workshop.trajectories.models import Trajectory

DAY = date(2019, 11, 15)
TEAM = reader_for(Audience.TEAM, on=DAY)
PARTNER = reader_for(Audience.PARTNER, on=DAY)


def test_the_third_plan_is_late_and_the_fourth_came_late_and_is_vague(session: Session, bakenhuis: Trajectory) -> None:
    third, fourth = plans_pressing(session, bakenhuis.id, TEAM)
    assert (third.code, third.due, third.urgency) == ("VP3", date(2019, 10, 31), Urgency.LATE)
    assert (fourth.code, fourth.due, fourth.urgency) == ("VP4", None, Urgency.NOTE)
    assert str(fourth.text).startswith("The draft came 8 days late. No measure yet")
    assert str(fourth.text).endswith("No number in the result. No deadline.")


def test_three_plans_have_no_hints_and_the_fourth_has_three(session: Session, bakenhuis: Trajectory) -> None:
    sheets = plan_sheets(session, bakenhuis.id, TEAM)
    assert [len(sheet.hints) for sheet in sheets] == [0, 0, 0, 3]
    assert [sheet.lateness.deadline_days for sheet in sheets] == [0, 0, 15, 0]
    assert [sheet.lateness.draft_days for sheet in sheets] == [0, 0, 0, 8]


def test_a_plan_that_is_done_is_no_longer_pressing(session: Session, bakenhuis: Trajectory) -> None:
    session.get_one(ImprovementPlan, (bakenhuis.id, "VP3")).status = PlanStatus.DONE
    session.flush()
    assert [ask.code for ask in plans_pressing(session, bakenhuis.id, TEAM)] == ["VP4"]


def test_a_draft_that_was_made_final_is_no_longer_pressing(session: Session, bakenhuis: Trajectory) -> None:
    session.get_one(ImprovementPlan, (bakenhuis.id, "VP4")).status = PlanStatus.FINAL
    session.flush()
    assert [ask.code for ask in plans_pressing(session, bakenhuis.id, TEAM)] == ["VP3"]


@pytest.mark.parametrize(
    ("reader", "reads"),
    [
        (TEAM, True),
        (PARTNER, False),
        (replace(PARTNER, person="D12"), True),
        (replace(PARTNER, person="D01"), False),
        (replace(PARTNER, role=Role.INTERVIEWER), False),
    ],
)
def test_feedback_on_a_draft_is_for_its_owner_first(
    session: Session, bakenhuis: Trajectory, reader: Reader, reads: bool
) -> None:
    sheets = plan_sheets(session, bakenhuis.id, reader)
    assert (sheets[3].feedback is not None) == reads
    assert sheets[0].feedback == "Scherp en meetbaar."
