"""Which cards a list shows."""

from __future__ import annotations

from collections.abc import Iterable

from experiments.cards.card import Card


def having(cards: Iterable[Card], words: str) -> list[Card]:
    """Return the cards that hold every word."""
    sought = words.casefold().split()
    return [card for card in cards if all(word in _text(card) for word in sought)]


def _text(card: Card) -> str:
    texts = (card.code, card.title, card.hypothesis, card.riskiest_assumption, card.what_we_do, card.learned)
    return " ".join(text for text in texts if text).casefold()
