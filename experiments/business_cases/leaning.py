"""What the sign of a business case leans on: without which benefit it turns over."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from experiments.business_cases.business_case import BusinessCase
from experiments.business_cases.computation import Result


@dataclass(frozen=True)
class Leaning:
    """A benefit that the sign leans on, and what is left in euros when it does not come about."""

    code: str
    without: Decimal


def leanings(case: BusinessCase, result: Result) -> tuple[Leaning, ...]:
    """Return the benefits without which a case that pays no longer does, the heaviest first; society does not count."""
    total = result.benefits_total - result.costs_total
    if total < 0:
        return ()
    rows = zip(case.benefits, result.benefits, strict=True)
    left = [Leaning(row.code, total - row.total) for benefit, row in rows if benefit.counts]
    return tuple(sorted((one for one in left if one.without < 0), key=lambda one: (one.without, one.code)))
