"""All that is known of one overlap, in the four states from found to decided."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from journeys.activities.cards import ActivityCard
from journeys.interviews.findings import KnownFinding
from journeys.overlaps.candidates import is_candidate, pairs_between_organisations
from journeys.overlaps.hours import AddressableHours, addressable_hours
from journeys.overlaps.inventory import FoundOverlap, Inventory, codes_of_partners, placed
from journeys.overlaps.summaries import LookAlikeLine, OverlapLine, look_alike_lines, overlap_line
from workshop.languages import Text
from workshop.trajectories.letters import SLOTS
from workshop.trajectories.partners.queries import MarkedPartner


@dataclass(frozen=True)
class Heard:
    """What a client said at steps where these activities take place."""

    finding: KnownFinding
    steps: tuple[str, ...]


@dataclass(frozen=True)
class Voice:
    """All findings at the steps of an overlap, and from how many conversations they come."""

    heard: tuple[Heard, ...]
    conversations: int


@dataclass(frozen=True)
class BarPart:
    """A stretch of a bar of hours: whose, where it starts and how wide it is, in percent."""

    slot: int
    start: Decimal
    width: Decimal


@dataclass(frozen=True)
class HoursBars:
    """The hours now by partner and the hours after, on one scale."""

    now: tuple[BarPart, ...]
    after: BarPart


@dataclass(frozen=True)
class Mandates:
    """The organisations concerned, with and without anybody who may decide for them."""

    held: tuple[MarkedPartner, ...]
    to_arrange: tuple[MarkedPartner, ...]


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """One overlap in full; `steps` are those of today's maps where its activities take place."""

    line: OverlapLine
    found: Text
    cards: tuple[ActivityCard, ...]
    look_alikes: tuple[LookAlikeLine, ...]
    steps: tuple[str, ...]
    voice: Voice
    addressable: AddressableHours
    bars: HoursBars | None
    mandates: Mandates
    is_decided: bool

    @property
    def has_effects(self) -> bool:
        """Tell whether any effect is known: words of clients, or hours."""
        return bool(self.voice.heard) or self.addressable.hours.total is not None


def dossier_of(
    overlap: FoundOverlap,
    inventory: Inventory,
    *,
    mandated: Collection[str],
    steps: Sequence[str],
    findings: Mapping[str, Sequence[KnownFinding]],
) -> Dossier:
    """Return an overlap in full; `mandated` are partners with somebody who may decide, `findings` those by step."""
    cards = inventory.cards_of(overlap.activities)
    concerned = inventory.partners_of(codes_of_partners(cards) | ({overlap.lead} if overlap.lead else set()))
    return Dossier(
        line=overlap_line(overlap, inventory),
        found=how_found(cards),
        cards=cards,
        look_alikes=_rejected_beside(overlap, inventory),
        steps=tuple(steps),
        voice=_voice(steps, findings),
        addressable=addressable_hours([card.hours for card in cards]),
        bars=_bars(overlap, inventory),
        mandates=Mandates(
            tuple(partner for partner in concerned if partner.code in mandated),
            tuple(partner for partner in concerned if partner.code not in mandated),
        ),
        is_decided=overlap.is_decided,
    )


def how_found(cards: Sequence[ActivityCard]) -> Text:
    """Return the sentence that says which of these pairs the rule brings forward."""
    pairs = pairs_between_organisations([placed(card) for card in cards])
    by_rule = sum(is_candidate(first, second) for first, second in pairs)
    if not by_rule:
        return Text("Added by hand: no two of these share a stage and a verb.")
    if by_rule == len(pairs):
        return Text("By the rule: a shared stage and the same verb.")
    return Text(
        "{count} of {total} pairs by the rule, a shared stage and the same verb; the rest by hand.",
        count=by_rule,
        total=len(pairs),
    )


def _rejected_beside(overlap: FoundOverlap, inventory: Inventory) -> tuple[LookAlikeLine, ...]:
    own = set(overlap.activities)
    return tuple(line for line in look_alike_lines(inventory) if own & {card.code for card in line.cards})


def _voice(steps: Sequence[str], findings: Mapping[str, Sequence[KnownFinding]]) -> Voice:
    found = {finding.code: finding for step in steps for finding in findings.get(step, ())}
    heard = tuple(
        Heard(finding, tuple(step for step in steps if finding in findings.get(step, ()))) for finding in found.values()
    )
    return Voice(heard, conversations=len({finding.interview for finding in found.values()}))


def _bars(overlap: FoundOverlap, inventory: Inventory) -> HoursBars | None:
    """Return the bars, when all hours are known; what nobody knows is not drawn."""
    cards = inventory.cards_of(overlap.activities)
    hours = [card.hours or Decimal(0) for card in cards]
    whole = max(sum(hours, Decimal(0)), overlap.hours_after or Decimal(0))
    if not whole or overlap.hours_after is None or any(card.hours is None for card in cards):
        return None
    starts = [sum(hours[:place], Decimal(0)) for place in range(len(hours))]
    parts = (
        BarPart(_slot(card.partner), _percent(start, whole), _percent(own, whole))
        for card, start, own in zip(cards, starts, hours, strict=True)
    )
    after = BarPart(_slot(inventory.partner(overlap.lead)), Decimal(0), _percent(overlap.hours_after, whole))
    return HoursBars(tuple(parts), after)


def _slot(partner: MarkedPartner | None) -> int:
    return partner.slot if partner else SLOTS


def _percent(part: Decimal, whole: Decimal) -> Decimal:
    return round(part * 100 / whole, 2)
