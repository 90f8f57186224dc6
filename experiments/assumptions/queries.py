"""Reading what we assume: the riskiest assumption of each card, and assumptions turned round."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from experiments.assumptions.models import Reversal
from experiments.cards.card import Card
from experiments.cards.models import Experiment
from workshop.access import Reader
from workshop.database import Session
from workshop.features import Caption, Seam, State
from workshop.languages import Text


@dataclass(frozen=True, kw_only=True)
class Turned:
    """Something taken for granted, turned round; plausibility and value run from 1 to 5, None where not known."""

    code: str
    assumption: str
    since: str | None
    reversed: str
    plausibility: int | None
    value: int | None
    becomes: str | None


def reversals_in(session: Session, trajectory_id: int) -> list[Turned]:
    """Return the reversed assumptions in file order."""
    rows = select(Reversal).where(Reversal.trajectory_id == trajectory_id).order_by(Reversal.position)
    return [
        Turned(
            code=row.code,
            assumption=row.assumption,
            since=row.since,
            reversed=row.reversed,
            plausibility=row.plausibility,
            value=row.value,
            becomes=row.becomes,
        )
        for row in session.scalars(rows)
    ]


def holding(reversals: Iterable[Turned], words: str) -> list[Turned]:
    """Return the reversed assumptions that hold every word."""
    sought = words.casefold().split()
    texts = [(turned, f"{turned.code} {turned.assumption} {turned.reversed}".casefold()) for turned in reversals]
    return [turned for turned, text in texts if all(word in text for word in sought)]


def riskiest_of(cards: Iterable[Card]) -> list[Card]:
    """Return the cards that name what must be true for them, those without a measurement first."""
    naming = [card for card in cards if card.riskiest_assumption]
    return sorted(naming, key=lambda card: card.is_measured)


def state_of_assumptions(session: Session, trajectory_id: int, _reader: Reader) -> State:
    """Return how many assumptions were written down; open while there is none."""
    named = select(func.count()).where(
        Experiment.trajectory_id == trajectory_id, Experiment.riskiest_assumption.is_not(None)
    )
    turned = select(func.count()).select_from(Reversal).where(Reversal.trajectory_id == trajectory_id)
    count = (session.scalar(named.select_from(Experiment)) or 0) + (session.scalar(turned) or 0)
    return State(count=count, is_open=not count)


def seams_of_reversals(session: Session, trajectory_id: int, _reader: Reader) -> Iterable[Seam]:
    """Return which reversed assumption became which card."""
    return [Seam(turned.code, turned.becomes) for turned in reversals_in(session, trajectory_id) if turned.becomes]


def captions_of_reversals(session: Session, trajectory_id: int, _reader: Reader) -> Mapping[str, Caption]:
    """Return what stands with each reversed assumption on the thread: it is assumed."""
    return {
        turned.code: Caption(
            line=Text("“{assumption}” turned round", assumption=turned.assumption),
            stop=None if turned.becomes else Text("no experiment yet"),
            is_open=True,
        )
        for turned in reversals_in(session, trajectory_id)
    }
