"""What is left of a title with HTML in it."""

import pytest

from journeys.maps.mermaid.markup import without_harm

#: What DOMPurify 3.4 leaves of it, as Mermaid 11.17.2 uses it.
ANSWERS = {
    "A & B": "A & B",
    "x > y": "x > y",
    "A < B & C": "A &lt; B &amp; C",
    "a <3 b": "a &lt;3 b",
    "A <br/> B": "A <br> B",
    "A <B>x</B>": "A <b>x</b>",
    "<b>bold": "<b>bold</b>",
    "</b>x": "x",
    "x</p>y": "x<p></p>y",
    "the journey of <name>": "the journey of ",
    "<own>kept</own>": "kept",
    "a<b": "a",
    "<script>alert(1)</script>x": "x",
    "<style>a{}": "",
    "<!-- c -->x": "x",
    "<!x>y</ z>": "y",
    "<p>a<p>b": "<p>a</p><p>b</p>",
    '<a href="http://x" onclick="y">l</a>': '<a href="http://x">l</a>',
    "<a href='javascript:x'>l</a>": "<a>l</a>",
    "<img src=x onerror=y>": '<img src="x">',
    "a\N{NO-BREAK SPACE}b <i>": "a&nbsp;b <i></i>",
    "&amp; <i>x</i>": "&amp; <i>x</i>",
    "<i data-x='\"&'>x</i>": '<i data-x="&quot;&amp;">x</i>',
}


@pytest.mark.parametrize("text", ANSWERS)
def test_only_what_does_no_harm_is_left(text: str) -> None:
    assert without_harm(text) == ANSWERS[text]


@pytest.mark.parametrize("piece", ["<b>", "<a", '<a x="', "<!--", "</b", "<b><a>", "&<"])
def test_a_great_deal_of_it_is_no_work(piece: str) -> None:
    assert len(without_harm(piece * 20_000)) < 500_000
