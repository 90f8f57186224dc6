"""Reading agreements with the day of their next review, and the reviews."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workshop.access import Reader
from workshop.agreements.agreements.models import Agreement, AgreementReview, AgreementStatus
from workshop.agreements.deadlines import days_late, review_due
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.features import Attention, Panel, Seam, Urgency
from workshop.languages import Text
from workshop.trajectories.people.mandates import Participant
from workshop.trajectories.people.queries import participants_of

#: So many days before a review is due it is said to come soon.
SOON = 7


@dataclass(frozen=True, kw_only=True)
class HeldAgainst:
    """One review: a case, the agreements it was held against, and what came of it."""

    row: int
    on: date
    case: str
    agreements: tuple[str, ...]
    outcome: str | None


@dataclass(frozen=True, kw_only=True)
class Standing:
    """An agreement as it stands: its last review on paper or in the list, when the next is due and how late that is.

    `days_left` is given only when the review comes soon; `noted_review` is the day on the agreement itself, given only
    when the list of reviews has a later one.
    """

    agreement: Agreement
    owner: Participant | None
    last_reviewed: date | None
    due: date | None
    days_late: int
    days_left: int | None
    noted_review: date | None

    @property
    def is_valid(self) -> bool:
        """Whether the agreement holds now."""
        return self.agreement.status is AgreementStatus.VALID


def reviews_of(session: Session, trajectory_id: int) -> tuple[HeldAgainst, ...]:
    """Return the reviews, the newest first."""
    rows = rows_of(session, trajectory_id, AgreementReview)
    held = (
        HeldAgainst(row=row.id, on=row.date, case=row.case, agreements=tuple(row.agreements), outcome=row.outcome)
        for row in rows
    )
    return tuple(sorted(held, key=lambda review: review.on, reverse=True))


def standing_agreements(session: Session, trajectory_id: int, *, on: date) -> tuple[Standing, ...]:
    """Return the agreements as they stand on a day, in file order."""
    people = participants_of(session, trajectory_id)
    last = _last_reviews(reviews_of(session, trajectory_id))
    return tuple(
        standing(row, owner=people.get(row.owner or ""), listed=last.get(row.code), on=on)
        for row in rows_of(session, trajectory_id, Agreement)
    )


def _last_reviews(reviews: Sequence[HeldAgainst]) -> Mapping[str, date]:
    return {code: review.on for review in reversed(reviews) for code in review.agreements}


def standing(agreement: Agreement, *, owner: Participant | None, listed: date | None, on: date) -> Standing:
    """Return how an agreement stands; `listed` is the day of its last review in the list of reviews."""
    last = max((day for day in (agreement.last_reviewed, listed) if day), default=None)
    is_valid = agreement.status is AgreementStatus.VALID
    due = review_due(agreement.since, last, every_months=agreement.review_every_months, is_valid=is_valid)
    left = (due - on).days if due else None
    return Standing(
        agreement=agreement,
        owner=owner,
        last_reviewed=last,
        due=due,
        days_late=days_late(due, on),
        days_left=left if left is not None and 0 <= left <= SOON else None,
        noted_review=agreement.last_reviewed if last != agreement.last_reviewed else None,
    )


def reviews_overdue(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Return the agreements whose review is overdue."""
    for each in standing_agreements(session, trajectory_id, on=reader.on):
        if each.days_late:
            yield Attention(code=each.agreement.code, text=_overdue(each), urgency=Urgency.LATE, due=each.due)


def _overdue(each: Standing) -> Text:
    if each.last_reviewed is None:
        return Text("This agreement was never reviewed. Hold it against a case.")
    return Text("This agreement was last reviewed on {day}. Hold it against a case.", day=each.last_reviewed)


def from_principles(session: Session, trajectory_id: int, _reader: Reader) -> Iterator[Seam]:
    """Return the way from each principle to the agreements that make it real."""
    for row in rows_of(session, trajectory_id, Agreement):
        if row.principle:
            yield Seam(row.principle, row.code)


def reviews_beside(session: Session, trajectory_id: int, reader: Reader, code: str) -> Panel | None:
    """Return what stands beside an agreement on its own page: when it must be reviewed, and its reviews."""
    found = [each for each in standing_agreements(session, trajectory_id, on=reader.on) if each.agreement.code == code]
    reviews = [review for review in reviews_of(session, trajectory_id) if code in review.agreements]
    return Panel("screen/agreements/agreements/_reviews.html", (found[0], reviews)) if found else None
