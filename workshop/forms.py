"""The form that all written-out forms come from: its labels speak the language of the reader."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from wtforms import Form
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than the types

from workshop.languages import Language, Text


def _l(key: str) -> str:
    """Return a label that is translated when the form is made; WTForms asks for plain text."""
    return cast("str", Text(key))


def choice_list(pairs: Iterable[tuple[object, str]]) -> list[Any]:
    """Return values with their labels as a field takes its choices."""
    return [SelectChoice(value=str(value), label=label) for value, label in pairs]


class SpokenForm(Form):
    """A form whose labels and help are in the language that its `meta` names."""

    def __init__(self, *arguments: Any, **rest: Any) -> None:
        super().__init__(*arguments, **rest)
        locales = getattr(self.meta, "locales", None) or [Language.ENGLISH]
        language = Language(locales[0])
        for field in self:
            field.label.text = _said(field.label.text, language)
            field.description = _said(field.description, language)


def _said(words: object, language: Language) -> str:
    return words.in_language(language) if isinstance(words, Text) else str(words)
