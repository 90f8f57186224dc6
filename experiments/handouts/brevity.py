"""What keeps a handout within four pages: texts of so many lines and lists of so many things, cut in plain sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from experiments.cards.card import Card
from experiments.cards.letter_widths import ems
from experiments.cards.measure import Measure
from experiments.cards.passages import LONGEST, Passage, Type, shortened
from journeys.interviews.findings import KnownFinding
from workshop.agreements.decisions.queries import Question
from workshop.trajectories.partners.queries import MarkedPartner

#: Millimetres between the margins, in a cell of the table of what was tried, in one of who decides, and for a name.
PAGE, CELL, SIGN, NAME = 168.0, 40.0, 46.0, 60.0
#: The width of a text after its name.
NAMED = PAGE - 25
TITLE, LEAD, BODY, TABLE = Type(24, 28), Type(12, 17), Type(10, 14), Type(9, 12.5, breadth=1.08)
VOICE, SMALL = Type(10.5, 15, breadth=1.1), Type(8.5, 11.5, breadth=1.08)

_Thing = TypeVar("_Thing")


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How many lines texts may take, and how many things stand in each list."""

    title: int
    lines: int
    cell: int
    asked: int
    options: int
    deciders: int
    trials: int
    tried: int
    missed: int
    parties: int
    scenarios: int


ROOMY = Limits(
    title=3, lines=4, cell=4, asked=3, options=5, deciders=6, trials=3, tried=7, missed=5, parties=8, scenarios=5
)
TIGHT = Limits(
    title=2, lines=2, cell=2, asked=2, options=4, deciders=3, trials=2, tried=4, missed=3, parties=6, scenarios=4
)


@dataclass
class Shears:
    """Cuts texts and lists to their limits, and remembers how much text stands there and whether anything was cut."""

    limits: Limits
    ems: float = field(default=0)
    has_cut: bool = field(default=False)

    def text(self, words: str | None, lines: int, type_: Type = BODY, width: float = PAGE) -> str:
        """Return a text in at most so many lines of a width in millimetres, with an ellipsis where it was cut."""
        words = words or ""
        offered = Passage(words[:LONGEST], type_, width)
        made = shortened(offered, lines)
        if made.is_cut or len(words) > LONGEST:
            self.has_cut = True
        self.ems += ems(made.text)
        return made.text

    def first(self, things: Sequence[_Thing], most: int) -> tuple[_Thing, ...]:
        """Return the first things of a list, at most so many."""
        self.has_cut = self.has_cut or len(things) > most
        return tuple(things[:most])

    def card(self, card: Card) -> Card:
        """Return a card of which every text that a handout shows is short."""
        lines = self.limits.lines
        joined = self.text(", ".join(card.requires), max(lines - 1, 1), width=NAMED)
        return replace(
            card,
            title=self.text(card.title, self.limits.cell, TABLE, CELL + 8),
            what_we_do=self.text(card.what_we_do, lines) or None,
            riskiest_assumption=self.text(card.riskiest_assumption, lines, width=NAMED) or None,
            stop_if=self.text(card.stop_if, lines, width=NAMED) or None,
            requires=(joined,) if joined else (),
            learned=self.text(card.learned, lines) or None,
            unit=self.text(card.unit, 1, BODY, CELL) or None,
            measure=self.measure(card.measure) if card.measure else None,
            secondary=tuple(self.measure(measure) for measure in card.secondary),
        )

    def measure(self, measure: Measure) -> Measure:
        """Return a measure with a short name and unit."""
        metric = replace(measure.metric, unit=self.text(measure.metric.unit, 1, BODY, CELL))
        return replace(measure, name=self.text(measure.name, self.limits.cell, TABLE, CELL), metric=metric)

    def question(self, question: Question) -> Question:
        """Return a decision with a short title and a few short options."""
        title = self.text(question.title, self.limits.cell - 1, LEAD, PAGE - 20)
        others = self.first(question.others, self.limits.options - 1)
        return replace(
            question,
            title=title,
            advice=self._option(question.advice) if question.advice else None,
            others=tuple(self._option(other) for other in others),
        )

    def _option(self, option: str) -> str:
        return self.text(option, self.limits.cell - 1, TABLE, SIGN)

    def finding(self, finding: KnownFinding) -> KnownFinding:
        """Return what a client said, in a few lines."""
        return replace(
            finding,
            text=self.text(finding.text, self.limits.lines, VOICE),
            who=self.text(finding.who, 1, SMALL, PAGE / 2),
        )

    def partner(self, partner: MarkedPartner) -> MarkedPartner:
        """Return a partner with a short name."""
        return replace(partner, name=self.text(partner.name, 1, TABLE, NAME))
