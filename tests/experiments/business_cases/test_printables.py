"""The business case on paper."""

from datetime import date
from decimal import Decimal

import pytest

from experiments.business_cases.models import Benefit, BusinessCase, Cost
from experiments.business_cases.printables import BUSINESS_CASE_DOCUMENT, case_sheet
from tests.pdf_checks import assert_accessible, text_of
from workshop.access import Audience
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language, format_number
from workshop.printing.composing import compose
from workshop.printing.papers import Paper
from workshop.printing.press import print_pdf
from workshop.printing.printables import PrintOrder
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.models import Partner


def an_order(trajectory: Trajectory, language: Language) -> PrintOrder:
    return PrintOrder(
        trajectory_id=trajectory.id,
        items=(),
        paper=Paper.A4,
        language=language,
        audience=Audience.BOARD,
        on=date(2019, 11, 15),
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ["bakenhuis", "waterkant"])
def test_two_accessible_pages(session: Session, name: str, language: Language, request: pytest.FixtureRequest) -> None:
    order = an_order(request.getfixturevalue(name), language)
    pdf = print_pdf(compose(BUSINESS_CASE_DOCUMENT, case_sheet(session, order), order=order))
    assert_accessible(pdf)
    assert len(text_of(pdf)) == 2


def test_every_figure_stands_on_it(session: Session, bakenhuis: Trajectory) -> None:
    order = an_order(bakenhuis, Language.ENGLISH)
    page = compose(BUSINESS_CASE_DOCUMENT, case_sheet(session, order), order=order)
    for words in ("€61,255", "€425,091", "−€116,091", "−€118,186", "€317,086", "€365,800", "€128,700", "53%"):
        assert words in page
    assert "Does KO2 still pay for such help in 2020?" in page


@pytest.mark.parametrize("years", [1, 10])
@pytest.mark.parametrize("times", [1, 40, 123_456_789_012_345])
def test_few_years_or_many_with_amounts_of_up_to_twenty_digits(
    session: Session, bakenhuis: Trajectory, years: int, times: int
) -> None:
    case = session.get_one(BusinessCase, bakenhuis.id)
    case.horizon = list(range(2020, 2020 + years))
    case.scenarios = {f"scenario {place}": Decimal(place) / 4 for place in range(1, 9 if times == 40 else 4)}
    for cost in rows_of(session, bakenhuis.id, Cost):
        cost.years = [cost.years[place % 5] * times for place in range(years)]
    for benefit in rows_of(session, bakenhuis.id, Benefit):
        benefit.full, benefit.years = benefit.full * times, []
        benefit.uptake = [benefit.uptake[place % 5] for place in range(years)]
    session.flush()
    order = an_order(bakenhuis, Language.DUTCH)
    sheet = case_sheet(session, order)
    pdf = print_pdf(compose(BUSINESS_CASE_DOCUMENT, sheet, order=order))
    assert_accessible(pdf)
    read = "".join("".join(text_of(pdf)).split())
    for line in (*sheet.statement.costs, *sheet.statement.benefits):
        assert format_number(line.total, Language.DUTCH) in read
        assert line.code in read


def test_long_names_run_on(session: Session, bakenhuis: Trajectory) -> None:
    for row in (*rows_of(session, bakenhuis.id, Cost), *rows_of(session, bakenhuis.id, Partner)):
        setattr(row, "label" if isinstance(row, Cost) else "name", "Dienstverleningsovereenkomst met partners " * 9)
    session.flush()
    order = an_order(bakenhuis, Language.DUTCH)
    assert_accessible(print_pdf(compose(BUSINESS_CASE_DOCUMENT, case_sheet(session, order), order=order)))


def test_without_a_case_there_is_nothing_to_print(session: Session, saniveld: Trajectory) -> None:
    with pytest.raises(Missing, match="nothing to print"):
        case_sheet(session, an_order(saniveld, Language.ENGLISH))
