"""Money that comes in and goes out of a network: whether it is as much, and how much of it is overhead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from workshop.languages import Text


@dataclass(frozen=True)
class Flow:
    """Money that comes from somewhere or goes somewhere, in euros a year."""

    name: str
    amount: Decimal
    is_overhead: bool = False


@dataclass(frozen=True, kw_only=True)
class Published:
    """The same figures as they were published elsewhere; None where nothing was."""

    total_in: Decimal | None = None
    total_out: Decimal | None = None
    overhead: Decimal | None = None
    overhead_share: Decimal | None = None
    within_cap: bool | None = None
    breach_at: Decimal | None = None
    per_resident: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class Balance:
    """Totals in euros a year; shares and the cap are parts of the money that comes in, 0..1."""

    total_in: Decimal
    total_out: Decimal
    overhead: Decimal
    cap: Decimal | None
    residents: int | None

    @property
    def is_even(self) -> bool:
        """Whether as much goes out as comes in."""
        return self.total_in == self.total_out

    @property
    def overhead_share(self) -> Decimal | None:
        """The overhead as a part of the money that comes in; None when nothing comes in."""
        return self.overhead / self.total_in if self.total_in else None

    @property
    def overhead_percentage(self) -> Decimal | None:
        """The overhead in per cents of the money that comes in, to one decimal."""
        share = self.overhead_share
        return None if share is None else (share * 100).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)

    @property
    def breach_at(self) -> Decimal | None:
        """The overhead at which the cap is reached."""
        return None if self.cap is None else self.cap * self.total_in

    @property
    def is_within_cap(self) -> bool | None:
        """Whether the overhead stays at or under the cap; None without a cap."""
        return None if self.breach_at is None else self.overhead <= self.breach_at

    @property
    def room(self) -> Decimal | None:
        """How much overhead still fits under the cap; negative when it is over."""
        return None if self.breach_at is None else self.breach_at - self.overhead

    @property
    def per_resident(self) -> Decimal | None:
        """The money that comes in per resident; None while their number is not known."""
        return self.total_in / self.residents if self.residents else None


def balance_of(
    inflows: Sequence[Flow], outflows: Sequence[Flow], *, cap: Decimal | None = None, residents: int | None = None
) -> Balance:
    """Add up what comes in and goes out; `cap` is the part of the money that may be overhead, 0..1."""
    return Balance(
        total_in=_total(inflows),
        total_out=_total(outflows),
        overhead=_total([flow for flow in outflows if flow.is_overhead]),
        cap=cap,
        residents=residents,
    )


def differences(balance: Balance, published: Published) -> list[Text]:
    """Return in words where figures that were published elsewhere differ from ours; they overwrite nothing."""
    pairs = (
        (Text("money in"), published.total_in, balance.total_in),
        (Text("money out"), published.total_out, balance.total_out),
        (Text("overhead"), published.overhead, balance.overhead),
        (Text("share of overhead"), published.overhead_share, balance.overhead_share),
        (Text("within the cap"), published.within_cap, balance.is_within_cap),
        (Text("cap reached at"), published.breach_at, balance.breach_at),
        (Text("per resident"), published.per_resident, balance.per_resident),
    )
    return [
        Text("{figure}: published elsewhere as {published}, here {ours}", figure=name, published=theirs, ours=ours)
        for name, theirs, ours in pairs
        if theirs is not None and ours is not None and theirs != ours
    ]


def _total(flows: Sequence[Flow]) -> Decimal:
    return sum((flow.amount for flow in flows), Decimal(0))
