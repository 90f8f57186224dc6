"""Words leave the domain as `Text` and become Dutch or English here, for screen, paper and command line."""

from __future__ import annotations

import gettext as gettext_module
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal, localcontext
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from workshop.paths import TRANSLATIONS


class Language(StrEnum):
    """The languages of the screen and of the paper."""

    DUTCH = "nl"
    ENGLISH = "en"


#: Babel needs a territory for the order of days and months.
_LOCALES = MappingProxyType({Language.DUTCH: "nl_NL", Language.ENGLISH: "en_GB"})
#: Digits of precision beside those before the decimal sign: enough for the decimals of any number that is shown.
_ROOM = 40


class Text:
    """A sentence in English with named places, not yet in anybody's language.

    `Text("Due on {day}", day=date(2019, 10, 31))`; values may be texts, dates, numbers and lists of those.
    """

    __slots__ = ("key", "values")

    def __init__(self, key: str, /, **values: object) -> None:
        self.key = key
        self.values: Mapping[str, object] = MappingProxyType(values)

    def in_language(self, language: Language) -> str:
        """Return the sentence in a language, its values formatted for it."""
        sentence = self._translated(language)
        if not self.values:
            return sentence
        return sentence.format(**{name: shown(value, language) for name, value in self.values.items()})

    def _translated(self, language: Language) -> str:
        """Return the sentence with its places still open."""
        return translations(language).gettext(self.key)

    def __str__(self) -> str:
        return self.in_language(Language.ENGLISH)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.key!r}, {dict(self.values)!r})"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Text)
            and type(self) is type(other)
            and (self.key, dict(self.values)) == (other.key, dict(other.values))
        )

    def __hash__(self) -> int:
        return hash((self.key, tuple(sorted((name, str(value)) for name, value in self.values.items()))))


class Counted(Text):
    """A sentence with a form for one thing and a form for any other number of them; `n` says how many.

    `Counted("{n} day", "{n} days", n=3)`; a form may leave `{n}` out: `Counted("a day", "{n} days", n=1)`.
    """

    __slots__ = ("many", "n")

    def __init__(self, one: str, many: str, /, *, n: Decimal | int, **values: object) -> None:
        super().__init__(one, n=n, **values)
        self.many = many
        self.n = n

    def of(self, n: Decimal | int) -> Counted:
        """Return the same sentence about another number of things."""
        others = {name: value for name, value in self.values.items() if name != "n"}
        return Counted(self.key, self.many, n=n, **others)

    def _translated(self, language: Language) -> str:
        return translator(language).ngettext(self.key, self.many, self.n)


@dataclass(frozen=True)
class Translator:
    """The two functions a template needs to speak a language."""

    gettext: Callable[[str], str]
    ngettext: Callable[[str, str, Decimal | int], str]


@cache
def translations(language: Language) -> gettext_module.NullTranslations:
    """Return the catalogue of a language; English is the source and has none."""
    if language is Language.ENGLISH:
        return gettext_module.NullTranslations()
    return gettext_module.translation("messages", TRANSLATIONS, languages=[language], fallback=True)


def translator(language: Language) -> Translator:
    """Return gettext and ngettext for a language; the number may be a decimal, of which only 1 is one."""
    catalogue = translations(language)

    def ngettext(one: str, many: str, n: Decimal | int) -> str:
        return catalogue.ngettext(one, many, 1 if n == 1 else 2)

    return Translator(catalogue.gettext, ngettext)


def shown(value: object, language: Language) -> str:
    """Return any value a sentence may hold as it is written in a language."""
    if isinstance(value, Decimal):
        return format_number(value, language)
    if isinstance(value, int) and not isinstance(value, bool):
        return format_number(value, language)
    match value:
        case Text():
            return value.in_language(language)
        case bool():
            return (Text("yes") if value else Text("no")).in_language(language)
        case StrEnum() | str():
            return str(value)
        case datetime() | date():
            return format_day(value, language)
        case Sequence():
            return listed([shown(item, language) for item in value], language)
    return str(value)


def listed(words: Sequence[str], language: Language) -> str:
    """Return words as one enumeration: `a, b and c`."""
    return format_list(list(words), locale=_LOCALES[language])


def format_number(value: Decimal | int, language: Language, digits: int | None = None) -> str:
    """Return a number as it is written in a language, with a true minus; `digits` fixes the decimals.

    Rounds half up. A number of any length is written in full: Babel rounds in the precision of its surroundings.
    """
    pattern = "#,##0.######" if digits is None else "#,##0" + ("." + "0" * digits if digits else "")
    whole_digits = Decimal(value).adjusted() + 1
    with localcontext(prec=max(whole_digits, 0) + _ROOM, rounding=ROUND_HALF_UP):
        written: str = format_decimal(value, format=pattern, locale=_LOCALES[language])
    return written.replace("-", "−") if any(digit in written for digit in "123456789") else written.replace("-", "")


def format_money(value: Decimal | int, language: Language) -> str:
    """Return whole euros: `€ 6.500`, `−€ 116,091`."""
    amount = format_number(Decimal(value).copy_abs(), language, digits=0)
    sign = "−" if value < 0 and amount != "0" else ""
    return f"{sign}€ {amount}" if language is Language.DUTCH else f"{sign}€{amount}"


def format_day(day: date, language: Language, *, form: str = "medium") -> str:
    """Return a date: `medium` 15 nov 2019, `long` 15 november 2019, `short` 15 nov, `month` nov 2019."""
    pattern = {"medium": "d MMM y", "long": "d MMMM y", "short": "d MMM", "month": "MMM y"}[form]
    written: str = format_date(day, pattern, locale=_LOCALES[language])
    return written.replace(".", "")


def languages() -> Iterator[Language]:
    """Return every language the product speaks."""
    return iter(Language)
