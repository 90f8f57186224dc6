"""A whole document, from sheet to PDF: accessible, stamped on every page, in both languages, with our own letters."""

import re
import subprocess

import pytest

from tests.pdf_checks import assert_accessible, text_of
from tests.workshop.printing.specimens import Specimen, a_masthead, composed
from workshop.languages import Language
from workshop.printing.papers import Paper
from workshop.printing.press import print_pdf
from workshop.printing.stamping import stamp_in


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("paper", [Paper.A4, Paper.A1, Paper.A0])
def test_a_document_is_accessible_on_any_paper(language: Language, paper: Paper) -> None:
    assert_accessible(print_pdf(composed(Specimen(masthead=a_masthead(language=language)), paper=paper)))


def test_every_page_says_whose_it_is_its_version_its_number_and_that_it_is_fictional() -> None:
    html = composed()
    pages = text_of(print_pdf(html))
    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        assert "Breaking the circle · Waterstad" in page
        assert "Fictional example" in page
        assert f"15 Nov 2019 · version {stamp_in(html)}" in page
        assert f"page {number} of 2" in page


def test_long_dutch_words_break_at_a_hyphen() -> None:
    narrow = "<p style='width:20mm'>dienstverleningsovereenkomst</p>"
    html = composed(Specimen(masthead=a_masthead(language=Language.DUTCH))).replace("</main>", f"{narrow}</main>")
    assert re.search(r"dienst(ver)?(le)?(nings)?-\s", "".join(text_of(print_pdf(html))))


def test_a_broken_word_is_read_as_one() -> None:
    narrow = "<p style='width:20mm'>de dienstverleningsovereenkomst</p>"
    html = composed(Specimen(masthead=a_masthead(language=Language.DUTCH))).replace("</main>", f"{narrow}</main>")
    read = subprocess.run(["pdftotext", "-", "-"], input=print_pdf(html), capture_output=True, check=True)
    assert "de dienstverleningsovereenkomst" in " ".join(read.stdout.decode().split())


def test_all_letters_come_from_our_own_fonts() -> None:
    pdf = print_pdf(composed())
    fonts = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    names = [line.split()[0].partition("+")[2] for line in fonts.splitlines()[2:]]
    assert names
    assert all(name.startswith("Samenspel") for name in names), names
