"""From what somebody typed to an order for print; whatever is not there is answered with what is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from workshop.access import Audience
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language, Text
from workshop.printing.composing import compose
from workshop.printing.papers import Paper
from workshop.printing.printables import Printable, PrintOrder
from workshop.trajectories.models import Trajectory
from workshop.trajectories.queries import today


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What may be said about a print; what is not said is all items, the first paper, and the trajectory's language."""

    item: str | None = None
    paper: str | None = None
    language: Language | None = None
    audience: Audience = Audience.BOARD


def printable_named(printables: Mapping[str, Printable], key: str) -> Printable:
    """Return a document by its name.

    Raises:
        Missing: there is no such document; the sentence lists those there are.
    """
    if key not in printables:
        sentence = Text("There is no document {key}; there are: {keys}.", key=key, keys=sorted(printables))
        raise Missing(sentence)
    return printables[key]


def order_for(
    session: Session, trajectory: Trajectory, printable: Printable, *, wish: Wish, now: datetime
) -> PrintOrder:
    """Return the order for a document of a trajectory, as it is today.

    Raises:
        Missing: the document has no such item or paper; the sentence lists those there are.
    """
    return PrintOrder(
        trajectory_id=trajectory.id,
        items=_items(session, trajectory, printable, wish),
        paper=_paper(printable, wish),
        language=wish.language or trajectory.lang,
        audience=wish.audience,
        on=today(trajectory, now=now),
    )


def page_of(session: Session, printable: Printable, order: PrintOrder) -> str:
    """Return the composed page of an order, ready for the press.

    Raises:
        Missing: the trajectory has nothing for this document.
    """
    return compose(printable, printable.sheet(session, order), order=order)


def _items(session: Session, trajectory: Trajectory, printable: Printable, wish: Wish) -> tuple[str, ...]:
    codes = [code for code, _label in printable.items(session, trajectory.id)] if printable.items else []
    if printable.items and not codes:
        raise Missing(Text("{slug} has nothing for the document {key}.", slug=trajectory.slug, key=printable.key))
    if wish.item is None:
        return ()
    if not printable.items:
        raise Missing(Text("The document {key} is about the whole trajectory: leave out --item.", key=printable.key))
    if wish.item not in codes:
        sentence = Text(
            "The document {key} has no item {item}; there are: {codes}.", key=printable.key, item=wish.item, codes=codes
        )
        raise Missing(sentence)
    return (wish.item,)


def _paper(printable: Printable, wish: Wish) -> Paper:
    if wish.paper is None:
        return printable.papers[0]
    asked = wish.paper.upper()
    if asked not in printable.papers:
        papers = [str(paper) for paper in printable.papers]
        sentence = Text(
            "The document {key} is not made on {paper}; there are: {papers}.",
            key=printable.key,
            paper=asked,
            papers=papers,
        )
        raise Missing(sentence)
    return Paper(asked)
