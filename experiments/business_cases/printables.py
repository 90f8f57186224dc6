"""The business case on paper."""

from __future__ import annotations

from dataclasses import dataclass

from experiments.business_cases.paper_room import MoneyRoom, room_for
from experiments.business_cases.queries import statement_of
from experiments.business_cases.statement import CERTAINTY_WORDS, NATURE_WORDS, Statement
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Text
from workshop.printing.papers import Paper
from workshop.printing.printables import Group, Masthead, Printable, PrintOrder
from workshop.trajectories.prints.mastheads import masthead_for


@dataclass(frozen=True)
class CaseSheet:
    """The whole case with the room for it, and for each nature that occurs what it is called and how sure it is."""

    masthead: Masthead
    statement: Statement
    room: MoneyRoom
    natures: tuple[tuple[Text, Text], ...]


def case_sheet(session: Session, order: PrintOrder) -> CaseSheet:
    """Return the business case for print.

    Raises:
        Missing: the trajectory has none, so that there is nothing to print.
    """
    statement = statement_of(session, order.trajectory_id)
    if statement is None:
        raise Missing(Text("There is no business case yet, so there is nothing to print."))
    masthead = masthead_for(session, order, Text("Business case"))
    natures = tuple((NATURE_WORDS[nature], CERTAINTY_WORDS[nature]) for nature in statement.natures)
    return CaseSheet(masthead, statement, room_for(statement, order.language), natures)


BUSINESS_CASE_DOCUMENT = Printable(
    key="business-case",
    title=Text("Business case"),
    summary=Text("Who pays and who gains, year by year, and how sure that is"),
    papers=(Paper.A4,),
    template="experiments/business-case",
    sheet=case_sheet,
    group=Group.BOARD,
)
