"""Activity cards as a list shows them: sought, put in groups, and put in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from journeys.overlaps.hours import Hours, total_hours
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner


@dataclass(frozen=True, kw_only=True)
class ActivityCard:
    """What a partner does; partner, verb and hours per client are None while they are not known.

    `stages` and `targets` are names by code.
    """

    code: str
    title: str
    text: str | None
    partner: MarkedPartner | None
    verb: str | None
    verb_word: Text | None
    stages: Mapping[str, str]
    targets: Mapping[str, str]
    hours: Decimal | None


class GroupBy(StrEnum):
    """What cards can stand together by."""

    PARTNER = "partner"
    VERB = "verb"
    STAGE = "stage"
    TARGET = "target"


@dataclass(frozen=True, kw_only=True)
class Sought:
    """What a reader looks for; an empty text is anything."""

    words: str = ""
    partner: str = ""
    verb: str = ""
    stage: str = ""
    target: str = ""

    @property
    def is_anything(self) -> bool:
        """Whether nothing was asked for."""
        return not any((self.words, self.partner, self.verb, self.stage, self.target))

    def holds(self, card: ActivityCard) -> bool:
        """Whether a card is what was asked for."""
        return (
            self.partner in ("", card.partner.code if card.partner else None)
            and self.verb in ("", card.verb)
            and (not self.stage or self.stage in card.stages)
            and (not self.target or self.target in card.targets)
            and all(word in _text(card) for word in self.words.casefold().split())
        )


@dataclass(frozen=True, kw_only=True)
class Group:
    """Cards that stand together; `key` is None for those of which it is not known."""

    key: str | None
    cards: tuple[ActivityCard, ...]
    hours: Hours = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "hours", total_hours([card.hours for card in self.cards]))


def grouped(cards: Sequence[ActivityCard], by: GroupBy, order: Iterable[str]) -> list[Group]:
    """Return the cards in groups, in the given order of keys, without empty groups; what is not known stands last.

    A card with several stages or target groups stands in each of them.
    """
    groups = [Group(key=key, cards=tuple(card for card in cards if key in _keys(card, by))) for key in order]
    loose = Group(key=None, cards=tuple(card for card in cards if not _keys(card, by)))
    return [group for group in (*groups, loose) if group.cards]


def in_order(cards: Iterable[ActivityCard], sort: str, *, descending: bool) -> list[ActivityCard]:
    """Return cards by title, verb or hours, else as in the file; hours that are not known stand last."""
    found = list(cards)
    match sort:
        case "title":
            return sorted(found, key=lambda card: card.title.casefold(), reverse=descending)
        case "hours":
            known = [card for card in found if card.hours is not None]
            unknown = [card for card in found if card.hours is None]
            return sorted(known, key=lambda card: card.hours or Decimal(0), reverse=descending) + unknown
    return found[::-1] if descending else found


def _keys(card: ActivityCard, by: GroupBy) -> list[str]:
    match by:
        case GroupBy.PARTNER:
            return [card.partner.code] if card.partner else []
        case GroupBy.VERB:
            return [card.verb] if card.verb else []
        case GroupBy.STAGE:
            return list(card.stages)
        case GroupBy.TARGET:
            return list(card.targets)


def _text(card: ActivityCard) -> str:
    return " ".join((card.code, card.title, card.text or "")).casefold()
