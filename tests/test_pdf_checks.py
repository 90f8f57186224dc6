"""The checks on documents see what is wrong with one."""

import pytest

from tests.pdf_checks import assert_accessible
from tests.workshop.printing.specimens import a_page
from workshop.printing.rendering import render


@pytest.mark.parametrize(
    "body",
    [
        '<p style="position:absolute;left:-400mm">beside the paper</p>',
        '<p style="position:absolute;right:-10mm;width:30mm">dienstverleningsovereenkomst</p>',
        '<p>first words</p><p style="position:relative;top:-26pt">others over them</p>',
        "<h3>a level skipped</h3>",
        '<svg viewBox="0 0 1 1"><path d="M0 0H1"/></svg>',
        '<table><caption style="position:absolute">moved</caption><tr><td>x</td></tr></table>',
    ],
    ids=["outside", "over the edge", "over each other", "heading", "picture without title", "moved caption"],
)
def test_a_fault_is_seen(body: str) -> None:
    with pytest.raises(AssertionError):
        assert_accessible(render(a_page(body)))


def test_half_a_file_is_seen() -> None:
    with pytest.raises(AssertionError):
        assert_accessible(render(a_page("<p>x</p>"))[:-200])


def test_a_good_page_passes() -> None:
    assert_accessible(render(a_page("<p>x</p>")))
