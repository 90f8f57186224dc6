"""What a card asks attention for: a start that is near or gone by, an end without a decision, a design with holes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from experiments.cards.card import Card
from experiments.cards.standing import NEAR_DAYS
from experiments.cards.states import ExperimentStatus
from workshop.features import Attention, Urgency
from workshop.languages import Counted, Text

#: So many days after the end a card without a decision is a pilot without follow-up. Source: experiments.
FOLLOW_UP_DAYS = 60
_READY_FOR_START = frozenset({ExperimentStatus.DESIGN, ExperimentStatus.PLANNED})


def attention_for(card: Card, *, on: date) -> Iterator[Attention]:
    """Yield what a card asks for on a day; a closed card asks for nothing."""
    if card.is_closed:
        return
    if card.ends_on and card.ends_on < on:
        yield _after_its_end(card, card.ends_on, on)
    elif card.status in _READY_FOR_START:
        yield from _before_its_start(card, on)


def _after_its_end(card: Card, ended: date, on: date) -> Attention:
    follow_up = ended + timedelta(days=FOLLOW_UP_DAYS)
    if on > follow_up:
        text = Text("Pilot without follow-up: it ended on {day} and nothing was decided.", day=ended)
        return Attention(code=card.code, text=text, urgency=Urgency.LATE, due=ended)
    text = Text("It ended on {day}. Decide what comes after it.", day=ended)
    return Attention(code=card.code, text=text, urgency=Urgency.NOTE, due=ended)


def _before_its_start(card: Card, on: date) -> Iterator[Attention]:
    start = card.starts_on
    missing = len(card.missing)
    if start and start < on:
        text = Text("It should have started on {day}.", day=start)
        yield Attention(code=card.code, text=text, urgency=Urgency.LATE, due=start)
    elif missing and start and (start - on).days <= NEAR_DAYS:
        words = [lack.words for lack in card.missing]
        text = Text("It starts on {day} and is not complete. Missing: {words}.", day=start, words=words)
        yield Attention(code=card.code, text=text, urgency=Urgency.SOON, due=start)
    elif missing and card.status is ExperimentStatus.DESIGN:
        text = Counted(
            "In design: {n} thing is missing before it may start.",
            "In design: {n} things are missing before it may start.",
            n=missing,
        )
        yield Attention(code=card.code, text=text, urgency=Urgency.NOTE, due=start)
