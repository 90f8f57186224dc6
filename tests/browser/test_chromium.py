"""The tests take the browser that is named, else the one that is there, else they say what to install."""

from pathlib import Path

import pytest

from tests.browser import chromium


def program(folder: Path, name: str) -> str:
    place = folder / name
    place.touch(mode=0o755)
    return str(place)


def test_the_named_browser_goes_first(tmp_path: Path) -> None:
    program(tmp_path, "chromium")
    named = program(tmp_path, "mine")
    assert chromium.find({"PATH": str(tmp_path), "SAMENSPEL_BROWSER": named}) == named


def test_chrome_is_taken_where_there_is_no_chromium(tmp_path: Path) -> None:
    chrome = program(tmp_path, "google-chrome")
    assert chromium.find({"PATH": str(tmp_path)}) == chrome


def test_without_a_browser_the_message_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(chromium.Missing, match="install Chromium or Chrome"):
        chromium.find({"PATH": str(tmp_path)})


def test_a_named_browser_that_is_not_there_is_not_replaced(tmp_path: Path) -> None:
    program(tmp_path, "chromium")
    with pytest.raises(chromium.Missing, match="names nowhere"):
        chromium.find({"PATH": str(tmp_path), "SAMENSPEL_BROWSER": "nowhere"})
