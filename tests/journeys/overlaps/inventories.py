"""Small inventories for tests, and those of the two examples."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from journeys.activities.cards import ActivityCard
from journeys.activities.verbs import VERB_WORDS, word_of
from journeys.overlaps.inventory import FoundOverlap, Inventory, MarkedGap, Named, RejectedPair
from journeys.overlaps.levels import Level
from tests.journeys.overlaps.examples import Example
from workshop.trajectories.partners.models import PartnerRole
from workshop.trajectories.partners.queries import MarkedPartner


def a_partner(code: str = "haven", slot: int = 1) -> MarkedPartner:
    return MarkedPartner(code, code.capitalize(), code[0].upper(), slot, PartnerRole.PARTNER)


def a_card(
    code: str,
    partner: MarkedPartner | None,
    verb: str | None = "ask",
    *,
    stages: str = "F1",
    targets: str = "kind",
    hours: Decimal | None = Decimal(2),
) -> ActivityCard:
    return ActivityCard(
        code=code,
        title=f"Activity {code}",
        text="In our own words.",
        partner=partner,
        verb=verb,
        verb_word=word_of(verb) if verb else None,
        stages={stage: f"Stage {stage}" for stage in stages.split(",")},
        targets={target: f"Group {target}" for target in targets.split(",")},
        hours=hours,
    )


def an_overlap(
    code: str, *activities: str, kind: Level = Level.DUPLICATION, lead: str | None = "haven"
) -> FoundOverlap:
    return FoundOverlap(
        code=code,
        kind=kind,
        theme=f"Theme {code}",
        activities=activities,
        hours_now=Decimal(4),
        hours_after=Decimal(1),
        lead=lead,
        choice="merge" if lead else None,
        note=None,
    )


def an_inventory(
    *cards: ActivityCard,
    overlaps: tuple[FoundOverlap, ...] = (),
    look_alikes: tuple[RejectedPair, ...] = (),
    gaps: tuple[MarkedGap, ...] = (),
) -> Inventory:
    """Return an inventory with the places and partners that its cards and gaps name."""
    stages = {code: name for card in cards for code, name in card.stages.items()} | {g.stage: g.stage for g in gaps}
    targets = {code: name for card in cards for code, name in card.targets.items()} | {g.target: g.target for g in gaps}
    partners = {card.partner.code: card.partner for card in cards if card.partner}
    return Inventory(
        stages=tuple(Named(code, name) for code, name in stages.items()),
        targets=tuple(Named(code, name) for code, name in targets.items()),
        partners=tuple(partners.values()),
        verbs=VERB_WORDS,
        cards=cards,
        overlaps=overlaps,
        look_alikes=look_alikes,
        gaps=gaps,
    )


def inventory_of_example(example: Example) -> Inventory:
    """Return one of the two examples without its texts."""
    organisations = dict.fromkeys(activity.organisation for activity in example.activities if activity.organisation)
    partners = {code: a_partner(code, slot) for slot, code in enumerate(organisations, start=1)}
    cards = [
        a_card(
            activity.code,
            partners[activity.organisation or ""],
            activity.verb,
            stages=",".join(activity.stages),
            targets=",".join(activity.targets),
            hours=example.hours[activity.code],
        )
        for activity in example.activities
    ]
    overlaps = [
        an_overlap(
            code,
            *sorted(judged.activities),
            kind=Level.DUPLICATION if judged.is_duplication else Level.OVERLAP,
            lead=next(iter(partners)),
        )
        for code, judged in example.overlaps.items()
    ]
    whole = an_inventory(
        *cards,
        overlaps=tuple(overlaps),
        look_alikes=tuple(
            RejectedPair(row, tuple(sorted(pair)), "why") for row, pair in enumerate(example.look_alikes)
        ),
        gaps=tuple(MarkedGap(f"G{row}", *place, "text") for row, place in enumerate(sorted(example.gaps))),
    )
    return replace(
        whole,
        stages=tuple(Named(code, f"Stage {code}") for code in example.stages),
        targets=tuple(Named(code, f"Group {code}") for code in example.targets),
    )
