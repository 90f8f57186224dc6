"""Checks a document against the types of all parts, its codes and its references; every fault has a path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from workshop.archive.contents import kind_names
from workshop.archive.fields import ItemPart, Part, Refers
from workshop.archive.located import located
from workshop.archive.parts import ArchivePart, document_type
from workshop.archive.sentences import either, sentence_for
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
        told = located(wrong.errors(include_url=False), reading.value)
        raise Faulty(_in_order([_fault(path, text, reading) for path, text in told])) from wrong
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
        return [(tuple(details["loc"]), sentence_for(details)) for details in wrong.errors(include_url=False)]


def _complaints(document: Part, parts: Sequence[ArchivePart], reading: Reading) -> Iterator[Fault]:
    for part in parts:
        for path, text in part.check(document) if part.check else ():
            yield _fault(path, text, reading)


def _fault(path: Path, text: Text, reading: Reading) -> Fault:
    return Fault(written_path(path), text, _line(path, reading))


def _line(path: Path, reading: Reading) -> int | None:
    for end in range(len(path), 0, -1):
        if path[:end] in reading.lines:
            return reading.lines[path[:end]]
    return None


@dataclass
class _Codes:
    """Codes given and used in a document, with the path of each."""

    given: dict[str, tuple[ItemPart, Path]] = field(default_factory=dict)
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
    names = kind_names(type(document))
    dangling = ((use[2], _dangling(use, codes, names)) for use in codes.used)
    return codes.faults + [_fault(path, text, reading) for path, text in dangling if text]


def _note_code(item: ItemPart, path: Path, codes: _Codes, reading: Reading) -> None:
    place = (*path, "id")
    if item.id in codes.given:
        first = written_path(codes.given[item.id][1])
        text = Text("the code {code} stands twice; the first is {first}", code=item.id, first=first)
        codes.faults.append(_fault(place, text, reading))
    else:
        codes.given[item.id] = (item, place)


def _dangling(use: tuple[str, Refers, Path], codes: _Codes, names: Mapping[str, Text]) -> Text | None:
    """Return what is wrong with a code that is used, or None."""
    code, mark, _path = use
    if code in mark.others:
        return None
    if code not in codes.given:
        return Text("{code} is used here but is nowhere in the file", code=code)
    item, _place = codes.given[code]
    if item.item_kind in mark.kinds:
        return None
    wanted = either([names[kind] for kind in mark.kinds])
    return Text("{code} is {kind}; here belongs {wanted}", code=code, kind=names[item.item_kind], wanted=wanted)


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
