"""The fonts hold every letter we write, and the sprite every icon once."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

from workshop.paths import STATIC

PAPER = STATIC / "print" / "fonts"
SCREEN = STATIC / "fonts"
DUTCH = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    "áàâäéèêëíìîïóòôöúùûüçñÁÀÄÉÈËÍÏÓÖÚÜÇ€–—−×·…°%±‘’“”\u00a0"
)
EUROPEAN = "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĲĳĶķĹĺĻļĽľŁłŃńŅņŇňŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẞ"
SYMBOLS = "→←↑↓↔≥≤≈≠±−×✓✗□■☐☑●○◌◇◆▲▼ \u00a0\u202f\u2011"


def letters(font: Path) -> set[str]:
    return {chr(code) for code in TTFont(font).getBestCmap()}


@pytest.mark.parametrize("weight", ["ahn-300", "ahn-400", "ahn-600", "ahn-700", "literata-400"])
def test_paper_has_the_letters_of_dutch_and_of_its_neighbours(weight: str) -> None:
    assert set(DUTCH) <= letters(PAPER / f"{weight}.woff2")
    assert set(EUROPEAN) <= letters(PAPER / f"{weight}-ext.woff2")


@pytest.mark.parametrize("family", ["ahn", "literata"])
def test_the_screen_has_the_same_letters_in_every_weight(family: str) -> None:
    assert set(DUTCH) <= letters(SCREEN / f"{family}-latin-var.woff2")
    assert set(EUROPEAN) <= letters(SCREEN / f"{family}-latin-ext-var.woff2")
    assert "fvar" in TTFont(SCREEN / f"{family}-latin-var.woff2")


@pytest.mark.parametrize("folder", [SCREEN, PAPER], ids=["screen", "paper"])
def test_the_symbols_stand_behind_every_text_font(folder: Path) -> None:
    assert set(SYMBOLS) <= letters(folder / "symbols.woff2")


def test_every_icon_is_there_once_and_takes_the_colour_of_its_text() -> None:
    icons = list(ElementTree.parse(STATIC / "icons.svg").getroot())  # noqa: S314 -- our own file
    names = [icon.get("id") for icon in icons]
    assert len(names) == len(set(names))
    assert {
        "i-lock",
        "i-hourglass",
        "i-repeat-2",
        "i-shield",
        "i-octagon-x",
        "i-clock-alert",
        "i-scale",
        "i-stamp",
    } <= set(names)
    assert {icon.get("stroke") for icon in icons} == {"currentColor"}
