"""The business case from rows."""

from decimal import Decimal

import pytest

from experiments.business_cases.computation import compute
from experiments.business_cases.models import Benefit, Cost
from experiments.business_cases.queries import (
    business_case_of,
    published_outcome,
    state_of_case,
    statement_of,
    too_long_rows,
)
from tests.experiments.business_cases.examples import BAKENHUIS_PUBLISHED, WATERKANT_PUBLISHED
from tests.experiments.business_cases.test_computation import as_published
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.trajectories.models import Trajectory


@pytest.mark.parametrize("name", ["bakenhuis", "waterkant"])
def test_rows_come_to_what_was_published_to_the_euro(
    session: Session, name: str, request: pytest.FixtureRequest
) -> None:
    trajectory: Trajectory = request.getfixturevalue(name)
    expected = {"bakenhuis": BAKENHUIS_PUBLISHED, "waterkant": WATERKANT_PUBLISHED}[name]
    case, published = business_case_of(session, trajectory.id), published_outcome(session, trajectory.id)
    assert case is not None
    assert published is not None
    assert as_published(compute(case), expected.net_by_partner) == expected
    assert set(published.net_by_partner) == set(expected.net_by_partner)
    assert published.npv == expected.npv


def test_a_statement_names_who_pays_and_who_keeps(session: Session, bakenhuis: Trajectory) -> None:
    statement = statement_of(session, bakenhuis.id)
    assert statement is not None
    nets = [(line.partner.name, line.carries, line.receives, line.net) for line in statement.parties]
    assert nets == [
        ("De Haven", 307600, 189414, -118186),
        ("Alba", 22200, 162355, 140155),
        ("De Balans", 11100, 81177, 70077),
        ("Helder GGZ", 11100, 27059, 15959),
        ("Gemeente Waterstad", 132500, 449586, 317086),
    ]
    assert [line.partner.name for line in statement.pocket.payers] == ["De Haven"]
    assert [line.partner.name for line in statement.pocket.keepers] == ["Gemeente Waterstad"]
    assert "De Haven and Gemeente Waterstad" in str(statement.pocket.conversation)


def test_parties_that_keep_the_same_are_both_named(session: Session, waterkant: Trajectory) -> None:
    statement = statement_of(session, waterkant.id)
    assert statement is not None
    assert [line.partner.name for line in statement.pocket.keepers] == ["Neighbourhood youth team", "Extra team"]


def test_a_statement_says_where_the_sign_turns_and_on_what_it_leans(session: Session, bakenhuis: Trajectory) -> None:
    statement = statement_of(session, bakenhuis.id)
    assert statement is not None
    assert statement.turning_percent == 53
    assert [(line.code, line.without) for line in statement.leanings] == [("BA1", -116091)]
    assert [str(line.name) for line in statement.scenarios] == ["Careful", "Expected", "Favourable"]


def test_the_only_hint_asks_about_help_from_outside(session: Session, bakenhuis: Trajectory) -> None:
    statement = statement_of(session, bakenhuis.id)
    assert statement is not None
    (hint,) = statement.hints
    assert "Does KO2 still pay for such help in 2020?" in str(hint)


def test_a_stored_year_that_does_not_come_out_is_a_hint(session: Session, waterkant: Trajectory) -> None:
    benefit = session.get_one(Benefit, (waterkant.id, "BA1"))
    benefit.years = [Decimal(17595), Decimal(43987), Decimal(70380)]
    session.flush()
    statement = statement_of(session, waterkant.id)
    assert statement is not None
    assert [str(hint) for hint in statement.hints] == ["BA1 in 2021: 43,987 is stored, full times uptake is 43,988."]


def test_a_trajectory_without_a_case_has_no_statement_and_an_open_station(
    session: Session, saniveld: Trajectory, bakenhuis: Trajectory
) -> None:
    reader = reader_for(Audience.TEAM, on=saniveld.reference_date or pytest.fail("fiction has its own day"))
    assert statement_of(session, saniveld.id) is None
    assert state_of_case(session, saniveld.id, reader).is_open
    assert not state_of_case(session, bakenhuis.id, reader).is_open


def test_rows_that_run_on_after_the_case_are_found(session: Session, bakenhuis: Trajectory) -> None:
    cost = session.get_one(Cost, (bakenhuis.id, "KO1"))
    cost.years = [*cost.years, Decimal(1)]
    session.flush()
    assert too_long_rows(session, bakenhuis.id, years=5) == ["KO1"]
