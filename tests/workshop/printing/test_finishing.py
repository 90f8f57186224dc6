"""What WeasyPrint leaves out of a tagged PDF is added."""

import io
from collections.abc import Iterator

import pikepdf
import pytest

from tests.pdf_checks import assert_accessible
from tests.workshop.printing.specimens import a_page
from workshop.printing.rendering import render


def _elements(pdf: bytes, role: str) -> Iterator[pikepdf.Object]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for thing in document.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == role:
                yield thing


def test_a_header_says_whether_it_heads_a_row_or_a_column() -> None:
    head = '<tr><th scope="row">a</th><th scope="col">b</th><th>c</th></tr>'
    pdf = render(
        a_page(f'<table><thead>{head}</thead><tr><th scope="rowgroup">d</th><td>e</td><td>f</td></tr></table>')
    )
    assert_accessible(pdf)
    assert [str(header.A.Scope) for header in _elements(pdf, "/TH")] == ["/Row", "/Column", "/Column", "/Row"]


@pytest.mark.parametrize(
    "body",
    [
        "<ul><li><p>een</p><p>twee</p></li><li>drie<ul><li><p>vier</p></li></ul></li></ul>",
        f"<ol><li>{'<p>alinea</p>' * 80}</li><li>twee</li></ol>",
        "<dl><div><dt>begrip</dt><dd>uitleg</dd></div><div><dt>tweede</dt><dd><p>uitleg</p></dd></div></dl>",
    ],
    ids=["paragraphs", "over the page", "groups"],
)
def test_a_list_has_items_with_a_body(body: str) -> None:
    assert_accessible(render(a_page(body)))
