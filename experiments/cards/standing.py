"""Where a card stands: its state in a word, its next day, and what the thread says about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from experiments.cards.card import AfterThis, Card
from experiments.cards.states import DecisionKind, ExperimentStatus, StopReason
from workshop.languages import Text

#: The states in the order in which they ask for attention.
STATUS_WORDS = MappingProxyType(
    {
        ExperimentStatus.RUNNING: Text("running"),
        ExperimentStatus.MEASURED: Text("measured"),
        ExperimentStatus.PLANNED: Text("planned"),
        ExperimentStatus.DESIGN: Text("in design"),
        ExperimentStatus.IDEA: Text("idea"),
        ExperimentStatus.DONE: Text("done"),
        ExperimentStatus.CANCELLED: Text("cancelled"),
    }
)
DECISION_WORDS = MappingProxyType(
    {
        DecisionKind.CONTINUE: Text("continue"),
        DecisionKind.ADAPT: Text("adapt"),
        DecisionKind.STOP: Text("stop"),
        DecisionKind.SCALE: Text("scale up"),
        DecisionKind.NOT_YET_DECIDABLE: Text("not yet decidable"),
    }
)
STOP_WORDS = MappingProxyType(
    {
        StopReason.HARM: Text("It did harm."),
        StopReason.FUTILITY: Text("It would not succeed any more."),
        StopReason.OTHER: Text("For another reason."),
    }
)


class Pressure(StrEnum):
    """Whether a day is near or gone by without what should have happened."""

    NONE = "none"
    NEAR = "near"
    GONE = "gone"


@dataclass(frozen=True)
class NextDay:
    """The next thing that happens with a card, in words with the day in them."""

    words: Text
    pressure: Pressure = Pressure.NONE


#: A day so many days ahead is near.
NEAR_DAYS = 14


def state_of(card: Card) -> Text:
    """Return the state of a card: `decided: continue`, or the word of its status."""
    if card.decision:
        return Text("decided: {decision}", decision=DECISION_WORDS[card.decision.kind])
    return STATUS_WORDS[card.status]


def next_day(card: Card, *, on: date) -> NextDay | None:
    """Return what happens next, or happened last with a closed card; None when no day is given."""
    if card.decision:
        return _decided(card.decision)
    if card.status is ExperimentStatus.CANCELLED:
        return None
    if card.has_begun:
        return _ending(card, on)
    return _starting(card, on)


def _decided(decision: AfterThis) -> NextDay | None:
    return NextDay(Text("decided {day}", day=decision.on)) if decision.on else None


def _ending(card: Card, on: date) -> NextDay | None:
    if card.ends_on is None:
        return None
    if card.ends_on < on:
        return NextDay(Text("ended {day}, no decision yet", day=card.ends_on), Pressure.GONE)
    return NextDay(Text("ends {day}", day=card.ends_on), _near(card.ends_on, on))


def _starting(card: Card, on: date) -> NextDay | None:
    if card.waits_for:
        return NextDay(Text("waits for {decision}", decision=card.waits_for), Pressure.NEAR)
    if card.starts_on is None:
        return None
    if card.starts_on < on:
        return NextDay(Text("should have started {day}", day=card.starts_on), Pressure.GONE)
    return NextDay(Text("starts {day}", day=card.starts_on), _near(card.starts_on, on))


def _near(day: date, on: date) -> Pressure:
    return Pressure.NEAR if (day - on).days <= NEAR_DAYS else Pressure.NONE


def by_state(cards: Sequence[Card]) -> list[tuple[Text, list[Card]]]:
    """Return the cards in groups by state, those that ask most first; empty groups are left out."""
    groups = [(words, [card for card in cards if card.status is status]) for status, words in STATUS_WORDS.items()]
    return [(words, group) for words, group in groups if group]
