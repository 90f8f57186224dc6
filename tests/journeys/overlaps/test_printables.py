"""The overlap matrix on paper."""

from dataclasses import replace
from datetime import date

import pytest

from journeys.overlaps.inventory import Inventory, MarkedGap, Named
from journeys.overlaps.printables import OVERLAP_MATRIX, MatrixSheet, matrix_sheet, sheet_of
from tests.journeys.overlaps.inventories import a_card, a_partner, an_inventory, an_overlap
from tests.pdf_checks import assert_accessible, text_of
from workshop.access import Audience
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language
from workshop.printing.composing import compose
from workshop.printing.papers import Paper
from workshop.printing.press import print_pdf
from workshop.printing.printables import Masthead, PrintOrder
from workshop.trajectories.models import Trajectory

LONG_NAME = "Ketensamenwerking en dienstverleningsovereenkomsten"
LONG = "Een dienstverleningsovereenkomst vraagt om arbeidsongeschiktheidsverzekeringen. " * 10 + "tot hier. "


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


def a_sheet(inventory: Inventory) -> MatrixSheet:
    masthead = Masthead(
        trajectory="Proef",
        place="",
        title="Matrix",
        fictional=True,
        on=date(2019, 11, 15),
        language=Language.DUTCH,
        content_language=Language.DUTCH,
    )
    return sheet_of(inventory, masthead, vision=None)


def sheets_of(inventory: Inventory, paper: Paper) -> list[str]:
    order = PrintOrder(
        trajectory_id=1,
        items=(),
        paper=paper,
        language=Language.DUTCH,
        audience=Audience.BOARD,
        on=date(2019, 11, 15),
    )
    pdf = print_pdf(compose(OVERLAP_MATRIX, a_sheet(inventory), order=order))
    assert_accessible(pdf)
    pages = text_of(pdf)
    assert all("Verzonnen voorbeeld" in page for page in pages)
    return pages


@pytest.mark.parametrize("paper", [Paper.A3, Paper.A1])
def test_fifteen_stages_by_twelve_groups_of_twelve_partners(paper: Paper) -> None:
    partners = [
        replace(a_partner(f"p{n}", n), name=f"Samenwerkingsverbandspartner {n}", letter=f"P{n}") for n in range(1, 13)
    ]
    cards = [
        a_card(f"A{n}", partners[n % 12], "ask" if n % 2 else "plan", stages=f"S{n % 15}", targets=f"T{n % 12}")
        for n in range(180)
    ]
    named = {code: Named(code, f"{LONG_NAME} {code}") for n in range(15) for code in (f"S{n}", f"T{n}")}
    whole = an_inventory(*cards, gaps=tuple(MarkedGap(f"H{n}", f"S{n}", f"T{(n + 1) % 12}", LONG) for n in range(15)))
    whole = replace(
        whole,
        stages=tuple(named[place.code] for place in whole.stages),
        targets=tuple(named[place.code] for place in whole.targets),
    )
    words = " ".join(" ".join(sheets_of(whole, paper)).split())
    assert "Samenwerkingsverbandspartner 12" in words
    assert words.count("tot hier.") == 15


@pytest.mark.parametrize("paper", [Paper.A3, Paper.A1])
def test_one_stage_and_one_group_make_one_sheet(paper: Paper) -> None:
    (sheet,) = sheets_of(an_inventory(a_card("A1", a_partner())), paper)
    assert "Haven" in sheet


def test_a_note_of_ten_thousand_letters_is_there_to_the_end() -> None:
    card = a_card("A1", a_partner())
    noted = replace(an_overlap("OV1", "A1"), note=LONG * 12, theme=LONG_NAME * 9)
    assert " ".join(sheets_of(an_inventory(card, overlaps=(noted,)), Paper.A3)).count("tot hier.") == 12


def test_a_trajectory_without_stages_has_nothing_to_print(session: Session, saniveld: Trajectory) -> None:
    with pytest.raises(Missing, match="stages, target groups and partners"):
        matrix_sheet(session, an_order(saniveld))
