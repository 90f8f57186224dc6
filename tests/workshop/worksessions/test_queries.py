"""Sessions of the examples: who was never caught up, and what they asked."""

from datetime import date
from decimal import Decimal

import pytest

from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.trajectories.models import Trajectory
from workshop.worksessions.models import WorkSession
from workshop.worksessions.queries import absentees, followers, hours_by_partner, preparation_of, session_lines

TEAM = reader_for(Audience.TEAM, on=date(2019, 11, 15))


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        (
            "bakenhuis",
            [
                ("S2", "Absent and never caught up: D11 Systeemtherapeut."),
                ("S3", "Absent and never caught up: D08 Gezinscoach and D18 Intern begeleider basisschool."),
            ],
        ),
        ("waterkant", [("S1", "Absent and never caught up: D07 Practice nurse youth.")]),
        ("saniveld", []),
    ],
)
def test_who_was_never_caught_up_asks_for_attention(
    session: Session, request: pytest.FixtureRequest, example: str, expected: list[tuple[str, str]]
) -> None:
    trajectory: Trajectory = request.getfixturevalue(example)
    assert [(ask.code, str(ask.text)) for ask in absentees(session, trajectory.id, TEAM)] == expected


def test_whoever_missed_the_last_two_sessions_asks_for_attention(session: Session, bakenhuis: Trajectory) -> None:
    second = session.get_one(WorkSession, (bakenhuis.id, "S2"))
    second.attendance_present = [code for code in second.attendance_present if code != "D08"]
    second.attendance_absent = [*second.attendance_absent, "D08"]
    session.flush()
    asks = [(ask.code, str(ask.text)) for ask in absentees(session, bakenhuis.id, TEAM)]
    assert ("D08", "Gezinscoach missed the last two sessions.") in asks


def test_every_agenda_of_the_examples_fits_exactly(
    session: Session, bakenhuis: Trajectory, waterkant: Trajectory
) -> None:
    lines = [*session_lines(session, bakenhuis.id), *session_lines(session, waterkant.id)]
    assert [(line.fit.planned, line.fit.slack, line.fit.overrun) for line in lines] == [
        (210, 0, 0),
        (240, 0, 0),
        (180, 0, 0),
        (180, 0, 0),
    ]


def test_sessions_stand_in_order_of_date(session: Session, bakenhuis: Trajectory) -> None:
    session.get_one(WorkSession, (bakenhuis.id, "S1")).date = None
    session.flush()
    assert [line.session.code for line in session_lines(session, bakenhuis.id)] == ["S2", "S3", "S1"]


def test_nobody_of_the_example_is_dropping_out(session: Session, bakenhuis: Trajectory) -> None:
    everybody = followers(session, bakenhuis.id)
    assert len(everybody) == 18
    assert not [follower.person.code for follower in everybody if follower.is_dropping_out]


def test_hours_asked_add_up_to_everybody_present(session: Session, bakenhuis: Trajectory) -> None:
    asked = {partner.code: hours for partner, hours in hours_by_partner(session, bakenhuis.id)}
    assert asked["balans"] == Decimal("17")
    assert sum(asked.values()) == 16 * Decimal("3.5") + 16 * 4 + 15 * 3


def test_a_session_knows_its_decisions_and_who_missed_an_earlier_one(session: Session, bakenhuis: Trajectory) -> None:
    prepared = preparation_of(session, session.get_one(WorkSession, (bakenhuis.id, "S3")))
    assert prepared.deciders == {"BE1": ["D02", "D14"], "BE2": ["D14"]}
    assert prepared.missed == {"S2": ("D11",)}
