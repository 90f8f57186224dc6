"""Hours of overlapping activities: what is known of them, and what could be looked at again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from workshop.languages import Counted, Text


@dataclass(frozen=True)
class Hours:
    """Hours per client added up over the activities that gave them; None while nobody did."""

    total: Decimal | None
    known: int
    count: int

    @property
    def is_complete(self) -> bool:
        """Tell whether the hours of every activity are known."""
        return self.known == self.count

    @property
    def coverage(self) -> Text:
        """The sentence that belongs beside every figure about hours."""
        return Text("hours known for {known} of {count}", known=self.known, count=self.count)


@dataclass(frozen=True)
class AddressableHours:
    """The hours per client that would be left over if only the largest activity remained, as a range.

    `least` is None while too few hours are known to say anything; `most` is None where there is no upper bound.
    """

    least: Decimal | None
    most: Decimal | None
    hours: Hours


@dataclass(frozen=True)
class HoursChange:
    """Hours per client now and, as people expect, after the change; `hint` where the stored figure differs."""

    now: Decimal | None
    after: Decimal | None
    hint: Text | None


def total_hours(hours: Sequence[Decimal | None]) -> Hours:
    """Add up hours per client of activities; an unknown (None) is left out and counted."""
    known = [amount for amount in hours if amount is not None]
    return Hours(sum(known, Decimal(0)) if known else None, known=len(known), count=len(hours))


def addressable_hours(hours: Sequence[Decimal | None]) -> AddressableHours:
    """Return the sum minus the largest, as far as it can be known.

    With every activity known both ends are equal. An unknown is any amount: the known ones give the least, and with
    one unknown their sum is the most; with more unknowns there is no upper bound. These are never called savings.
    """
    known = sorted(amount for amount in hours if amount is not None)
    unknown = len(hours) - len(known)
    total = sum(known, Decimal(0))
    can_tell = len(known) > 1 or (len(known) == 1 and not unknown)
    least = total - known[-1] if can_tell else None
    most = least if not unknown else total if known and unknown == 1 else None
    return AddressableHours(least, most, total_hours(hours))


def hours_change(now: Decimal | None, after: Decimal | None, *, hours: Sequence[Decimal | None]) -> HoursChange:
    """Return the hours now and after of an overlap as stored, or what its activities add up to where none is stored.

    Both figures are kept when they differ: the difference is a hint.
    """
    computed = total_hours(hours)
    if now is None:
        return HoursChange(computed.total, after, hint=None)
    hint = None
    if computed.is_complete and computed.total != now:
        hint = Counted(
            "{n} hour is stored, the activities add up to {computed}.",
            "{n} hours are stored, the activities add up to {computed}.",
            n=now,
            computed=computed.total,
        )
    return HoursChange(now, after, hint)
