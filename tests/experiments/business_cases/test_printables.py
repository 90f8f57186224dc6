"""The business case on paper."""

from datetime import date

import pytest

from experiments.business_cases.printables import BUSINESS_CASE_DOCUMENT, case_sheet
from tests.pdf_checks import assert_accessible, text_of
from workshop.access import Audience
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language
from workshop.printing.composing import compose
from workshop.printing.papers import Paper
from workshop.printing.press import print_pdf
from workshop.printing.printables import PrintOrder
from workshop.trajectories.models import Trajectory


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


def test_without_a_case_there_is_nothing_to_print(session: Session, saniveld: Trajectory) -> None:
    with pytest.raises(Missing, match="nothing to print"):
        case_sheet(session, an_order(saniveld, Language.ENGLISH))
