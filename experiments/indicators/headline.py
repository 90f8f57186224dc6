"""A figure that goes round, with what it lacks, and what one's own count makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from experiments.rounding import half_up
from workshop.languages import Text


@dataclass(frozen=True)
class Share:
    """So many of n, with the percentage rounded half up to one decimal."""

    count: int
    n: int
    percentage: Decimal


@dataclass(frozen=True)
class LocalCheck:
    """One's own count: `can_manage` of those `reached`; those not reached are None where not given."""

    on: date
    reached: int
    can_manage: int
    not_reached: int | None = None

    @property
    def seen(self) -> Share | None:
        """How many of those reached; None when nobody was reached."""
        return _share(self.can_manage, self.reached)

    @property
    def worst_case(self) -> Share | None:
        """The same, as if none of those not reached counted; None when their number is not given."""
        return None if self.not_reached is None else _share(self.can_manage, self.reached + self.not_reached)


@dataclass(frozen=True, kw_only=True)
class Headline:
    """One figure, 0..1, with what stands behind it; None where not given."""

    code: str
    label: str
    value: Decimal
    source: str | None = None
    definition: str | None = None
    numerator: int | None = None
    denominator: int | None = None
    check: LocalCheck | None = None

    @property
    def percentage(self) -> Text:
        """The figure as it goes round."""
        return Text("{value}%", value=half_up(self.value * 100, 1))

    @property
    def basis(self) -> Text:
        """How many of how many; or that n was not given."""
        if self.numerator is None or self.denominator is None:
            return Text("n not given")
        return Text("{count} of {n}", count=self.numerator, n=self.denominator)

    @property
    def lacking(self) -> tuple[Text, ...]:
        """What must be known before it may be printed without remark."""
        lacks = (
            (self.definition is None, Text("the definition: when somebody counts")),
            (self.numerator is None, Text("how many counted")),
            (self.denominator is None, Text("out of how many")),
            (self.source is None, Text("the source")),
            (self.check is None, Text("a count of one's own, with its day")),
        )
        return tuple(words for is_lacking, words in lacks if is_lacking)


def _share(count: int, n: int) -> Share | None:
    return Share(count, n, half_up(Decimal(count) * 100 / n, 1)) if n else None
