"""The gate: an experiment starts only when its card is complete."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from workshop.languages import Text


class CardField(StrEnum):
    """The fields of a card that the gate looks at, in the order in which it names them."""

    OWNER = "owner"
    MANDATE = "mandate"
    CHANGE = "change"
    DIRECTION = "direction"
    METRIC = "metric"
    UNIT = "unit"
    STATISTIC = "statistic"
    BASELINE = "baseline"
    THRESHOLD = "threshold"
    SAMPLE = "sample"
    END = "end"
    DECISION_DATE = "decision_date"
    STOP_RULE = "stop_rule"
    BALANCING_MEASURE = "balancing_measure"
    REVERSIBLE = "reversible"
    REQUIRES = "requires"
    PREDICTION = "prediction"


@dataclass(frozen=True)
class Requirement:
    """Something that must be there before the start, and whether somebody ticked it."""

    text: str
    is_ticked: bool


@dataclass(frozen=True)
class CardTerms:
    """What a card fixes beforehand, as far as the gate asks for it; None or an empty text is not given.

    A baseline is a figure or the statement that it is unknown; a reference point may stand in for the threshold.
    Agreed looks are not asked for: none given is one look at the end.
    """

    owner: str | None = None
    owner_has_mandate: bool = False
    change: str | None = None
    direction: str | None = None
    metric: str | None = None
    unit: str | None = None
    statistic: str | None = None
    baseline: Decimal | None = None
    is_baseline_unknown: bool = False
    threshold: Decimal | None = None
    reference_point: Decimal | None = None
    planned: int | None = None
    ends_on: date | None = None
    decides_on: date | None = None
    stop_rule_for_harm: str | None = None
    balancing_measure: str | None = None
    is_reversible: bool | None = None
    requires: tuple[Requirement, ...] = ()
    prediction: Decimal | None = None


@dataclass(frozen=True)
class Missing:
    """One thing that a card still misses, in words that finish the sentence "Not yet testable. It misses: …"."""

    field: CardField
    words: Text


def gate(terms: CardTerms) -> tuple[Missing, ...]:
    """Return what a card still misses before it may start; nothing when it is complete.

    Source: the gate of the experiments.
    """
    return (
        *_missing_people(terms),
        *_missing_measure(terms),
        *_missing_plan(terms),
        *_missing_safety(terms),
    )


def _missing_people(terms: CardTerms) -> Iterator[Missing]:
    if not terms.owner:
        yield Missing(CardField.OWNER, Text("the person who owns it"))
    if not terms.owner_has_mandate:
        yield Missing(CardField.MANDATE, Text("the mandate of its owner"))
    if not (terms.change or "").strip():
        yield Missing(CardField.CHANGE, Text("what we will do differently"))


def _missing_measure(terms: CardTerms) -> Iterator[Missing]:
    if not terms.direction:
        yield Missing(CardField.DIRECTION, Text("whether lower or higher is better"))
    if not (terms.metric or "").strip():
        yield Missing(CardField.METRIC, Text("what is measured"))
    if not (terms.unit or "").strip():
        yield Missing(CardField.UNIT, Text("the unit of the measure"))
    if not terms.statistic:
        yield Missing(CardField.STATISTIC, Text("whether it is a share, a mean, a median or a count"))
    if terms.baseline is None and not terms.is_baseline_unknown:
        yield Missing(CardField.BASELINE, Text("the baseline, or that it is unknown and will be measured first"))
    if terms.threshold is None and terms.reference_point is None:
        yield Missing(CardField.THRESHOLD, Text("a threshold or a reference point"))


def _missing_plan(terms: CardTerms) -> Iterator[Missing]:
    if not terms.planned:
        yield Missing(CardField.SAMPLE, Text("how many will be measured"))
    if terms.ends_on is None:
        yield Missing(CardField.END, Text("the last day"))
    if terms.decides_on is None:
        yield Missing(CardField.DECISION_DATE, Text("the day of the decision"))


def _missing_safety(terms: CardTerms) -> Iterator[Missing]:
    if not (terms.stop_rule_for_harm or "").strip():
        yield Missing(CardField.STOP_RULE, Text("a stop rule for harm"))
    if not (terms.balancing_measure or "").strip():
        yield Missing(CardField.BALANCING_MEASURE, Text("what might get worse and is watched"))
    if terms.is_reversible is None:
        yield Missing(CardField.REVERSIBLE, Text("whether it can be undone"))
    for requirement in terms.requires:
        if not requirement.is_ticked:
            yield Missing(CardField.REQUIRES, Text("ticked as done: {requirement}", requirement=requirement.text))
    if terms.prediction is None:
        yield Missing(CardField.PREDICTION, Text("a prediction in a number"))
