"""Whether a case still pays for help from outside that was already falling away: a question, never a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from experiments.business_cases.business_case import BusinessCase, Cost
from workshop.languages import Counted, Text


@dataclass(frozen=True)
class QuarterDays:
    """Days of external help in a quarter, written as 2019-Q4."""

    quarter: str
    days: Decimal


def external_help_question(case: BusinessCase, quarters: Sequence[QuarterDays]) -> Text | None:
    """Return what to ask when external days fell before the case began and a cost begins that ends within it.

    Which cost pays for help from outside is not known: costs that stop are the likely ones, so they are asked about.
    """
    ordered = sorted(quarters, key=lambda each: each.quarter)
    temporary = [cost.code for cost in case.costs if _stops(cost)]
    if not temporary or not case.horizon or not _fell(ordered, before=case.horizon[0]):
        return None
    first, last = ordered[0], ordered[-1]
    return Counted(
        "Days of external help fell from {from_days} in {from_quarter} to {to_days} in {to_quarter}. "
        "Does {codes} still pay for such help in {year}? Then say why it is needed.",
        "Days of external help fell from {from_days} in {from_quarter} to {to_days} in {to_quarter}. "
        "Do {codes} still pay for such help in {year}? Then say why it is needed.",
        n=len(temporary),
        from_days=first.days,
        from_quarter=first.quarter,
        to_days=last.days,
        to_quarter=last.quarter,
        codes=temporary,
        year=str(case.horizon[0]),
    )


def _fell(ordered: Sequence[QuarterDays], *, before: int) -> bool:
    known = len(ordered) > 1 and ordered[-1].quarter < f"{before}-Q1"
    return known and ordered[-1].days < ordered[0].days


def _stops(cost: Cost) -> bool:
    """Tell whether a cost is made in the first year and no longer in the last."""
    return bool(cost.years) and cost.years[0] > 0 and not cost.years[-1]
