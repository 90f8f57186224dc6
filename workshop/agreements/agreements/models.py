"""Tables of agreements and their reviews."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, choices
from workshop.trajectories.items.models import Item, Listed
from workshop.trajectories.links.models import codes_of, links, row_link_table
from workshop.trajectories.people.models import Person
from workshop.trajectories.visions.models import Principle

ReviewAgreements = row_link_table("review_agreements", "agreement_reviews", "agreements")


class AgreementStatus(StrEnum):
    """Whether an agreement still holds."""

    PROPOSED = "proposed"
    VALID = "valid"
    LAPSED = "lapsed"


class Agreement(Item, kind="agreement", table="agreements", refers={"owner": Person, "principle": Principle}):
    """Something the partners do the same way, with its owner and the principle it serves."""

    kind: Mapped[str | None]
    legal_basis: Mapped[str | None]
    limit: Mapped[str | None]
    text: Mapped[str]
    owner: Mapped[str | None]
    principle: Mapped[str | None]
    since: Mapped[Day | None]
    version: Mapped[int] = mapped_column(default=1)
    last_reviewed: Mapped[Day | None]
    review_every_months: Mapped[int | None]
    status: Mapped[AgreementStatus] = mapped_column(choices(AgreementStatus), default=AgreementStatus.VALID)


class AgreementReview(Listed, table="agreement_reviews"):
    """One case held against some agreements, and what came of it."""

    date: Mapped[Day]
    case: Mapped[str]
    outcome: Mapped[str | None]
    agreement_links = links(ReviewAgreements)
    agreements = codes_of("agreement_links", ReviewAgreements)
