"""Experiment cards on paper: exactly one page of A4 for each card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from experiments.cards.paper_card import PaperCard, lay_out
from experiments.cards.queries import cards_of, titles_of
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Text
from workshop.printing.papers import Paper
from workshop.printing.printables import Group, Masthead, Printable, PrintOrder
from workshop.trajectories.partners.queries import MarkedPartner, partner_marks
from workshop.trajectories.prints.mastheads import masthead_for


@dataclass(frozen=True)
class CardSheet:
    """The cards of an order, and the marks of the partners by code."""

    masthead: Masthead
    cards: tuple[PaperCard, ...]
    marks: Mapping[str, MarkedPartner]


def card_sheet(session: Session, order: PrintOrder) -> CardSheet:
    """Return the cards that were asked for, or all.

    Raises:
        Missing: the trajectory has no card, or not one of those that were asked for.
    """
    cards = [card for card in cards_of(session, order.trajectory_id) if not order.items or card.code in order.items]
    if not cards or len(cards) < len(order.items):
        raise Missing(Text("There is no experiment card to print."))
    marks = partner_marks(session, order.trajectory_id)
    names = {code: partner.name for code, partner in marks.items()}
    title = Text("Experiment cards")
    if len(cards) == 1:
        title = Text("Experiment card {code}: {title}", code=cards[0].code, title=cards[0].title)
    laid_out = tuple(lay_out(card, names=names, language=order.language) for card in cards)
    return CardSheet(masthead_for(session, order, title), laid_out, marks)


EXPERIMENT_CARD = Printable(
    key="experiment-card",
    title=Text("Experiment card"),
    summary=Text("What was fixed beforehand and what was seen, one page for each card"),
    papers=(Paper.A4,),
    template="experiments/experiment-card",
    sheet=card_sheet,
    items=titles_of,
    group=Group.ROOM,
)
