"""What is read of anchoring."""

from datetime import date
from decimal import Decimal

from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.trajectories.anchoring.models import ExternalDays
from workshop.trajectories.anchoring.queries import bars, external_days_rising
from workshop.trajectories.models import Trajectory

TEAM = reader_for(Audience.TEAM, on=date(2019, 11, 15))
PARTNER = reader_for(Audience.PARTNER, on=date(2019, 11, 15))


def test_bars_are_shares_of_the_highest_quarter(session: Session, bakenhuis: Trajectory) -> None:
    assert [(bar.quarter.quarter, bar.percent) for bar in bars(session, bakenhuis.id)] == [
        ("2018-Q4", Decimal(100)),
        ("2019-Q1", Decimal(88)),
        ("2019-Q2", Decimal(50)),
        ("2019-Q3", Decimal(25)),
        ("2019-Q4", Decimal(13)),
    ]


def test_days_that_go_down_ask_for_nothing(session: Session, bakenhuis: Trajectory) -> None:
    assert not list(external_days_rising(session, bakenhuis.id, TEAM))


def test_a_quarter_that_rises_asks_for_attention_of_the_team_alone(session: Session, bakenhuis: Trajectory) -> None:
    session.add(ExternalDays(trajectory_id=bakenhuis.id, quarter="2020-Q1", days=Decimal("4.5"), position=5))
    session.flush()
    asks = list(external_days_rising(session, bakenhuis.id, TEAM))
    assert [(ask.code, str(ask.text)) for ask in asks] == [
        ("2020-Q1", "External days went up by 2.5. They should go down.")
    ]
    assert not list(external_days_rising(session, bakenhuis.id, PARTNER))
