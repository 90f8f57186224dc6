"""Forms made from registers: a field for each word, of the sort that its archive part asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

from wtforms import (
    BooleanField,
    DateField,
    FieldList,
    Form,
    FormField,
    RadioField,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms.validators import InputRequired, Optional

from workshop.archive.fields import Part
from workshop.archive.shapes import Shape, Sort, shape_at
from workshop.features import Entry
from workshop.forms import choice_list
from workshop.languages import Language, Text
from workshop.trajectories.registers.boxes.forms import (
    Box,
    ChecksField,
    DaysBox,
    FiguresBox,
    LinesBox,
    NumberBox,
    NumbersBox,
    OpenChecksField,
    WholeBox,
    WholesBox,
    WordBox,
)
from workshop.trajectories.registers.register import Register, Word


@dataclass(frozen=True)
class Choosing:
    """What gives a form its choices: the items of some kinds that the reader may see, and texts by path."""

    items: Callable[[Sequence[str]], Sequence[Entry]]
    texts: Mapping[str, Sequence[tuple[str, Text]]] = field(default_factory=dict)


_BOXES: Mapping[Sort, type[Box]] = {
    Sort.NUMBER: NumberBox,
    Sort.WHOLE: WholeBox,
    Sort.NUMBERS: NumbersBox,
    Sort.WHOLES: WholesBox,
    Sort.DAYS: DaysBox,
    Sort.TEXTS: LinesBox,
    Sort.BY_NAME: FiguresBox,
}
_YES_NO = (("", Text("not said")), ("yes", Text("yes")), ("no", Text("no")))


def form_class(register: Register, language: Language, choosing: Choosing, hidden: Iterable[str] = ()) -> type[Form]:
    """Return the form of a register in a language, with the choices a reader has."""
    words = {path: word for path, word in register.words.items() if path not in set(hidden)}
    return type("RegisterForm", (Form,), _Making(language, choosing).fields(register.schema, words))


class _Making:
    """Makes fields in one language with one reader's choices."""

    def __init__(self, language: Language, choosing: Choosing) -> None:
        self.language = language
        self.choosing = choosing

    def fields(self, schema: type[Part], words: Mapping[str, Word]) -> dict[str, Any]:
        """Return the fields for words by path; words of rows in a list stand under `list[].path`."""
        fields: dict[str, Any] = {}
        for path, word in words.items():
            if "[]" not in path:
                rows = {
                    inner.removeprefix(f"{path}[]."): w for inner, w in words.items() if inner.startswith(f"{path}[].")
                }
                name, shape = path.replace(".", "__"), shape_at(schema, path)
                offered = self.choosing.texts.get(path)
                fields[name] = self.one_of(shape, word, offered) if offered else self.field(shape, word, rows)
        return fields

    def one_of(self, shape: Shape, word: Word, offered: Sequence[tuple[str, Text]]) -> SelectField:
        """Return the field for a text that is one of a list."""
        options = _with_none([(key, self.say(text)) for key, text in offered], shape)
        help_text = self.say(word.help) if word.help else ""
        needed = [InputRequired()] if shape.required else [Optional()]
        return SelectField(
            self.say(word.label),
            choices=choice_list(options),
            description=help_text,
            validators=needed,
            filters=[_or_none],
        )

    def field(self, shape: Shape, word: Word, rows: Mapping[str, Word]) -> Any:
        """Return the field for one shape."""
        label = self.say(word.label)
        known: dict[str, Any] = {"description": self.say(word.help) if word.help else ""}
        checks: dict[str, Any] = {"validators": [InputRequired()] if shape.required else [Optional()]}
        match shape.sort:
            case Sort.TEXT:
                return self.text(label, word, {**known, **checks})
            case Sort.DAY:
                return DateField(label, **known, **checks)
            case Sort.YES_NO:
                return self.yes_no(label, shape, known)
            case Sort.CHOICE | Sort.CODE:
                choices = choice_list(self.chosen_from(shape, word))
                return SelectField(label, choices=choices, filters=[_or_none], **known, **checks)
            case Sort.WHOLE if word.choices:
                return self.row_of_numbers(label, shape, word, known)
            case Sort.TEXTS if word.choices:
                return OpenChecksField(label, choices=choice_list(self.options(word)), validate_choice=False, **known)
            case Sort.CODES:
                return ChecksField(label, choices=choice_list(self.offered(shape)), **known)
            case Sort.BY_CODE:
                return FormField(self.by_code(shape), label, **known)
            case Sort.ROWS if shape.rows is not None:
                row = type("RowForm", (Form,), self.fields(shape.rows, rows))
                return FieldList(FormField(row), label, **known)
        return _BOXES[shape.sort](label, language=self.language, **known, **checks)

    def text(self, label: str, word: Word, known: Mapping[str, Any]) -> Any:
        """Return a box for text, with suggestions where there are words for it."""
        if word.choices:
            return WordBox(label, language=self.language, words=dict(self.options(word)), **known)
        return (TextAreaField if word.long else StringField)(label, filters=[_or_none], **known)

    def chosen_from(self, shape: Shape, word: Word) -> list[tuple[str, str]]:
        """Return what one is chosen from; a list of words shown in a row has no empty place where none is no value."""
        if shape.sort is Sort.CODE:
            return _with_none(self.offered(shape), shape)
        options = [(key, self.say(word.choices.get(key, Text(key)))) for key in shape.options]
        return options if word.look is not None and not shape.nullable else _with_none(options, shape)

    def options(self, word: Word) -> list[tuple[str, str]]:
        """Return the choices a word offers."""
        return [(key, self.say(text)) for key, text in word.choices.items()]

    def yes_no(self, label: str, shape: Shape, known: Mapping[str, Any]) -> Any:
        """Return a tick, or a choice of three where *not said* is a value."""
        if not shape.nullable:
            return BooleanField(label, **known)
        choices = [(key, self.say(word)) for key, word in _YES_NO]
        return SelectField(label, choices=choice_list(choices), coerce=_truth, **known)

    def row_of_numbers(self, label: str, shape: Shape, word: Word, known: Mapping[str, Any]) -> Any:
        """Return a choice of one number; where none is a value too it stands at the end."""
        choices = [(number, self.say(name)) for number, name in word.choices.items()]
        none = [("", self.say(Text("not known")))] if shape.nullable else []
        return RadioField(label, choices=choice_list(choices + none), coerce=_number_or_none, **known)

    def by_code(self, shape: Shape) -> type[Form]:
        """Return a form with a number for each item, and for each word that may stand beside them."""
        named = [*self.offered(shape), *((other, self.say(Text(other))) for other in sorted(shape.others))]
        boxes = {f"of_{key}": NumberBox(name, validators=[Optional()], language=self.language) for key, name in named}
        return type("ByCodeForm", (Form,), boxes)

    def offered(self, shape: Shape) -> list[tuple[str, str]]:
        """Return the items that may be chosen."""
        return [(entry.code, entry.name) for entry in self.choosing.items(shape.kinds)]

    def say(self, text: Text) -> str:
        """Return a text in the language of the form."""
        return text.in_language(self.language)


