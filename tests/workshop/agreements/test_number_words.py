"""Amounts in sentences."""

import unicodedata

import pytest

from workshop.agreements.number_words import names_an_amount


@pytest.mark.parametrize(
    "sentence",
    [
        "Eén keer vertellen bij 90% van de gezinnen",
        "Mediaan vijf gemiste schooldagen",
        "Eén lijst bij alle gezinnen",
        "Vijfentwintig gezinnen geholpen",
        "Tweehonderd gesprekken",
        "De wachttijd gehalveerd",
        "Twenty-five families reached",
        "Within ten days",
        "One form for all families",
    ],
)
def test_figures_and_number_words_are_amounts(sentence: str) -> None:
    assert names_an_amount(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kortere wachttijd",
        "Een kortere wachttijd",
        "Korter ten opzichte van vorig jaar",
        "No one waits longer than needed",
        "Vierkante tafel",
        "",
    ],
)
def test_articles_and_fixed_expressions_are_no_amounts(sentence: str) -> None:
    assert not names_an_amount(sentence)


def test_an_accent_typed_as_its_own_sign_is_read_too() -> None:
    assert names_an_amount(unicodedata.normalize("NFD", "Eén lijst"))
