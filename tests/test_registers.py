"""Everything in the trajectory file can be seen and changed through a form, and every choice has its word."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from workshop.app import FEATURES
from workshop.archive.fields import Part
from workshop.archive.parts import document_type
from workshop.archive.queries import part_in
from workshop.archive.shapes import Sort, paths_of, shape_at
from workshop.trajectories.registers.register import Register

ROOT = Path(__file__).parent.parent
#: Changed through a form of its own, or never changed by hand.
ELSEWHERE = {
    "TrajectoryFile": "the whole file",
    "TrajectoryPart": "the form of the trajectory",
    "VerbPart": "the form of verbs",
    "VersionPart": "a version of a map is kept, never changed",
    "KeptStepPart": "a version of a map is kept, never changed",
}


def registers() -> list[Register]:
    found = {}
    for file in sorted(ROOT.glob("*/**/forms.py")):
        if file.is_relative_to(ROOT / ".venv"):
            continue
        module = import_module(file.relative_to(ROOT).with_suffix("").as_posix().replace("/", "."))
        for value in vars(module).values():
            if isinstance(value, Register):
                found[value.key] = value
    return list(found.values())


def parts_in(annotation: Any) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
        for about in annotation.model_fields.values():
            yield from parts_in(about.annotation)
    for inner in getattr(annotation, "__args__", ()):
        yield from parts_in(inner)


def worded(register: Register) -> Iterator[tuple[type[Part], str]]:
    """Yield every part with each path that a register has a word for; rows in lists count for their own part."""
    for path in register.words:
        schema, rest = register.schema, path
        while "[]." in rest:
            name, _, rest = rest.partition("[].")
            schema = part_in(schema.model_fields[name].annotation)[0] or schema
        yield schema, rest


def needed() -> list[tuple[type[Part], str]]:
    nested = set()
    parts = dict.fromkeys(parts_in(document_type(FEATURES.archive)))
    for part in parts:
        for about in part.model_fields.values():
            inner, many = part_in(about.annotation)
            if inner is not None and not many and part.__name__ != "TrajectoryFile":
                nested.add(inner)
    return [
        (part, path)
        for part in parts
        if part not in nested and part.__name__ not in ELSEWHERE
        for path in paths_of(part)
        if path != "id" and not path.endswith(".id")
    ]


def test_every_value_of_the_file_has_a_field() -> None:
    fields = {(schema, path) for register in registers() for schema, path in worded(register)}
    own_lists = {register.schema for register in registers()}
    missing = []
    for part, path in needed():
        shape = shape_at(part, path)
        has_register = shape.sort is Sort.ROWS and (
            shape.rows in own_lists or getattr(shape.rows, "__name__", "") in ELSEWHERE
        )
        if (part, path) not in fields and not has_register:
            missing.append(f"{part.__name__}.{path}")
    assert not missing


@pytest.mark.parametrize("register", registers(), ids=lambda register: register.key)
def test_every_choice_has_its_word(register: Register) -> None:
    for path, word in register.words.items():
        schema, rest = register.schema, path
        while "[]." in rest:
            name, _, rest = rest.partition("[].")
            schema = part_in(schema.model_fields[name].annotation)[0] or schema
        shape = shape_at(schema, rest)
        if shape.sort is Sort.CHOICE:
            assert set(word.choices) == set(shape.options), path


def test_no_two_registers_share_an_address() -> None:
    keys = [register.key for register in registers()]
    assert len(keys) == len(set(keys))