def field_at(form: Any, path: Sequence[str | int]) -> Any:
    """Return the innermost field that a path in a part reaches, such as `("agenda", 2, "minutes")`, or None."""
    found, inside, steps = None, form, list(path)
    while steps:
        field, taken = _next_field(inside, steps)
        if field is None:
            break
        found = field if not hasattr(field, "form") else found
        inside, steps = getattr(field, "form", field), steps[taken:]
    return found


def tell_lists(form: Form) -> None:
    """Let each list of rows know what is wrong in its rows, since it only looks when the form is validated."""
    for rows in form:
        if isinstance(rows, FieldList):
            own = [error for error in rows.errors if isinstance(error, str)]
            rows.errors = [*own, *(entry.errors for entry in rows.entries if entry.errors)]


def _next_field(inside: Any, steps: Sequence[str | int]) -> tuple[Any, int]:
    """Return the field that the first steps lead to and how many steps that takes; names of nested maps are joined."""
    if isinstance(steps[0], int):
        entries = getattr(inside, "entries", ())
        return (entries[steps[0]], 1) if steps[0] < len(entries) else (None, 0)
    names = list(takewhile(lambda step: isinstance(step, str), steps))
    for taken in range(len(names), 0, -1):
        for name in ("__".join(map(str, names[:taken])), f"of_{names[0]}"):
            if isinstance(inside, Form) and name in inside:
                return inside[name], taken if not name.startswith("of_") else 1
    return None, 0


def _or_none(value: Any) -> Any:
    return value.strip() or None if isinstance(value, str) else value


def _number_or_none(value: Any) -> int | None:
    return None if value in (None, "") else int(value)


def _truth(value: Any) -> str:
    return {True: "yes", False: "no", None: ""}.get(value, value) if not isinstance(value, str) else value


def _with_none(options: list[tuple[str, str]], shape: Shape) -> list[tuple[str, str]]:
    return options if shape.required and options else [("", "–"), *options]
