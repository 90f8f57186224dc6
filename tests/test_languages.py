"""The product speaks Dutch and English, all of it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from workshop.paths import TRANSLATIONS

ROOT = Path(__file__).parent.parent
PLACES = re.compile(r"%\((\w+)\)[sd]|\{(\w+)\}")


def method_map() -> list[tuple[str, str]]:
    mapping = tomllib.loads((TRANSLATIONS / "mapping.toml").read_text())
    return [(pattern, rule["method"]) for rule in mapping["mappings"] for pattern in _patterns(rule["pattern"])]


def _patterns(given: str | list[str]) -> list[str]:
    return [given] if isinstance(given, str) else given


@pytest.fixture(scope="module")
def texts() -> set[str]:
    keywords = {"_": None, "gettext": None, "ngettext": (1, 2), "_l": None, "Text": None, "Counted": (1, 2)}
    found: set[str] = set()
    for folder in ("workshop", "journeys", "experiments", "templates"):
        for _, _, message, _, _ in extract_from_dir(
            ROOT / folder, method_map(), keywords=keywords, directory_filter=lambda _folder: True
        ):
            found.add(message[0] if isinstance(message, tuple) else message)
    return {text for text in found if text}


@pytest.fixture(scope="module")
def dutch() -> Catalog:
    with (TRANSLATIONS / "nl" / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return read_po(file, locale="nl")


def test_every_text_has_its_dutch(texts: set[str], dutch: Catalog) -> None:
    assert len(texts) > 300
    missing = sorted(text for text in texts if not (dutch.get(text) and _all_of(dutch, text)))
    assert not missing, f"{len(missing)} texts without Dutch, such as {missing[:5]}"


def _all_of(catalogue: Catalog, text: str) -> bool:
    message = catalogue.get(text)
    assert message is not None
    return all(_strings(message)) and not message.fuzzy


def _strings(message: Message) -> list[str]:
    """Return the Dutch of a message, one string for each number of things."""
    return [message.string] if isinstance(message.string, str) else list(message.string or ())


def test_dutch_keeps_the_places_for_names_and_numbers(dutch: Catalog) -> None:
    for message in dutch:
        if message.id:
            ids = [message.id] if isinstance(message.id, str) else list(message.id)
            strings = _strings(message)
            allowed = set(PLACES.findall(" ".join(ids)))
            for string in strings:
                assert set(PLACES.findall(string)) <= allowed, f"{ids[0]} → {string}"
            assert set(PLACES.findall(ids[-1])) == set(PLACES.findall(strings[-1])), f"{ids[-1]} → {strings[-1]}"


def test_the_compiled_catalogue_is_that_of_the_text(dutch: Catalog) -> None:
    with (TRANSLATIONS / "nl" / "LC_MESSAGES" / "messages.mo").open("rb") as file:
        compiled = read_mo(file)
    for message in dutch:
        if message.id and message.string:
            found = compiled.get(message.id)
            assert found is not None
            assert _strings(found) == _strings(message), "run `make translations`"


@pytest.mark.parametrize("word", ["dashboard", "stakeholder", "helaas", "oeps", "succesvol", "uitrollen", "besparing"])
def test_dutch_avoids_words_of_the_trade(dutch: Catalog, word: str) -> None:
    for message in dutch:
        assert not any(word in string.lower() for string in _strings(message)), message.id
