"""Reading decisions: how they wait, who decides with what mandate, and where they stand on the thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select

from workshop.access import Reader
from workshop.agreements.decisions.models import Decision, DecisionStatus
from workshop.agreements.decisions.waiting import Waiting, other_options, waiting
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.features import Attention, Caption, Panel, Seam, State, Urgency
from workshop.languages import Text
from workshop.trajectories.people.mandates import Participant
from workshop.trajectories.people.queries import participants_of


@dataclass(frozen=True, kw_only=True)
class Question:
    """A decision as a page shows it: how it waits (days left or late), what else was possible, and who decides."""

    code: str
    title: str
    on: date | None
    waiting: Waiting
    days: int
    about: tuple[str, ...]
    advice: str | None
    others: tuple[str, ...]
    decided: str | None
    amount: Decimal | None
    deciders: tuple[Participant, ...]

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.waiting is not Waiting.TAKEN

    @property
    def lacks_mandate(self) -> bool:
        """Whether somebody who decides has no mandate."""
        return any(not person.has_mandate for person in self.deciders)


def questions_of(session: Session, trajectory_id: int, *, on: date) -> tuple[Question, ...]:
    """Return the decisions as they stand on a day, in file order."""
    people = participants_of(session, trajectory_id)
    return tuple(_question(row, people, on=on) for row in rows_of(session, trajectory_id, Decision))


def _question(row: Decision, people: dict[str, Participant], *, on: date) -> Question:
    is_open = row.status is DecisionStatus.OPEN
    return Question(
        code=row.code,
        title=row.title,
        on=row.date,
        waiting=waiting(row.date, is_open=is_open, on=on),
        days=abs((row.date - on).days) if row.date else 0,
        about=tuple(row.about),
        advice=row.advice,
        others=other_options(row.options, row.advice if is_open else row.decided),
        decided=row.decided,
        amount=row.amount,
        deciders=tuple(people[code] for code in row.by),
    )


def open_first(questions: tuple[Question, ...]) -> list[Question]:
    """Return the open decisions by date, those without one last, and then what was decided, the newest first."""
    waiting_ones = sorted((q for q in questions if q.is_open), key=lambda q: (q.on is None, q.on or date.max))
    taken = sorted((q for q in questions if not q.is_open), key=lambda q: q.on or date.min, reverse=True)
    return waiting_ones + taken


def state_of_decisions(session: Session, trajectory_id: int, _reader: Reader) -> State:
    """Return how the decisions stand: their number, open while one waits or there is none."""
    rows = session.scalars(select(Decision.status).where(Decision.trajectory_id == trajectory_id)).all()
    return State(count=len(rows), is_open=not rows or DecisionStatus.OPEN in rows)


def decisions_waiting(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Return the open decisions that come within a month, should have been taken, or have no date."""
    for question in questions_of(session, trajectory_id, on=reader.on):
        if question.waiting in _PRESSING:
            yield Attention(
                code=question.code, text=_pressing(question), urgency=_PRESSING[question.waiting], due=question.on
            )


_PRESSING = {Waiting.LATE: Urgency.LATE, Waiting.SOON: Urgency.SOON, Waiting.NO_DATE: Urgency.NOTE}


def _pressing(question: Question) -> Text:
    match question.waiting:
        case Waiting.LATE:
            return Text("{title}: the day has passed and nothing is decided.", title=question.title)
        case Waiting.NO_DATE:
            return Text("{title}: there is no day on which this is decided.", title=question.title)
    if question.lacks_mandate:
        return Text("{title}: somebody who decides has no mandate yet.", title=question.title)
    if question.advice is None:
        return Text("{title}: there is no advice yet.", title=question.title)
    return Text("{title}: decision asked, our advice is {advice}.", title=question.title, advice=question.advice)


def from_subjects(session: Session, trajectory_id: int, _reader: Reader) -> Iterator[Seam]:
    """Return the way from what decisions are about to the decisions."""
    for row in rows_of(session, trajectory_id, Decision):
        yield from (Seam(code, row.code) for code in row.about)


def captions_of_decisions(session: Session, trajectory_id: int, reader: Reader) -> dict[str, Caption]:
    """Return what stands with each decision: its day and what was decided, or what is asked."""
    questions = questions_of(session, trajectory_id, on=reader.on)
    return {
        question.code: Caption(line=_line(question), is_open=question.is_open, on=question.on) for question in questions
    }


def _line(question: Question) -> Text:
    if question.is_open:
        return Text("to be decided on {day}", day=question.on) if question.on else Text("to be decided, no day yet")
    decided = question.decided or Text("not written down what")
    return (
        Text("{day}: {decided}", day=question.on, decided=decided)
        if question.on
        else Text("decided: {decided}", decided=decided)
    )


def mandates_beside(session: Session, trajectory_id: int, reader: Reader, code: str) -> Panel | None:
    """Return what stands beside a decision on its own page: who decides, and with what mandate."""
    found = [each for each in questions_of(session, trajectory_id, on=reader.on) if each.code == code]
    return Panel("screen/agreements/decisions/_deciders.html", found[0]) if found else None
