"""The business case in the trajectory file."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator

from experiments.business_cases.business_case import Nature
from experiments.business_cases.models import Benefit, BusinessCase, Cost
from workshop.archive.chapters import Inside, map_part
from workshop.archive.fields import Amount, Chosen, Fraction, ItemPart, Line, Number, Part, Refers, Year, whole_of
from workshop.archive.parts import Complaint
from workshop.languages import Counted, Text
from workshop.trajectories.links.models import SOCIETY
from workshop.trajectories.partners.archive import PartnerCode

Carriers = Annotated[dict[PartnerCode, Fraction], AfterValidator(whole_of)]
Receivers = Annotated[
    dict[Annotated[str, Refers("partner", others=frozenset({SOCIETY}))], Fraction], AfterValidator(whole_of)
]


class CostPart(ItemPart):
    """What something costs and who carries it."""

    item_kind = "cost"
    counted = Counted("a cost", "{n} costs", n=1)

    label: Line
    carrier: Carriers = {}
    years: list[Amount] = []


class BenefitPart(ItemPart):
    """What something brings and who receives it."""

    item_kind = "benefit"
    counted = Counted("a benefit", "{n} benefits", n=1)

    label: Line
    nature: Chosen[Nature]
    full: Amount
    uptake: list[Fraction] = []
    years: list[Amount] = []
    receiver: Receivers = {}


class ExpectedPart(Part):
    """What was published elsewhere."""

    costs_total: Number | None = None
    benefits_total: Number | None = None
    net_per_year: list[Number] = []
    cumulative: list[Number] = []
    payback_year: Year | None = None
    npv: Number | None = None
    cash_only_total: Number | None = None
    scenario_totals: dict[Line, Number] = {}
    net_by_partner: dict[PartnerCode, Number] = {}
    note: str | None = None


class BusinessCasePart(Part):
    """The case over some years, in euros."""

    counted = Counted("a business case", "{n} business cases", n=1)

    horizon: list[Year]
    discount_rate: Fraction = Decimal(0)
    parameters: dict[Line, Number] = {}
    costs: list[CostPart] = []
    benefits: list[BenefitPart] = []
    scenarios: dict[Line, Amount] = {}
    expected: ExpectedPart | None = None
    non_financial: list[Line] = []


def _check(document: Any) -> Iterator[Complaint]:
    case = document.business_case
    if case is None:
        return
    years = len(case.horizon)
    lists = [("costs", place, "years", cost.years) for place, cost in enumerate(case.costs)]
    lists += [("benefits", place, "uptake", benefit.uptake) for place, benefit in enumerate(case.benefits)]
    lists += [("benefits", place, "years", benefit.years) for place, benefit in enumerate(case.benefits)]
    for key, place, name, given in lists:
        if len(given) > years:
            sentence = Counted(
                "{n} year is given, but the horizon has {years}",
                "{n} years are given, but the horizon has {years}",
                n=len(given),
                years=years,
            )
            yield ("business_case", key, place, name), sentence
    if any(later <= earlier for earlier, later in zip(case.horizon, case.horizon[1:], strict=False)):
        yield ("business_case", "horizon"), Text("the years must follow each other")


BUSINESS_CASE = map_part(
    "business_case",
    BusinessCasePart,
    BusinessCase,
    inside={"costs": Inside(CostPart, Cost), "benefits": Inside(BenefitPart, Benefit)},
    check=_check,
)
