"""The money flow in the trajectory file."""

from __future__ import annotations

from pydantic import Field

from journeys.networks.money_flows.models import Inflow, MoneyFlow, Outflow
from workshop.archive.chapters import Inside, map_part
from workshop.archive.fields import Amount, Fraction, Line, Number, Part
from workshop.languages import Counted
from workshop.trajectories.people.archive import PersonCode


class InflowPart(Part):
    """Money that comes in."""

    counted = Counted("an inflow", "{n} inflows", n=1)

    from_: Line = Field(alias="from")
    amount: Amount


class OutflowPart(Part):
    """Money that goes out."""

    counted = Counted("an outflow", "{n} outflows", n=1)

    to: Line
    amount: Amount
    overhead: bool = False


class ExpectedFlowPart(Part):
    """What was published elsewhere."""

    total_in: Number | None = None
    total_out: Number | None = None
    overhead: Number | None = None
    overhead_share: Fraction | None = None
    within_cap: bool | None = None
    breach_at: Number | None = None
    per_resident: Number | None = None


class MoneyFlowPart(Part):
    """Who manages the money, and where it comes from and goes to."""

    counted = Counted("a money flow", "{n} money flows", n=1)

    manager: PersonCode | None = None
    inflows: list[InflowPart] = []
    outflows: list[OutflowPart] = []
    expected: ExpectedFlowPart | None = None


MONEY_FLOW = map_part(
    "money_flow",
    MoneyFlowPart,
    MoneyFlow,
    inside={"inflows": Inside(InflowPart, Inflow), "outflows": Inside(OutflowPart, Outflow)},
)
