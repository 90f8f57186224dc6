"""A page can carry its own fonts, so that anybody can open it."""

import pytest

from tests.workshop.printing.specimens import Specimen, a_masthead, a_page, composed
from workshop.printing.assets import assets, self_contained


def test_a_self_contained_page_names_no_asset_any_more() -> None:
    page = self_contained(composed())
    assert "asset:" not in page
    assert page.count("data:font/woff2;base64,") == composed().count("url(asset:")


def test_what_people_wrote_about_assets_stays_text() -> None:
    note = 'url(asset:fonts/ahn-400.woff2) src="asset:fonts/ahn-400.woff2"'
    body = self_contained(composed(Specimen(masthead=a_masthead(), note=note))).partition("</head>")[2]
    assert "url(asset:fonts/ahn-400.woff2)" in body
    assert "data:" not in body


def test_an_unknown_asset_is_an_error() -> None:
    with pytest.raises(KeyError):
        self_contained(a_page("", "p { background: url(asset:nothing.png) }"))


def test_every_font_of_the_page_style_exists() -> None:
    assert {"fonts/ahn-400.woff2", "fonts/literata-400.woff2", "fonts/symbols.woff2"} <= set(assets())
