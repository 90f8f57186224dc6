"""A stamp says what a sheet says; running lines cannot break out of their style."""

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.pdf_checks import text_of
from tests.workshop.printing.specimens import Specimen, a_masthead, composed
from workshop.languages import Language
from workshop.printing.papers import Paper
from workshop.printing.press import print_pdf
from workshop.printing.stamping import stamp, stamp_in


def test_a_stamp_is_eight_digits_in_two_groups() -> None:
    assert stamp("") == "e3b0 c442"
    assert re.fullmatch("[0-9a-f]{4} [0-9a-f]{4}", stamp_in(composed()))


def test_the_same_sheet_has_the_same_stamp_on_another_day() -> None:
    later = Specimen(masthead=a_masthead(on=date(2020, 1, 1)))
    assert stamp_in(composed()) == stamp_in(composed()) == stamp_in(composed(later))


def test_another_word_another_language_or_another_paper_changes_the_stamp() -> None:
    sheet = Specimen(masthead=a_masthead())
    changed = replace(sheet, note="Een andere aanname.")
    dutch = Specimen(masthead=a_masthead(language=Language.DUTCH))
    stamps = [stamp_in(composed(one)) for one in (sheet, changed, dutch)]
    assert len({*stamps, stamp_in(composed(paper=Paper.A3))}) == 4


def test_a_page_that_was_not_stamped_has_no_stamp() -> None:
    with pytest.raises(ValueError, match="not stamped"):
        stamp_in("<html></html>")


def test_the_name_of_a_trajectory_stays_within_its_string() -> None:
    name = 'Samen "de\\cirkel</style><img src=x>\n'
    head = composed(Specimen(masthead=a_masthead(trajectory=name))).partition("</head>")[0]
    assert head.count("</style>") == 2
    assert r"Samen \22 de\5c cirkel\3c \2f style\3e \3c img src\3d x\3e \a " in head


def test_a_place_that_the_name_holds_is_not_said_twice() -> None:
    head = composed(Specimen(masthead=a_masthead(trajectory="Breaking the circle in Waterstad"))).partition("</head>")[
        0
    ]
    assert '--trajectory:"Breaking the circle in Waterstad";' in head
    assert '--trajectory:"Breaking the circle · Waterstad";' in composed()


def test_a_name_too_long_for_two_lines_ends_in_an_ellipsis() -> None:
    for name in ("samen verder " * 40, "samen" * 100):
        pages = text_of(print_pdf(composed(Specimen(masthead=a_masthead(trajectory=name)))))
        assert all("…" in page and "Fictional example" in page for page in pages)


def test_a_page_opened_in_a_browser_says_what_stands_in_the_margins() -> None:
    (line,) = re.findall(r'--headline:"(.*?)";', composed())
    assert line.startswith("Breaking the circle · Waterstad · Fictional example · 15 Nov 2019 · version ")


def test_the_word_fictional_stands_only_on_what_is_fictional() -> None:
    real = composed(Specimen(masthead=a_masthead(fictional=False)))
    assert "Fictional example" in composed()
    assert "Fictional example" not in real
