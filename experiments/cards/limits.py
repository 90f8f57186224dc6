"""What a card can show, and what its figures do not say; said before the start and repeated beside the result."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from experiments.cards.card import Card
from experiments.cards.measure import Measure
from experiments.cards.metric import Direction, Statistic
from experiments.cards.observations import WHOLE_PERCENTAGE
from workshop.languages import Text

#: Up to so many observations a result is a first impression; up to `FEW` another group may well come out differently.
EXPLORING = 5
FEW = 50


def limits_of(card: Card) -> tuple[Text, ...]:
    """Return what the figures of a card do not say."""
    return tuple(_limits(card))


def reach_of(card: Card) -> Text | None:
    """Return what it takes to meet the threshold with the number planned; None while one of them is not given."""
    measure = card.measure
    if measure is None or measure.bar.threshold is None or not card.planned:
        return None
    planned = Text("{value} {unit}", value=card.planned, unit=card.unit) if card.unit else card.planned
    if measure.metric.statistic is not Statistic.SHARE:
        return Text(
            "With {planned} planned, each is a dot; for them together the threshold is {bound} {threshold}.",
            planned=planned,
            bound=measure.bound,
            threshold=measure.figure(measure.bar.threshold),
        )
    return Text(
        "With {planned} planned, the threshold of {threshold} is met by {bound} {count} of them.",
        planned=planned,
        bound=measure.bound,
        threshold=measure.figure(measure.bar.threshold),
        count=_bar_in_numbers(measure, card.planned),
    )


def _bar_in_numbers(measure: Measure, planned: int) -> int:
    whole = WHOLE_PERCENTAGE if measure.metric.is_percentage else 1
    exact = (measure.bar.threshold or Decimal(0)) * planned / whole
    is_most = measure.metric.direction is Direction.LOWER
    return int(exact.to_integral_value(ROUND_FLOOR if is_most else ROUND_CEILING))


def _limits(card: Card) -> Iterator[Text]:
    yield Text("There is no comparison group: what would have happened without the change is not known.")
    n = card.measure.outcome.summary.n if card.measure and card.is_measured else card.planned
    if not n:
        return
    if n <= EXPLORING:
        yield Text("n = {n} is a first impression: one more or less can turn it round.", n=n)
    elif n <= FEW:
        yield Text("n = {n} is small: another group may come out differently.", n=n)
