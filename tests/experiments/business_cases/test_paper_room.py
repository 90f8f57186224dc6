"""Amounts stand beside each other while they fit, and else in rows or in further tables."""

from dataclasses import replace
from decimal import Decimal

from experiments.business_cases.bars import balance_bars
from experiments.business_cases.computation import compute
from experiments.business_cases.paper_room import Columns, YearSpan, room_for
from experiments.business_cases.statement import AmountLine, PartyLine, ScenarioLine, Statement, YearLine
from tests.experiments.business_cases.examples import BAKENHUIS
from workshop.languages import Language
from workshop.trajectories.partners.models import PartnerRole
from workshop.trajectories.partners.queries import MarkedPartner

HAVEN = MarkedPartner("haven", "De Haven", "H", 1, PartnerRole.LEAD)


def a_statement(amount: Decimal, *, years: int = 5, scenarios: int = 3) -> Statement:
    """Return a case in which every amount is this one."""
    result = replace(
        compute(BAKENHUIS), costs_total=amount, benefits_total=amount, cash_only_total=amount, costs=(), benefits=()
    )
    (bar,) = balance_bars([amount])
    return Statement(
        case=BAKENHUIS,
        result=result,
        years=tuple(YearLine(str(2020 + place), amount, amount, amount, amount) for place in range(years)),
        costs=(AmountLine("KO1", "Time", (amount,) * years, ()),),
        benefits=(),
        parties=(PartyLine(HAVEN, amount, amount, amount, bar),),
        scenarios=tuple(ScenarioLine(f"s{place}", Decimal(1), amount) for place in range(scenarios)),
        leanings=(),
        parameters=(),
        non_financial=(),
        hints=(),
    )


def years_of(statement: Statement) -> list[tuple[int, bool]]:
    """Return how many years stand in each table, and whether the sums do."""
    return [(len(span.years), span.is_last) for span in room_for(statement, Language.DUTCH).spans]


def test_five_years_of_usual_amounts_are_one_table_with_bars() -> None:
    room = room_for(a_statement(Decimal(30_000)), Language.DUTCH)
    assert room.spans == (YearSpan(("2020", "2021", "2022", "2023", "2024"), 0, is_last=True),)
    assert (room.parties, room.scenarios_in_rows, room.is_tight) == (Columns.NARROW, False, False)


def test_larger_amounts_take_room_from_the_bars_and_then_their_place() -> None:
    widths = [room_for(a_statement(Decimal(10) ** power), Language.DUTCH).parties for power in (5, 8, 14)]
    assert widths == [Columns.NARROW, Columns.BROAD, Columns.WIDE]


def test_scenarios_stand_in_rows_where_they_are_many_or_large() -> None:
    assert room_for(a_statement(Decimal(100), scenarios=5), Language.DUTCH).scenarios_in_rows
    assert room_for(a_statement(Decimal(9_999_999)), Language.DUTCH).scenarios_in_rows
    assert not room_for(a_statement(Decimal(-100_000)), Language.DUTCH).scenarios_in_rows


def test_ten_years_are_evenly_over_two_tables() -> None:
    assert years_of(a_statement(Decimal(141_178), years=10)) == [(5, False), (5, True)]


def test_one_year_and_the_sum_are_one_table() -> None:
    assert years_of(a_statement(Decimal(141_178), years=1)) == [(1, True)]


def test_amounts_of_twenty_digits_stand_two_beside_each_other_and_none_is_lost() -> None:
    statement = a_statement(Decimal(10) ** 19, years=10)
    spans = room_for(statement, Language.ENGLISH).spans
    assert all(len(span.years) + span.is_last <= 2 for span in spans)
    assert [year for span in spans for year in span.years] == [line.year for line in statement.years]
    assert sum(len(span.of(statement.costs[0].years)) for span in spans) == 10
    assert [span.is_last for span in spans].count(True) == 1
