"""Lists take as many statements for a hundred rows as for a few."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from tests.statements import statements
from workshop.access import Audience, reader_for
from workshop.agreements.agreements.models import Agreement
from workshop.agreements.agreements.queries import standing_agreements
from workshop.agreements.decisions.models import Decision
from workshop.agreements.decisions.queries import questions_of
from workshop.agreements.improvements.models import ImprovementPlan
from workshop.agreements.improvements.queries import plan_sheets
from workshop.database import Session
from workshop.trajectories.models import Trajectory
from workshop.worksessions.models import AgendaBlock, Form, WorkSession
from workshop.worksessions.queries import followers, hours_by_partner, session_lines

DAY = date(2019, 11, 15)
TEAM = reader_for(Audience.TEAM, on=DAY)


def more_rows(trajectory_id: int) -> Iterator[object]:
    for number in range(100, 130):
        where = {"trajectory_id": trajectory_id, "position": number}
        yield Agreement(code=f"AF{number}", text="Wij bellen eerst.", owner="D01", **where)
        yield ImprovementPlan(code=f"VP{number}", partner="haven", problem="Wachten", **where)
        decision = Decision(code=f"BE{number}", title="Doorgaan", **where)
        decision.about, decision.by = ["E1"], ["D02"]
        yield decision
        held = WorkSession(code=f"S{number}", title="Terugblik", **where)
        held.agenda = [AgendaBlock(trajectory_id=trajectory_id, minutes=30, title="Rondje", form=Form.ROUND)]
        held.attendance_present = ["D01"]
        yield held


@pytest.mark.parametrize(
    "read",
    [
        lambda session, trajectory_id: standing_agreements(session, trajectory_id, on=DAY),
        lambda session, trajectory_id: questions_of(session, trajectory_id, on=DAY),
        lambda session, trajectory_id: plan_sheets(session, trajectory_id, TEAM),
        session_lines,
        followers,
        hours_by_partner,
    ],
    ids=["agreements", "decisions", "plans", "sessions", "attendance", "hours"],
)
def test_more_rows_take_no_more_statements(
    session: Session, bakenhuis: Trajectory, read: Callable[[Session, int], object]
) -> None:
    number = bakenhuis.id
    with statements(session) as few:
        read(session, number)
    session.add_all(more_rows(number))
    with statements(session) as many:
        read(session, number)
    assert few
    assert len(many) == len(few)
