"""From a sheet to a page of HTML: paper's own templates, in the language of the document, without a request."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from workshop.languages import Language, Text, format_day, format_money, format_number, shown, translator
from workshop.paths import TEMPLATES
from workshop.printing.glyphs import without_pictures
from workshop.printing.icons import icon_shapes
from workshop.printing.printables import Printable, PrintOrder, Sheet
from workshop.printing.stamping import stamped

_FOLDER = TEMPLATES / "print"
#: A number with more signs than this may be broken over lines.
_LONG_NUMBER = 20
_GROUP_ENDS = re.compile(r"(?<=\d[.,])(?=\d{3})")


def compose(printable: Printable, sheet: Sheet, *, order: PrintOrder, folder: Path = _FOLDER) -> str:
    """Return the whole page: template, style, size, running lines and stamp; the same sheet gives the same page.

    `folder` is searched before `templates/print`. Raises jinja2.UndefinedError when a template asks for what the
    sheet does not have, and TypeError when it shows a value that is not known.
    """
    environment = _environment(sheet.masthead.language, (folder, _FOLDER))
    content = environment.get_template(f"{printable.template}.html").render(
        sheet=sheet,
        masthead=sheet.masthead,
        order=order,
        orientation=printable.orientation,
        style=_style(environment, printable.template),
    )
    return stamped(without_pictures(content), sheet.masthead, paper=order.paper, orientation=printable.orientation)


@cache
def _environment(language: Language, folders: tuple[Path, ...]) -> Environment:
    """Return the Jinja environment of one language."""
    environment = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        finalize=lambda value: _shown(value, language),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.newstyle_gettext = True  # type: ignore[attr-defined]  # added by the extension
    environment.globals.update(_voice(language))
    environment.globals["icon_shapes"] = icon_shapes
    environment.filters.update(_filters(language))
    return environment


def _filters(language: Language) -> dict[str, Callable[..., str]]:
    """Return the filters that write dates, numbers and texts in a language."""

    def day(value: date, form: str = "medium") -> str:
        return format_day(value, language, form=form)

    def number(value: Decimal | int, digits: int | None = None) -> str:
        return format_number(value, language, digits)

    def money(value: Decimal | int) -> str:
        return format_money(value, language)

    def text(value: Text) -> str:
        return value.in_language(language)

    return {"day": day, "number": number, "money": money, "text": text, "in_groups": _in_groups}


def _in_groups(written: str) -> str | Markup:
    """Return a number of many digits so that a line may end after any of its groups of three."""
    if len(written) <= _LONG_NUMBER:
        return written
    return Markup("<wbr>").join(_GROUP_ENDS.split(written))


def _voice(language: Language) -> dict[str, Callable[..., Markup]]:
    """Return gettext and ngettext for templates; what is put into a sentence speaks its language and is escaped."""
    words = translator(language)

    def filled(sentence: str, values: Mapping[str, object]) -> Markup:
        spoken = {name: _spoken(value, language) for name, value in values.items()}
        return Markup(sentence) % spoken  # noqa: S704  # our own sentence

    def gettext(sentence: str, **values: object) -> Markup:
        return filled(words.gettext(sentence), values)

    def ngettext(one: str, many: str, num: int, **values: object) -> Markup:
        return filled(words.ngettext(one, many, num), {"num": num, **values})

    return {"gettext": gettext, "ngettext": ngettext}


def _spoken(value: object, language: Language) -> object:
    """Return what a sentence says for a value; a year is no number and is given as text."""
    return shown(value, language) if isinstance(value, Decimal | int) else _shown(value, language)


def _shown(value: object, language: Language) -> object:
    """Return what stands on paper for a value; nothing unknown slips through as `None`."""
    match value:
        case None:
            msg = "A template shows a value that is not known; say so in words."
            raise TypeError(msg)
        case Text():
            return value.in_language(language)
        case date():
            return format_day(value, language)
    return value


def _style(environment: Environment, template: str) -> Markup:
    """Return the style of every page followed by that of the document."""
    loader = environment.loader
    assert loader is not None  # noqa: S101  # set by _environment
    sheets = (loader.get_source(environment, name)[0] for name in ("_page.css", f"{template}.css"))
    return Markup("\n".join(sheets))  # noqa: S704  # our own files
