"""A trajectory file whose every text is an attack: markup, scripts, template and format syntax, addresses of files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

from pydantic import ValidationError

from workshop.app import FEATURES
from workshop.archive.fields import Part
from workshop.archive.parts import document_type
from workshop.archive.queries import part_in, plain
from workshop.archive.shapes import Sort, shape_at
from workshop.archive.yaml_reading import read_yaml
from workshop.archive.yaml_writing import write_yaml
from workshop.paths import EXAMPLES

#: Ends every attribute, element, style, expression and string that it might stand in.
ATTACK = (
    "q'\"></title></style></text></textarea><script>alert(1)</script><img src=x onerror=alert(2)>"
    '<img src="file:///etc/passwd">q{{7*7}}q{% raw %}{0.__class__}%(a)s%s url(asset:gone)\\n\\\\'
)
#: Texts whose form is checked when they come in, or that others name.
KEPT = {"id", "key", "verb", "timezone", "statistic", "element"}


def soiled(name: str) -> bytes:
    """Return an example with the attack in every text that takes it, numbered."""
    found = read_yaml((EXAMPLES / f"{name}.yaml").read_bytes()).value
    document = document_type(FEATURES.archive).model_validate(found)
    return write_yaml(_soiled(document, count()))


def _soiled(part: Part, numbers: Iterator[int]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, about in type(part).model_fields.items():
        if name in part.model_fields_set:
            key = about.alias or name
            values[key] = _value(type(part), name, getattr(part, name), numbers)
            if not _fits(type(part), values):
                values[key] = plain(getattr(part, name))
    return values


def _value(schema: type[Part], name: str, value: Any, numbers: Iterator[int]) -> Any:
    nested, many = part_in(schema.model_fields[name].annotation)
    if isinstance(value, Part):
        return _soiled(value, numbers)
    if nested is not None and many and isinstance(value, list):
        return [_soiled(each, numbers) if isinstance(each, Part) else plain(each) for each in value]
    if name in KEPT or not isinstance(value, str | list) or name in {"schema_", "lang"}:
        return plain(value)
    match shape_at(schema, name).sort:
        case Sort.TEXT:
            return f"{next(numbers)} {ATTACK}"
        case Sort.TEXTS:
            return [f"{next(numbers)} {ATTACK}" for _ in value]
    return plain(value)


def _fits(schema: type[Part], values: Mapping[str, Any]) -> bool:
    """Whether what is wrong with the values so far is only what is not there yet."""
    try:
        schema.model_validate(dict(values))
    except ValidationError as wrong:
        return all(error["type"] == "missing" for error in wrong.errors())
    return True
