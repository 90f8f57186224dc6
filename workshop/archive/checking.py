"""Checks a document against the types of all parts, its codes and its references; every fault has a path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from workshop.archive.fields import ItemPart, Part, Refers
from workshop.archive.parts import ArchivePart, document_type
from workshop.archive.yaml_reading import Path, Reading, written_path
from workshop.errors import Fault, Faulty
from workshop.languages import Text

_MOST_FAULTS = 200


def check(reading: Reading, parts: Sequence[ArchivePart]) -> Part:
    """Return the checked document.

    Raises:
        Faulty: with one fault for each thing that is wrong, its path and its line.
    """
    if not isinstance(reading.value, dict):
        raise Faulty([Fault("", Text("a trajectory file is a map with keys such as schema, lang and trajectory"))])
    try:
        checked = document_type(parts).model_validate(reading.value)
    except ValidationError as wrong:
        faults = [_fault(details, reading) for details in wrong.errors(include_url=False)]
        raise Faulty(_in_order(faults)) from wrong
    if faults := [*_wrong_codes(checked, reading), *_complaints(checked, parts, reading)]:
        raise Faulty(_in_order(faults))
    return checked


def _in_order(faults: list[Fault]) -> list[Fault]:
    """Return the first faults of a file, from its top down."""
    return sorted(faults, key=lambda fault: fault.line or 0)[:_MOST_FAULTS]


def read_part(schema: type[Part], values: Mapping[str, Any]) -> Part | list[tuple[Path, Text]]:
    """Return one part made of plain values, or what is wrong with it by path."""
    try:
        return schema.model_validate(dict(values))
    except ValidationError as wrong:
        return [(tuple(details["loc"]), _sentence(details)) for details in wrong.errors(include_url=False)]


def _complaints(document: Part, parts: Sequence[ArchivePart], reading: Reading) -> Iterator[Fault]:
    for part in parts:
        for path, text in part.check(document) if part.check else ():
            yield Fault(written_path(path), text, _line(path, reading))


def _fault(details: ErrorDetails, reading: Reading) -> Fault:
    path: Path = tuple(step for step in details["loc"] if step not in {"[key]"})
    return Fault(written_path(path), _sentence(details), _line(path, reading))


def _line(path: Path, reading: Reading) -> int | None:
    for end in range(len(path), 0, -1):
        if path[:end] in reading.lines:
            return reading.lines[path[:end]]
    return None


_SENTENCES: Mapping[str, Text] = {
    "missing": Text("this key is missing; it is needed here"),
    "extra_forbidden": Text("this key is not known here; check its spelling"),
    "string_type": Text("this must be text; put it between quotes"),
    "string_too_short": Text("this text is empty; write something or leave the key out"),
    "string_pattern_mismatch": Text("a code has letters, digits, dots, dashes and underscores only, at most 60"),
    "int_type": Text("this must be a whole number"),
    "is_instance_of": Text("this must be a number"),
    "decimal_type": Text("this must be a number"),
    "bool_type": Text("this must be true or false"),
    "date_type": Text("this must be a date such as 2019-11-15"),
    "list_type": Text("this must be a list"),
    "dict_type": Text("this must be a map with keys"),
    "model_type": Text("this must be a map with keys"),
}
_BOUNDS: Mapping[str, tuple[Text, str]] = {
    "greater_than_equal": (Text("this must be at least {bound}"), "ge"),
    "less_than_equal": (Text("this must be at most {bound}"), "le"),
    "greater_than": (Text("this must be more than {bound}"), "gt"),
    "too_short": (Text("this list needs at least {bound} entries"), "min_length"),
    "too_long": (Text("this list may have at most {bound} entries"), "max_length"),
}


def _sentence(details: ErrorDetails) -> Text:
    kind, context = details["type"], details.get("ctx", {})
    if kind == "samenspel":
        text: Text = context["text"]
        return text
    if kind == "enum":
        return Text("choose one of: {choices}", choices=context["expected"])
    if kind in _BOUNDS:
        sentence, bound = _BOUNDS[kind]
        return Text(sentence.key, bound=context[bound])
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    return Text("{problem}", problem=details["msg"])


@dataclass
class _Codes:
    """Codes given and used in a document, with the path of each."""

    given: dict[str, tuple[str, Path]] = field(default_factory=dict)
    used: list[tuple[str, Refers, Path]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def _wrong_codes(document: Part, reading: Reading) -> list[Fault]:
    codes = _Codes()
    for path, value, marks in _walk(document, (), ()):
        if isinstance(value, ItemPart):
            _note_code(value, path, codes, reading)
        for mark in marks:
            if isinstance(mark, Refers) and isinstance(value, str):
                codes.used.append((value, mark, path))
    return codes.faults + [fault for use in codes.used if (fault := _dangling(use, codes, reading))]


def _note_code(item: ItemPart, path: Path, codes: _Codes, reading: Reading) -> None:
    place = (*path, "id")
    if item.id in codes.given:
        first = written_path(codes.given[item.id][1])
        text = Text("the code {code} stands twice; the first is {first}", code=item.id, first=first)
        codes.faults.append(Fault(written_path(place), text, _line(place, reading)))
    else:
        codes.given[item.id] = (item.item_kind, place)


def _dangling(use: tuple[str, Refers, Path], codes: _Codes, reading: Reading) -> Fault | None:
    code, mark, path = use
    if code in mark.others:
        return None
    if code not in codes.given:
        text = Text("{code} is used here but is nowhere in the file", code=code)
    elif codes.given[code][0] not in mark.kinds:
        text = Text(
            "{code} is a {kind}; here stands a {wanted}",
            code=code,
            kind=codes.given[code][0],
            wanted=" / ".join(mark.kinds),
        )
    else:
        return None
    return Fault(written_path(path), text, _line(path, reading))


def _walk(value: Any, path: Path, marks: tuple[object, ...]) -> Iterator[tuple[Path, Any, tuple[object, ...]]]:
    yield path, value, marks
    if isinstance(value, Part):
        for name, about in type(value).model_fields.items():
            found = (*about.metadata, *_marks_in(about.annotation))
            yield from _walk(getattr(value, name), (*path, about.alias or name), found)
    elif isinstance(value, list | tuple):
        for place, item in enumerate(value):
            yield from _walk(item, (*path, place), marks)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield (*path, key), key, marks
            yield from _walk(item, (*path, key), ())


def _marks_in(annotation: Any) -> Iterator[object]:
    yield from getattr(annotation, "__metadata__", ())
    for inner in getattr(annotation, "__args__", ()):
        yield from _marks_in(inner)
