"""Cards and measures with sensible defaults."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from experiments.cards.card import Card, Owner
from experiments.cards.measure import Measure, Reading
from experiments.cards.metric import Direction, Metric, Statistic
from experiments.cards.observations import Observations
from experiments.cards.outcome import Bar
from experiments.cards.states import ExperimentStatus

TODAY = date(2019, 11, 15)

#: Five of ten families, of whom at least six should say yes.
SHARE = Measure(
    name="Families that say yes",
    metric=Metric("%", Statistic.SHARE, Direction.HIGHER),
    bar=Bar(Decimal(60), 10),
    readings=(Reading(Observations(date(2019, 10, 1), n=5, successes=4), "A first round."),),
    baseline=Observations(date(2019, 9, 1), n=10, successes=2),
)
#: Days of waiting, of which there should be at most fourteen.
WAITING = Measure(
    name="Days of waiting",
    metric=Metric("days", Statistic.MEDIAN, Direction.LOWER),
    bar=Bar(Decimal(14)),
    readings=(Reading(Observations(date(2019, 10, 1), n=3, values=(Decimal(19), Decimal(12), Decimal(23)))),),
    noted_before=Decimal(31),
)


def a_card(**changes: Any) -> Card:
    """Return a running card that was measured once."""
    card = Card(
        code="E1",
        title="A call within a day",
        status=ExperimentStatus.RUNNING,
        hypothesis="We believe that a call brings calm.",
        riskiest_assumption="Somebody is free to call.",
        what_we_do="One colleague calls every family within a day.",
        starts_on=date(2019, 9, 15),
        ends_on=date(2019, 12, 20),
        unit="families",
        planned=10,
        cost=Decimal(2500),
        measure=replace(SHARE, is_running=True),
        stop_if="A family feels watched.",
        is_reversible=True,
        owner=Owner("D1", "Family coach", "Alba", has_mandate=True),
        partners=("alba",),
    )
    return replace(card, **changes)


def a_planned_card(**changes: Any) -> Card:
    """Return a card that has not begun and starts in ten days."""
    return a_card(
        status=ExperimentStatus.PLANNED,
        starts_on=date(2019, 11, 25),
        measure=replace(SHARE, readings=()),
        **changes,
    )
