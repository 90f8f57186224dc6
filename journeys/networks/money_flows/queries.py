"""Reading the money flow of a network."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.networks.intentions.models import Scale
from journeys.networks.money_flows.balance import Balance, Flow, Published, balance_of, differences
from journeys.networks.money_flows.models import Inflow, MoneyFlow, Outflow
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.languages import Text


@dataclass(frozen=True, kw_only=True)
class KnownMoney:
    """Where money comes from and goes to, each with the number of its row, what it adds up to, and who manages it."""

    manager: str | None
    inflows: tuple[tuple[int, Flow], ...]
    outflows: tuple[tuple[int, Flow], ...]
    balance: Balance
    differences: tuple[Text, ...]


def money_of(session: Session, trajectory_id: int) -> KnownMoney | None:
    """Return the money flow of a network, or None when there is none."""
    row, scale = session.get(MoneyFlow, trajectory_id), session.get(Scale, trajectory_id)
    inflows = tuple((r.id, Flow(r.from_, r.amount)) for r in rows_of(session, trajectory_id, Inflow))
    outflows = tuple((r.id, Flow(r.to, r.amount, r.overhead)) for r in rows_of(session, trajectory_id, Outflow))
    if row is None and not inflows and not outflows:
        return None
    balance = balance_of(
        [flow for _, flow in inflows],
        [flow for _, flow in outflows],
        cap=scale.overhead_cap if scale else None,
        residents=scale.residents if scale else None,
    )
    return KnownMoney(
        manager=row.manager if row else None,
        inflows=inflows,
        outflows=outflows,
        balance=balance,
        differences=tuple(differences(balance, _published(row))) if row else (),
    )


def _published(row: MoneyFlow) -> Published:
    return Published(
        total_in=row.expected_total_in,
        total_out=row.expected_total_out,
        overhead=row.expected_overhead,
        overhead_share=row.expected_overhead_share,
        within_cap=row.expected_within_cap,
        breach_at=row.expected_breach_at,
        per_resident=row.expected_per_resident,
    )
