"""Agreements and their reviews in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from workshop.agreements.agreements.models import Agreement, AgreementReview, AgreementStatus
from workshop.archive.chapters import list_part
from workshop.archive.fields import Chosen, Day, ItemPart, Line, Part, Refers, Refs, Whole
from workshop.languages import Counted
from workshop.trajectories.people.archive import PersonCode

AgreementCode = Annotated[str, Refers("agreement")]


class AgreementPart(ItemPart):
    """Something the partners do the same way."""

    item_kind = "agreement"
    counted = Counted("an agreement", "{n} agreements", n=1)

    kind: str | None = None
    legal_basis: str | None = None
    limit: str | None = None
    text: Line
    owner: PersonCode | None = None
    principle: Annotated[str, Refers("principle")] | None = None
    since: Day | None = None
    version: Whole = 1
    last_reviewed: Day | None = None
    review_every_months: Whole | None = None
    status: Chosen[AgreementStatus] = AgreementStatus.VALID


class AgreementReviewPart(Part):
    """One case held against some agreements."""

    counted = Counted("a review", "{n} reviews", n=1)

    date: Day
    case: Line
    agreements: Refs[AgreementCode] = []
    outcome: str | None = None


AGREEMENTS = list_part("agreements", AgreementPart, Agreement)
REVIEWS = list_part("agreement_reviews", AgreementReviewPart, AgreementReview)
