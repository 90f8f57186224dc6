"""The networks of the examples, on both databases."""

from datetime import date
from decimal import Decimal

from journeys.networks.carrying_roles.queries import (
    clusters_without_coordinator,
    groups_of,
    market,
    roles_of,
    surroundings_of,
    talks_of,
)
from journeys.networks.intentions.queries import flywheel_of, intention_of, levers_of, scale_of
from journeys.networks.money_flows.queries import money_of
from journeys.networks.quality.queries import (
    health_in,
    initiatives_not_followed_up,
    leadership_of,
    minimum_group,
    quality_of,
)
from journeys.networks.value_networks.queries import teams_of, value_network_of
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.trajectories.models import Trajectory

TEAM = reader_for(Audience.TEAM, on=date(2023, 6, 1))
PARTNER = reader_for(Audience.PARTNER, on=date(2023, 6, 1))


def test_the_intention_gathers_meanings_in_time(session: Session, saniveld: Trajectory) -> None:
    intention = intention_of(session, saniveld.id)
    assert intention is not None
    assert [meaning.by for meaning in intention.meanings] == ["cluster Noord", "huisartsen", "ervaringsdeskundigen"]


def test_the_flywheel_is_thin_where_nobody_tried_something_new(session: Session, saniveld: Trajectory) -> None:
    flywheel = flywheel_of(session, saniveld.id)
    assert flywheel is not None
    assert flywheel.loop.is_closed
    assert [link.code for link in flywheel.loop.thin] == ["W4"]


def test_the_levers_hold_something_each(session: Session, saniveld: Trajectory) -> None:
    levers = levers_of(session, saniveld.id)
    assert levers is not None
    assert (len(levers.boundaries), levers.indicators, levers.empty) == (3, ("I1", "I2", "I3"), ())
    assert [talk.initiative for talk in levers.talks] == ["AC1", "AC2"]


def test_one_holder_does_not_fit_the_role(session: Session, saniveld: Trajectory) -> None:
    roles = roles_of(session, saniveld.id)
    assert len(roles) == 6
    assert [h.code for role in roles for h in role.holders if h.is_fitting is False] == ["N05"]


def test_five_wants_meet_an_offer(session: Session, saniveld: Trajectory) -> None:
    matches = {(m.thing, m.offered_by.code, m.wanted_by.code) for m in market(session, saniveld.id).matches}
    assert matches == {
        ("huisbezoek", "C1", "C2"),
        ("nachtdienst", "C3", "C4"),
        ("werkplek", "C5", "C3"),
        ("medische kennis", "C2", "C5"),
        ("peer support", "C5", "C1"),
    }


def test_the_team_hears_which_cluster_nobody_coordinates(session: Session, saniveld: Trajectory) -> None:
    assert [ask.code for ask in clusters_without_coordinator(session, saniveld.id, TEAM)] == ["CL3"]
    assert not list(clusters_without_coordinator(session, saniveld.id, PARTNER))


def test_talks_groups_and_surroundings(session: Session, saniveld: Trajectory) -> None:
    assert [talk.on.month for talk in talks_of(session, saniveld.id)] == [9, 9, 10, 10]
    (group,) = groups_of(session, saniveld.id)
    assert (group.is_chosen, group.weeks, group.members[-1]) == (True, 6, "N10")
    around = surroundings_of(session, saniveld.id)
    assert around is not None
    assert (len(around.not_yet_spoken), len(around.media)) == (2, 3)


def test_the_money_is_what_was_published(session: Session, saniveld: Trajectory) -> None:
    money = money_of(session, saniveld.id)
    assert money is not None
    assert (money.manager, money.balance.is_even, money.differences) == ("N07", True, ())
    assert (money.balance.overhead_percentage, money.balance.breach_at) == (Decimal("13.0"), Decimal(1_350_000))
    scale = scale_of(session, saniveld.id)
    assert scale is not None
    assert scale.costs[0] <= money.balance.total_in <= scale.costs[1]


def test_the_team_hears_what_was_not_followed_up(session: Session, saniveld: Trajectory) -> None:
    (ask,) = initiatives_not_followed_up(session, saniveld.id, TEAM)
    assert (ask.code, ask.due) == ("AC2", None)
    assert not list(initiatives_not_followed_up(session, saniveld.id, PARTNER))


def test_following_up_went_from_two_to_three(session: Session, saniveld: Trajectory) -> None:
    quality = quality_of(session, saniveld.id)
    assert quality is not None
    assert next(trend.marks for trend in quality.trends if trend.key == "follow_up_done") == (2, 3)


def test_two_did_not_promise_yet(session: Session, saniveld: Trajectory) -> None:
    leadership = leadership_of(session, saniveld.id)
    assert leadership is not None
    assert leadership.missing == ("N05", "N09")


def test_twelve_people_are_enough_to_show(session: Session, saniveld: Trajectory, waterkant: Trajectory) -> None:
    health = health_in(session, saniveld.id)
    assert health is not None
    assert (health.minimum_group, health.groups[0][1].n, len(health.groups[0][1].sides)) == (5, 12, 6)
    assert minimum_group(session, waterkant.id) == 5


def test_the_value_network_answers_six_questions(session: Session, waterkant: Trajectory) -> None:
    questions = value_network_of(session, waterkant.id)
    assert all(question.is_answered for question in questions)
    assert len(questions[3].answers[0].lines) == 5


def test_the_third_family_chose_another_route(session: Session, waterkant: Trajectory) -> None:
    teams = teams_of(session, waterkant.id)
    assert [team.is_other_route for team in teams] == [False, False, True]
    assert [team.closed_on is None for team in teams] == [False, False, True]


def test_a_trajectory_without_a_network_has_none(session: Session, bakenhuis: Trajectory) -> None:
    found = (intention_of, flywheel_of, levers_of, scale_of, surroundings_of, money_of, quality_of, leadership_of)
    assert [read(session, bakenhuis.id) for read in found] == [None] * len(found)
    assert (value_network_of(session, bakenhuis.id), health_in(session, bakenhuis.id)) == ((), None)
