"""Emoji become a word; the signs that our fonts hold stay."""

import io

import pytest
from fontTools.ttLib import TTFont

from workshop.printing.assets import assets
from workshop.printing.glyphs import OWN_SIGNS, without_pictures


@pytest.mark.parametrize("picture", ["😀", "👍🏽", "👨‍👩‍👧", "🇳🇱", "❤️", "☎️", "😀😀"])
def test_a_picture_becomes_a_word(picture: str) -> None:
    assert without_pictures(f"dank {picture}") == "dank [emoji]"


def test_text_and_signs_stay_as_they_are() -> None:
    text = "Één → ≥ ≤ ✓ □ ● ○ ◌ ½ € ő ș 中"
    assert without_pictures(text) == text


def test_a_key_loses_its_cap() -> None:
    assert without_pictures("1\ufe0f\u20e3") == "1"


def test_our_fonts_hold_the_signs_that_stay() -> None:
    signs = TTFont(io.BytesIO(assets()["fonts/symbols.woff2"].content)).getBestCmap()
    assert {ord(sign) for sign in OWN_SIGNS} <= set(signs)
