"""The overlap matrix on paper."""

from dataclasses import replace
from datetime import date

import pytest

from journeys.overlaps.printables import OVERLAP_MATRIX, matrix_sheet
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


def an_order(trajectory: Trajectory, *, language: Language = Language.DUTCH, paper: Paper = Paper.A3) -> PrintOrder:
    return PrintOrder(
        trajectory_id=trajectory.id,
        items=(),
        paper=paper,
        language=language,
        audience=Audience.BOARD,
        on=date(2019, 11, 15),
    )


def printed(session: Session, order: PrintOrder) -> bytes:
    return print_pdf(compose(OVERLAP_MATRIX, matrix_sheet(session, order), order=order))


@pytest.mark.parametrize("language", Language)
def test_bakenhuis_fills_two_accessible_sheets(session: Session, bakenhuis: Trajectory, language: Language) -> None:
    pdf = printed(session, an_order(bakenhuis, language=language))
    assert_accessible(pdf)
    matrix, lists = text_of(pdf)
    assert "Wij doorbreken samen structureel de cirkel van huiselijk geweld." in matrix
    assert "HI1 Niemand van de partners is er voor het" in matrix
    (line,) = (line for line in lists.splitlines() if "OV01" in line)
    after = "5,5" if language is Language.DUTCH else "5.5"
    assert "De Haven" in line
    assert f"13 → {after}" in line
    for word in ("OV10", "HI4", "klachten volgen is iets anders", "112"):
        assert word in lists


def test_the_matrix_fits_a_wall_too(session: Session, waterkant: Trajectory) -> None:
    pdf = printed(session, an_order(waterkant, language=Language.ENGLISH, paper=Paper.A1))
    assert_accessible(pdf)
    assert "Who keeps the overview" in text_of(pdf)[1]


@pytest.mark.parametrize("language", Language)
def test_hours_are_never_called_savings(session: Session, bakenhuis: Trajectory, language: Language) -> None:
    order = an_order(bakenhuis, language=language)
    page = compose(OVERLAP_MATRIX, matrix_sheet(session, order), order=order).lower()
    assert "saving" not in page
    assert "besparing" not in page


def test_a_matrix_without_lists_says_so(session: Session, waterkant: Trajectory) -> None:
    order = an_order(waterkant, language=Language.ENGLISH)
    sheet = replace(matrix_sheet(session, order), overlaps=(), together=None, look_alikes=(), gaps=(), vision=None)
    page = compose(OVERLAP_MATRIX, sheet, order=order)
    assert_accessible(print_pdf(page))
    for sentence in ("Nobody noted an overlap yet.", "Nothing was rejected yet.", "No gap is marked yet."):
        assert sentence in page


def test_a_trajectory_without_stages_has_nothing_to_print(session: Session, saniveld: Trajectory) -> None:
    with pytest.raises(Missing, match="stages, target groups and partners"):
        matrix_sheet(session, an_order(saniveld))
