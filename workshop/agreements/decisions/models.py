"""Tables of decisions."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, ExactNumber, Listing, choices
from workshop.trajectories.items.models import Item
from workshop.trajectories.links.models import codes_of, link_table, links

DecisionSubjects = link_table("decision_subjects", "decisions", "items")
DecisionPeople = link_table("decision_people", "decisions", "people")


class DecisionStatus(StrEnum):
    """Whether a decision was taken."""

    OPEN = "open"
    TAKEN = "taken"


class Decision(Item, kind="decision", table="decisions"):
    """A question to a board: options, advice, what was decided and by whom; the amount is in euros."""

    date: Mapped[Day | None]
    title: Mapped[str]
    options: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    advice: Mapped[str | None]
    decided: Mapped[str | None]
    amount: Mapped[Decimal | None] = mapped_column(ExactNumber)
    status: Mapped[DecisionStatus] = mapped_column(choices(DecisionStatus), default=DecisionStatus.OPEN)
    about_links = links(DecisionSubjects)
    about = codes_of("about_links", DecisionSubjects)
    by_links = links(DecisionPeople)
    by = codes_of("by_links", DecisionPeople)
