"""Reading what a card knows when a measurement comes in."""

from __future__ import annotations

from datetime import date

from experiments.cards.card import Card
from experiments.cards.measure import Measure
from experiments.cards.models import Experiment
from experiments.measurements.plausibility import Known


def known_of(card: Card, measure: Measure, row: Experiment, *, on: date) -> Known:
    """Return against what a measurement of a card is held on a day."""
    return Known(
        metric=measure.metric,
        today=on,
        starts_on=card.starts_on,
        ends_on=card.ends_on,
        planned=card.planned,
        minimum=row.metric_minimum,
        maximum=row.metric_maximum,
        earlier=measure.observations,
        has_begun=card.has_begun,
        is_closed=card.is_closed,
    )
