"""How agreements stand, and which reviews are overdue."""

from datetime import date, timedelta

from workshop.access import Audience, Reader, reader_for
from workshop.agreements.agreements.models import AgreementReview
from workshop.agreements.agreements.queries import Standing, from_principles, reviews_overdue, standing_agreements
from workshop.database import Session
from workshop.features import Seam, Urgency
from workshop.trajectories.models import Trajectory

DAY = date(2019, 11, 15)
TEAM = reader_for(Audience.TEAM, on=DAY)


def standing(session: Session, trajectory: Trajectory, code: str, *, on: date = DAY) -> Standing:
    found = standing_agreements(session, trajectory.id, on=on)
    return next(each for each in found if each.agreement.code == code)


def test_only_the_third_agreement_is_overdue(session: Session, bakenhuis: Trajectory) -> None:
    asks = list(reviews_overdue(session, bakenhuis.id, TEAM))
    assert [(ask.code, ask.due, ask.urgency) for ask in asks] == [("AF3", date(2019, 10, 19), Urgency.LATE)]
    assert str(asks[0].text) == "This agreement was last reviewed on 19 Sept 2019. Hold it against a case."
    assert standing(session, bakenhuis, "AF3").days_late == 27


def test_a_review_that_comes_within_a_week_says_in_how_many_days(session: Session, bakenhuis: Trajectory) -> None:
    assert standing(session, bakenhuis, "AF1").days_left == 2
    assert standing(session, bakenhuis, "AF1", on=DAY - timedelta(days=30)).days_left is None


def test_what_lapsed_has_no_next_review(session: Session, bakenhuis: Trajectory) -> None:
    lapsed = standing(session, bakenhuis, "AF6")
    assert (lapsed.due, lapsed.days_late, lapsed.is_valid) == (None, 0, False)


def test_a_later_review_in_the_list_counts_and_the_difference_is_told(session: Session, bakenhuis: Trajectory) -> None:
    review = AgreementReview(trajectory_id=bakenhuis.id, date=date(2019, 11, 14), case="Gezin K", position=3)
    review.agreements = ["AF3"]
    session.add(review)
    session.flush()
    third = standing(session, bakenhuis, "AF3")
    assert (third.days_late, third.due) == (0, date(2019, 12, 14))
    assert third.noted_review == date(2019, 9, 19)
    assert not list(reviews_overdue(session, bakenhuis.id, TEAM))


def test_an_agreement_comes_from_its_principle(session: Session, waterkant: Trajectory) -> None:
    reader = Reader(role=TEAM.role, audience=TEAM.audience, on=date(2020, 2, 10))
    assert list(from_principles(session, waterkant.id, reader)) == [
        Seam("V5", "AF1"),
        Seam("V2", "AF2"),
        Seam("V8", "AF3"),
    ]
