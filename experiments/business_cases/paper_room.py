"""How the money of a case finds room on A4: side by side while the figures fit, else in rows or in further tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from math import ceil

from experiments.business_cases.statement import Statement
from experiments.cards.letter_widths import width_of
from workshop.languages import Language, format_money, format_number

#: Millimetres between the margins, and between two columns.
PAGE, GAP = 168.0, 2.0
#: Points of the figures of the scenarios and of those in tables.
_LARGE, _SMALL = 17, 9
#: The part of the width that the scenarios have together, the room each leaves, and how many stand side by side.
_SCENARIOS, _BETWEEN, _MOST_SCENARIOS = 0.68, 3.0, 4
#: Millimetres for an amount in the table of parties with its bars, and with narrower bars.
_NARROW, _BROAD = 18.8, 28.2
#: The parts of the width that the years may take beside the names of costs and benefits: usually, and at most.
_YEARS, _MOST_YEARS = 0.6, 0.72
#: A minus is as wide as a plus, which the widths of letters hold.
_AS_WIDE = str.maketrans("−", "+")


class Columns(StrEnum):
    """How wide the amounts of the parties are: beside bars, beside narrower bars, or without."""

    NARROW = "narrow"
    BROAD = "broad"
    WIDE = "wide"


@dataclass(frozen=True)
class YearSpan:
    """Years that stand beside each other in one table; the last table has the sums too, and maybe nothing else."""

    years: tuple[str, ...]
    start: int
    is_last: bool

    def of(self, amounts: Sequence[Decimal]) -> Sequence[Decimal]:
        """Return the amounts of these years, in euros."""
        return amounts[self.start : self.start + len(self.years)]


@dataclass(frozen=True)
class MoneyRoom:
    """How the tables of one case are laid out; `is_tight` leaves less room for names than usual."""

    parties: Columns
    scenarios_in_rows: bool
    spans: tuple[YearSpan, ...]
    is_tight: bool


def room_for(statement: Statement, language: Language) -> MoneyRoom:
    """Return how the tables of a case are laid out in a language."""
    width = _widest([line.years for line in (*statement.costs, *statement.benefits)], language)
    columns = len(statement.years) + 1
    is_tight = columns > _fitting(_YEARS, width)
    return MoneyRoom(
        parties=_parties(statement, language),
        scenarios_in_rows=_scenarios_in_rows(statement, language),
        spans=_spans([line.year for line in statement.years], _fitting(_MOST_YEARS if is_tight else _YEARS, width)),
        is_tight=is_tight,
    )


def _parties(statement: Statement, language: Language) -> Columns:
    sums = (statement.result.costs_total, statement.result.benefits_total, statement.total)
    amounts = [amount for line in statement.parties for amount in (line.carries, line.receives, line.net)]
    widest = max(_width(format_money(amount, language), _SMALL) for amount in (*amounts, *sums))
    return Columns.NARROW if widest <= _NARROW else Columns.BROAD if widest <= _BROAD else Columns.WIDE


def _scenarios_in_rows(statement: Statement, language: Language) -> bool:
    totals = [line.total for line in statement.scenarios] or [statement.total]
    room = PAGE * _SCENARIOS / len(totals) - _BETWEEN
    widest = max(_width(format_money(amount, language), _LARGE) for amount in totals)
    cash = _width(format_money(statement.result.cash_only_total, language), _LARGE)
    return len(totals) > _MOST_SCENARIOS or widest > room or cash > PAGE * (1 - _SCENARIOS)


def _widest(rows: Iterable[Sequence[Decimal]], language: Language) -> float:
    amounts = [amount for row in rows for amount in (*row, sum(row, Decimal(0)))]
    return max((_width(format_number(amount, language), _SMALL) for amount in amounts), default=0)


def _fitting(part: float, width: float) -> int:
    return max(int(PAGE * part // (width + GAP)), 1)


def _spans(years: Sequence[str], most: int) -> tuple[YearSpan, ...]:
    """Return the years and one column of sums over as few tables as hold them, as even as can be."""
    columns = len(years) + 1
    tables = ceil(columns / most)
    ends = [columns * (place + 1) // tables for place in range(tables)]
    starts = [0, *ends[:-1]]
    return tuple(
        YearSpan(tuple(years[start:end]), start, is_last=end == columns)
        for start, end in zip(starts, ends, strict=True)
    )


def _width(words: str, size: float) -> float:
    return width_of(words.translate(_AS_WIDE), size)
