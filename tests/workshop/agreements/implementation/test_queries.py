"""Points that cross organisations, and the agenda per quarter."""

from datetime import date

import pytest

from workshop.access import Audience, reader_for
from workshop.agreements.implementation.overdue import action_days_late
from workshop.agreements.implementation.queries import actions_overdue, from_plans, shared_points, work_by_quarter
from workshop.agreements.improvements.models import ActionStatus, ImplementationAction
from workshop.database import Session
from workshop.features import Seam, Urgency
from workshop.trajectories.models import Trajectory

DAY = date(2019, 11, 15)
TEAM = reader_for(Audience.TEAM, on=DAY)


@pytest.mark.parametrize(
    ("is_done", "on", "late"),
    [(False, date(2019, 9, 30), 0), (False, date(2019, 10, 1), 1), (True, date(2020, 1, 1), 0)],
)
def test_an_action_is_late_the_day_after_its_quarter(is_done: bool, on: date, late: int) -> None:
    assert action_days_late("2019-Q3", is_done=is_done, on=on) == late


def test_nothing_of_the_agenda_is_overdue_on_the_reference_date(session: Session, bakenhuis: Trajectory) -> None:
    assert not list(actions_overdue(session, bakenhuis.id, TEAM))


def test_what_was_not_done_in_its_quarter_asks_for_attention(session: Session, bakenhuis: Trajectory) -> None:
    action = session.query(ImplementationAction).filter_by(trajectory_id=bakenhuis.id, quarter="2019-Q3").one()
    action.status = ActionStatus.RUNNING
    session.flush()
    (ask,) = actions_overdue(session, bakenhuis.id, TEAM)
    assert (ask.code, ask.due, ask.urgency) == ("IV1", date(2019, 9, 30), Urgency.LATE)
    assert "Planned for 2019-Q3 and not done: Intakeduo" in str(ask.text)


def test_the_agenda_goes_quarter_by_quarter_and_knows_which_it_is(session: Session, bakenhuis: Trajectory) -> None:
    work = work_by_quarter(session, bakenhuis.id, on=DAY)
    assert [(each.quarter, each.is_now) for each in work] == [
        ("2019-Q3", False),
        ("2019-Q4", True),
        ("2020-Q1", False),
        ("2020-Q2", False),
    ]


def test_who_has_a_plan_and_neither_leads_nor_took_over_is_missing(session: Session, bakenhuis: Trajectory) -> None:
    missing = {
        point.code: [partner.code for partner in point.missing] for point in shared_points(session, bakenhuis.id)
    }
    assert missing == {"IV1": [], "IV2": ["helder"], "IV3": ["alba", "balans"]}


def test_a_shared_point_comes_from_plans(session: Session, bakenhuis: Trajectory) -> None:
    assert Seam("VP3", "IV2") in list(from_plans(session, bakenhuis.id, TEAM))
