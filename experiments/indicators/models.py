"""Tables of indicators and headline figures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, ExactNumber, Listing
from workshop.trajectories.items.models import Item


class Indicator(Item, kind="indicator", table="indicators"):
    """A reference point with the question it raises; it has no target and never will."""

    name: Mapped[str]
    unit: Mapped[str | None]
    points: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    dates: Mapped[list[Day]] = mapped_column(Listing(date), default=list)
    meaning: Mapped[str | None]


class HeadlineFigure(Item, kind="headline_figure", table="headline_figures"):
    """A figure that goes round; without definition, n and date it prints with what is missing."""

    label: Mapped[str]
    value: Mapped[Decimal] = mapped_column(ExactNumber)
    source: Mapped[str | None]
    definition: Mapped[str | None]
    numerator: Mapped[int | None]
    denominator: Mapped[int | None]
    local_check_date: Mapped[Day | None]
    local_check_reached: Mapped[int | None]
    local_check_can_manage: Mapped[int | None]
    local_check_not_reached: Mapped[int | None]
