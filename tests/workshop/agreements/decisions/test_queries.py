"""Decisions on the thread, and those that ask for attention."""

from datetime import date

from workshop.access import Audience, reader_for
from workshop.agreements.decisions.models import Decision, DecisionStatus
from workshop.agreements.decisions.queries import (
    captions_of_decisions,
    decisions_waiting,
    from_subjects,
    open_first,
    questions_of,
    state_of_decisions,
)
from workshop.database import Session
from workshop.features import Seam, State, Urgency
from workshop.trajectories.models import Trajectory

DAY = date(2019, 11, 15)
TEAM = reader_for(Audience.TEAM, on=DAY)


def test_what_comes_within_a_month_asks_for_attention(session: Session, bakenhuis: Trajectory) -> None:
    asks = list(decisions_waiting(session, bakenhuis.id, TEAM))
    assert [(ask.code, ask.due, ask.urgency) for ask in asks] == [
        ("BE4", date(2019, 12, 5), Urgency.SOON),
        ("BE5", date(2019, 12, 5), Urgency.SOON),
    ]
    assert str(asks[1].text) == "Overdracht naar Bakenhuis Nieuwland: decision asked, our advice is nu."


def test_before_that_month_nothing_is_asked(session: Session, bakenhuis: Trajectory) -> None:
    assert not list(decisions_waiting(session, bakenhuis.id, reader_for(Audience.TEAM, on=date(2019, 11, 4))))


def test_a_day_that_passed_without_a_decision_is_late(session: Session, bakenhuis: Trajectory) -> None:
    asks = list(decisions_waiting(session, bakenhuis.id, reader_for(Audience.TEAM, on=date(2019, 12, 6))))
    assert {ask.urgency for ask in asks} == {Urgency.LATE}


def test_a_decider_without_mandate_is_told(session: Session, bakenhuis: Trajectory) -> None:
    session.get_one(Decision, (bakenhuis.id, "BE5")).by = ["D12"]
    session.flush()
    last = list(decisions_waiting(session, bakenhuis.id, TEAM))[-1]
    assert str(last.text) == "Overdracht naar Bakenhuis Nieuwland: somebody who decides has no mandate yet."


def test_open_ones_come_first_and_then_the_newest(session: Session, bakenhuis: Trajectory) -> None:
    ordered = open_first(questions_of(session, bakenhuis.id, on=DAY))
    assert [question.code for question in ordered] == ["BE4", "BE5", "BE3", "BE1", "BE2"]


def test_the_thread_leads_from_an_experiment_to_the_decision(session: Session, bakenhuis: Trajectory) -> None:
    assert list(from_subjects(session, bakenhuis.id, TEAM)) == [
        Seam("E1", "BE1"),
        Seam("E2", "BE1"),
        Seam("E1", "BE3"),
        Seam("E5", "BE4"),
    ]


def test_on_the_thread_stands_when_and_what_was_decided(session: Session, bakenhuis: Trajectory) -> None:
    captions = captions_of_decisions(session, bakenhuis.id, TEAM)
    assert (str(captions["BE3"].line), captions["BE3"].is_open) == ("13 Jun 2019: doorzetten", False)
    assert (str(captions["BE4"].line), captions["BE4"].is_open) == ("to be decided on 5 Dec 2019", True)


def test_the_station_is_open_while_a_decision_is_or_there_is_none(
    session: Session, bakenhuis: Trajectory, saniveld: Trajectory
) -> None:
    assert state_of_decisions(session, bakenhuis.id, TEAM) == State(count=5, is_open=True)
    assert state_of_decisions(session, saniveld.id, TEAM) == State(count=0, is_open=True)
    for code in ("BE4", "BE5"):
        session.get_one(Decision, (bakenhuis.id, code)).status = DecisionStatus.TAKEN
    session.flush()
    assert state_of_decisions(session, bakenhuis.id, TEAM) == State(count=5, is_open=False)
