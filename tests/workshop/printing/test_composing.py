"""A page is composed in the language of its document, and shows nothing it does not know."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import jinja2
import pytest

from tests.workshop.printing.specimens import FOLDER, Specimen, a_masthead, a_printable, an_order, composed
from workshop.languages import Language
from workshop.printing.composing import compose
from workshop.printing.papers import Orientation, Paper


def test_dates_numbers_and_money_follow_the_language() -> None:
    dutch = composed(Specimen(masthead=a_masthead(language=Language.DUTCH)))
    assert '<html lang="nl"' in dutch
    assert "−€ 118.186, 4,18" in dutch
    assert '<html lang="en"' in composed()
    assert "−€118,186, 4.18" in composed()


def test_a_number_of_many_digits_may_break_after_a_group() -> None:
    large = composed(Specimen(masthead=a_masthead(), mean=Decimal("12345678901234567890")))
    assert "12,<wbr>345,<wbr>678,<wbr>901,<wbr>234,<wbr>567,<wbr>890.00" in large
    assert "<wbr>" not in composed(Specimen(masthead=a_masthead(), mean=Decimal("12345678")))


def test_a_text_within_a_sentence_speaks_the_language_of_the_document() -> None:
    dutch = composed(Specimen(masthead=a_masthead(language=Language.DUTCH)))
    assert "2 mei 2019" in dutch
    assert "3 mei 2019" in dutch
    assert "3 May 2019" in composed()


def test_what_people_wrote_is_shown_and_never_obeyed() -> None:
    page = composed(Specimen(masthead=a_masthead(), note="<img src='file:///etc/passwd'> {{ sheet }}"))
    assert "&lt;img src=&#39;file:///etc/passwd&#39;&gt; {{ sheet }}" in page


def test_a_value_that_is_not_known_stops_the_page() -> None:
    with pytest.raises(TypeError):
        composed(replace(Specimen(masthead=a_masthead()), cost=None))


def test_a_field_that_does_not_exist_stops_the_page(tmp_path: Path) -> None:
    (tmp_path / "wrong.html").write_text(
        '{% extends "_sheet.html" %}{% block sheet %}{{ sheet.nothing }}{% endblock %}'
    )
    (tmp_path / "wrong.css").touch()
    sheet = Specimen(masthead=a_masthead())
    with pytest.raises(jinja2.UndefinedError):
        compose(a_printable(template="wrong"), sheet, order=an_order(), folder=tmp_path)


def test_the_paper_and_its_orientation_are_on_the_page() -> None:
    landscape = a_printable(Orientation.LANDSCAPE)
    page = compose(landscape, Specimen(masthead=a_masthead()), order=an_order(paper=Paper.A1), folder=FOLDER)
    assert 'class="a1 landscape madder"' in page
    assert "--paper:841mm 594mm;" in page


def test_an_icon_has_shapes_and_a_title() -> None:
    assert "<title>Sealed</title>" in composed()
    assert '<path d="M7 11V7' in composed()
