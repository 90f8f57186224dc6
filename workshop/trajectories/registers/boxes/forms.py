"""Fields that show a value as text and read it back, each with its own complaint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from markupsafe import Markup
from wtforms import Field, SelectMultipleField
from wtforms.widgets import CheckboxInput, ListWidget, TextArea, TextInput

from workshop.archive.fields import LARGEST_WHOLE, MOST_DIGITS
from workshop.languages import Language, Text
from workshop.trajectories.registers.numbers import read_number, read_numbers, write_number


class Box(Field):
    """A field that shows a value as text and reads it back; `is_figure` makes its box as wide as one figure asks."""

    widget: Any = TextInput()
    is_figure = False

    def __init__(self, *arguments: Any, language: Language, **rest: Any) -> None:
        super().__init__(*arguments, **rest)
        self.language = language

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "" if self.data in (None, [], {}) else self.written(self.data)

    def process_formdata(self, valuelist: list[str]) -> None:
        text = valuelist[0] if valuelist else ""
        self.data = self.read(text) if text.strip() else None

    def written(self, value: Any) -> str:
        return str(value)

    def read(self, text: str) -> Any:
        return text

    def refuse(self, text: Text) -> ValueError:
        return ValueError(text.in_language(self.language))

    def fitting(self, number: Decimal) -> Decimal:
        if len(number.as_tuple().digits) > MOST_DIGITS:
            sentence = Text("this number is too large or too precise: at most {digits} digits", digits=MOST_DIGITS)
            raise self.refuse(sentence)
        return number


class Suggesting(TextInput):
    """A box with suggestions under it."""

    def __call__(self, field: Any, **attributes: Any) -> Markup:
        words = Markup().join(Markup('<option value="{}"></option>').format(word) for word in field.words.values())
        box = Markup(super().__call__(field, list=f"{field.id}-words", **attributes))  # noqa: S704  # WTForms' own
        return box + Markup('<datalist id="{}-words">{}</datalist>').format(field.id, words)


class WordBox(Box):
    """A word of a list, read and shown as people say it and kept as its key; any other word stays as it is typed."""

    widget = Suggesting()

    def __init__(self, *arguments: Any, words: Mapping[str, str], **rest: Any) -> None:
        super().__init__(*arguments, **rest)
        self.words = words

    def written(self, value: Any) -> str:
        return self.words.get(value, value)

    def read(self, text: str) -> str:
        typed = text.strip()
        return next((key for key, word in self.words.items() if word.casefold() == typed.casefold()), typed)


class NumberBox(Box):
    """One number, with a comma or a point."""

    is_figure = True

    def written(self, value: Any) -> str:
        return write_number(value, self.language)

    def read(self, text: str) -> Decimal | int:
        try:
            number = read_number(text, self.language)
        except ValueError as wrong:
            raise self.refuse(Text("This is no number. Write it as 12 or 2,5.")) from wrong
        return self.fitting(number)


class WholeBox(NumberBox):
    """One whole number."""

    def written(self, value: Any) -> str:
        return str(value)

    def read(self, text: str) -> int:
        number = super().read(text)
        if number != int(number):
            raise self.refuse(Text("This must be a whole number."))
        if not -LARGEST_WHOLE <= number <= LARGEST_WHOLE:
            raise self.refuse(Text("this must be at most {bound}", bound=LARGEST_WHOLE))
        return int(number)


class NumbersBox(Box):
    """Numbers on a line, separated by spaces."""

    def written(self, value: Any) -> str:
        return " ".join(write_number(number, self.language) for number in value)

    def read(self, text: str) -> list[Decimal]:
        try:
            numbers = read_numbers(text, self.language)
        except ValueError as wrong:
            raise self.refuse(Text("{word} is no number. Put spaces between the numbers.", word=str(wrong))) from wrong
        return [self.fitting(number) for number in numbers]


class WholesBox(NumbersBox):
    """Whole numbers, such as years, on a line."""

    def written(self, value: Any) -> str:
        return " ".join(str(number) for number in value)

    def read(self, text: str) -> list[Any]:
        return [int(number) for number in super().read(text)]


class DaysBox(Box):
    """Dates on a line."""

    def written(self, value: Any) -> str:
        return " ".join(day.isoformat() for day in value)

    def read(self, text: str) -> list[date]:
        try:
            return [date.fromisoformat(word) for word in text.split()]
        except ValueError as wrong:
            raise self.refuse(Text("Write dates as 2019-11-15, with spaces between them.")) from wrong


class LinesBox(Box):
    """Texts, one on a line."""

    widget = TextArea()

    def written(self, value: Any) -> str:
        return "\n".join(value)

    def read(self, text: str) -> list[str]:
        return [line.strip() for line in text.splitlines() if line.strip()]


class FiguresBox(Box):
    """Names with a number, `name: number`, one on a line."""

    widget = TextArea()

    def written(self, value: Any) -> str:
        return "\n".join(f"{name}: {write_number(number, self.language)}" for name, number in value.items())

    def read(self, text: str) -> dict[str, Decimal]:
        figures: dict[str, Decimal] = {}
        for line in filter(str.strip, text.splitlines()):
            name, _, number = line.rpartition(":")
            try:
                figures[name.strip()] = read_number(number, self.language)
            except ValueError as wrong:
                sentence = Text("Write “name: number” on each line; {line} is not so.", line=line.strip())
                raise self.refuse(sentence) from wrong
        return figures


class ChecksField(SelectMultipleField):
    """Some of many, as ticks; those chosen before keep their order."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()

    def process_formdata(self, valuelist: list[str]) -> None:
        before = list(self.object_data or ())
        super().process_formdata(valuelist)
        chosen = self.data or []
        self.data = [code for code in before if code in chosen] + [code for code in chosen if code not in before]


class OpenChecksField(ChecksField):
    """Some of a list of suggestions; what was there and is none of them stays as a tick of its own."""

    def iter_choices(self) -> Any:
        known = [value for value, *_ in super().iter_choices()]
        yield from super().iter_choices()
        for value in self.object_data or ():
            if value not in known:
                yield value, value, value in (self.data or ()), {}
