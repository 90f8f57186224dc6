"""What was read is kept until something changes."""

from datetime import date

from sqlalchemy import update

from journeys.interviews.queries import known_interviews
from tests.statements import statements
from workshop.access import Audience, reader_for
from workshop.database import Session
from workshop.remembering import read_once
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.models import Partner
from workshop.trajectories.partners.queries import partners_of


def names(session: Session, trajectory: Trajectory) -> list[str]:
    return [partner.name for partner in partners_of(session, trajectory.id)]


def test_what_was_read_is_not_asked_again(session: Session, bakenhuis: Trajectory) -> None:
    number = bakenhuis.id
    with statements(session) as sent:
        first = partners_of(session, number)
        assert partners_of(session, number) is first
    assert len(sent) == 1


def test_what_is_asked_about_something_else_is_another_answer(
    session: Session, bakenhuis: Trajectory, waterkant: Trajectory
) -> None:
    assert names(session, bakenhuis) != names(session, waterkant)


def test_a_change_that_was_not_yet_sent_counts(session: Session, bakenhuis: Trajectory) -> None:
    partners_of(session, bakenhuis.id)[0].name = "De Steiger"
    session.add(Partner(trajectory_id=bakenhuis.id, code="nieuw", name="Nieuw", kind="opvang", position=99))
    assert names(session, bakenhuis)[0] == "De Steiger"
    assert names(session, bakenhuis)[-1] == "Nieuw"


def test_what_is_removed_is_gone(session: Session, saniveld: Trajectory) -> None:
    partner = Partner(trajectory_id=saniveld.id, code="nieuw", name="Nieuw", kind="opvang")
    session.add(partner)
    assert names(session, saniveld) == ["Nieuw"]
    session.delete(partner)
    assert names(session, saniveld) == []


def test_a_change_of_many_rows_at_once_counts(session: Session, bakenhuis: Trajectory) -> None:
    @read_once
    def colours(session: Session, trajectory_id: int) -> set[str | None]:
        return {partner.color for partner in session.query(Partner).filter_by(trajectory_id=trajectory_id)}

    assert len(colours(session, bakenhuis.id)) > 1
    session.execute(update(Partner).where(Partner.trajectory_id == bakenhuis.id).values(color="#777777"))
    assert colours(session, bakenhuis.id) == {"#777777"}


def test_what_is_rolled_back_is_forgotten(session: Session, bakenhuis: Trajectory) -> None:
    before = names(session, bakenhuis)
    savepoint = session.begin_nested()
    partners_of(session, bakenhuis.id)[0].name = "De Steiger"
    assert names(session, bakenhuis) != before
    savepoint.rollback()
    assert names(session, bakenhuis) == before


def test_what_one_audience_may_know_is_not_told_to_another(session: Session, bakenhuis: Trajectory) -> None:
    day = date(2019, 11, 15)
    team, partner = (reader_for(audience, on=day) for audience in (Audience.TEAM, Audience.PARTNER))
    codes = [interview.code for interview in known_interviews(session, bakenhuis.id, team)]
    assert "I03" in codes
    assert "I03" not in [interview.code for interview in known_interviews(session, bakenhuis.id, partner)]
