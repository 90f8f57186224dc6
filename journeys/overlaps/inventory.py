"""What the partners of a trajectory do, and what people said about it: what every overlap page is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from journeys.activities.cards import ActivityCard
from journeys.overlaps.judgements import JudgedOverlap, Judgements, Pair, judgements_from
from journeys.overlaps.levels import Level, PlacedActivity
from journeys.overlaps.matrix import Matrix, levels
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner


@dataclass(frozen=True)
class Named:
    """A stage or target group with its name."""

    code: str
    name: str


@dataclass(frozen=True, kw_only=True)
class FoundOverlap:
    """An overlap as people noted it; `kind` is the level they gave it, hours are per client."""

    code: str
    kind: Level
    theme: str
    activities: tuple[str, ...]
    hours_now: Decimal | None
    hours_after: Decimal | None
    lead: str | None
    choice: str | None
    note: str | None

    @property
    def is_decided(self) -> bool:
        """Tell whether a choice and a lead are given."""
        return self.choice is not None and self.lead is not None

    @property
    def judged(self) -> JudgedOverlap:
        """The overlap as the levels look at it."""
        return JudgedOverlap(
            frozenset(self.activities), is_duplication=self.kind is Level.DUPLICATION, is_decided=self.is_decided
        )


@dataclass(frozen=True)
class RejectedPair:
    """Two activities that look alike and are no overlap; `row` is the number of the row that says so."""

    row: int
    pair: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class MarkedGap:
    """A need in a cell that nobody meets."""

    code: str
    stage: str
    target: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Inventory:
    """All of it, in the order of the file."""

    stages: tuple[Named, ...]
    targets: tuple[Named, ...]
    partners: tuple[MarkedPartner, ...]
    verbs: Mapping[str, Text]
    cards: tuple[ActivityCard, ...]
    overlaps: tuple[FoundOverlap, ...]
    look_alikes: tuple[RejectedPair, ...]
    gaps: tuple[MarkedGap, ...]

    @property
    def lacks(self) -> tuple[str, ...]:
        """What a matrix cannot do without and is not there: stages, target_groups, partners."""
        needed = {"stages": self.stages, "target_groups": self.targets, "partners": self.partners}
        return tuple(name for name, rows in needed.items() if not rows)

    @property
    def active_partners(self) -> tuple[MarkedPartner, ...]:
        """The partners with an activity, in order of joining."""
        return self.partners_of(codes_of_partners(self.cards))

    @cached_property
    def judgements(self) -> Judgements:
        """What people said about pairs of activities."""
        rejected = [set(look_alike.pair) for look_alike in self.look_alikes]
        return judgements_from((overlap.judged for overlap in self.overlaps), rejected)

    @cached_property
    def matrix(self) -> Matrix:
        """The level of every cell."""
        return levels(
            [stage.code for stage in self.stages],
            [target.code for target in self.targets],
            activities=[placed(card) for card in self.cards],
            needs={(gap.stage, gap.target) for gap in self.gaps},
            judgements=self.judgements,
        )

    @cached_property
    def _cards(self) -> Mapping[str, ActivityCard]:
        return {card.code: card for card in self.cards}

    @cached_property
    def _partners(self) -> Mapping[str, MarkedPartner]:
        return {partner.code: partner for partner in self.partners}

    def card(self, code: str) -> ActivityCard:
        """Return an activity card by its code."""
        return self._cards[code]

    def cards_of(self, codes: Iterable[str]) -> tuple[ActivityCard, ...]:
        """Return activity cards by their codes, in that order."""
        return tuple(self._cards[code] for code in codes)

    def partner(self, code: str | None) -> MarkedPartner | None:
        """Return a partner with its mark; None for None."""
        return self._partners[code] if code else None

    def partners_of(self, codes: Iterable[str]) -> tuple[MarkedPartner, ...]:
        """Return the partners with these codes, each once, in order of joining."""
        wanted = set(codes)
        return tuple(partner for partner in self.partners if partner.code in wanted)

    def concerned(self, overlap: FoundOverlap) -> tuple[MarkedPartner, ...]:
        """Return the partners whose activities are in an overlap."""
        return self.partners_of(codes_of_partners(self.cards_of(overlap.activities)))

    def gaps_in(self, stage: str, target: str) -> tuple[MarkedGap, ...]:
        """Return the gaps that are marked in a cell."""
        return tuple(gap for gap in self.gaps if (gap.stage, gap.target) == (stage, target))

    def overlaps_with(self, pair: Pair) -> tuple[FoundOverlap, ...]:
        """Return the overlaps that hold both activities of a pair."""
        return tuple(overlap for overlap in self.overlaps if pair <= set(overlap.activities))

    def rejection_of(self, pair: Pair) -> RejectedPair | None:
        """Return the look-alike that a pair was judged to be, if it was."""
        return next((rejected for rejected in self.look_alikes if set(rejected.pair) == pair), None)


def placed(card: ActivityCard) -> PlacedActivity:
    """Return an activity as the levels look at it."""
    partner = card.partner.code if card.partner else None
    return PlacedActivity(card.code, partner, card.verb, tuple(card.stages), tuple(card.targets))


def codes_of_partners(cards: Iterable[ActivityCard]) -> set[str]:
    """Return the codes of the partners that do some activities; one that is not known has none."""
    return {card.partner.code for card in cards if card.partner}
