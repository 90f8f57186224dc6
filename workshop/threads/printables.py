"""The thread on paper, as a drawing for each opportunity with the same links in tables behind it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from workshop.access import reader_for
from workshop.database import Session
from workshop.diagrams.diagram import Measures
from workshop.errors import Missing
from workshop.features import Features
from workshop.languages import Text
from workshop.printing.papers import Orientation, Paper
from workshop.printing.printables import Group, Masthead, Printable, PrintOrder
from workshop.threads.weaving import Drawn, chains_in, drawn
from workshop.trajectories.prints.mastheads import masthead_for
from workshop.trajectories.visions.queries import opening_of

#: Points of width between the margins of a sheet that lies on its side, and the sizes on it.
_ROOM = {Paper.A4: 721.0, Paper.A3: 1070.0}
_MEASURES = {
    Paper.A4: Measures(width=0, gap=15, letter=8.5, leading=10.5, lines=3, between=7),
    Paper.A3: Measures(width=0, gap=24, letter=9.5, leading=12, lines=3, between=10),
}


@dataclass(frozen=True)
class ThreadSheet:
    """Every thread with its drawing, under the vision it starts from."""

    masthead: Masthead
    vision: str | None
    threads: tuple[Drawn, ...]


def thread_printable(offered: Features) -> Printable:
    """Return the document; whoever puts the features together hands them over, since the thread runs through all."""
    return Printable(
        key="thread",
        title=Text("The thread"),
        summary=Text("For each opportunity from conversation to decision, drawn and in a table"),
        papers=(Paper.A3, Paper.A4),
        template="threads/thread",
        sheet=partial(_sheet, offered),
        group=Group.WALL,
        orientation=Orientation.LANDSCAPE,
    )


def _sheet(offered: Features, session: Session, order: PrintOrder) -> ThreadSheet:
    """Return all threads as an audience may know them.

    Raises:
        Missing: the trajectory has no opportunities, so that there is no thread to print.
    """
    reader = reader_for(order.audience, on=order.on)
    chains = chains_in(session, order.trajectory_id, reader, offered)
    if not chains:
        raise Missing(
            Text("There is no thread to print yet: a thread goes through an opportunity, and there are none.")
        )

    def say(text: Text) -> str:
        return text.in_language(order.language)

    opening = opening_of(session, order.trajectory_id)
    return ThreadSheet(
        masthead_for(session, order, Text("The thread")),
        vision=opening.statement if opening else None,
        threads=drawn(chains, _ROOM[order.paper], _MEASURES[order.paper], say=say),
    )
