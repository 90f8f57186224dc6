"""Tables of the money flow."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import ExactNumber
from workshop.trajectories.items.models import Listed, Single
from workshop.trajectories.people.models import Person


class MoneyFlow(Single, table="money_flows", refers={"manager": Person}):
    """Who manages the money; `expected` is what was published elsewhere."""

    manager: Mapped[str | None]
    expected_total_in: Mapped[Decimal | None] = mapped_column(ExactNumber)
    expected_total_out: Mapped[Decimal | None] = mapped_column(ExactNumber)
    expected_overhead: Mapped[Decimal | None] = mapped_column(ExactNumber)
    expected_overhead_share: Mapped[Decimal | None] = mapped_column(ExactNumber)
    expected_within_cap: Mapped[bool | None]
    expected_breach_at: Mapped[Decimal | None] = mapped_column(ExactNumber)
    expected_per_resident: Mapped[Decimal | None] = mapped_column(ExactNumber)


class Inflow(Listed, table="inflows"):
    """Money that comes in, in euros a year."""

    from_: Mapped[str]
    amount: Mapped[Decimal] = mapped_column(ExactNumber)


class Outflow(Listed, table="outflows"):
    """Money that goes out, in euros a year, and whether it is overhead."""

    to: Mapped[str]
    amount: Mapped[Decimal] = mapped_column(ExactNumber)
    overhead: Mapped[bool] = mapped_column(default=False)
