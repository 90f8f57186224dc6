"""Plain values of a part by path, as a form takes them, and back."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from workshop.archive.fields import Part
from workshop.archive.shapes import Shape, Sort, paths_of, shape_at

_TRUTHS = {"yes": True, "no": False, "": None}


def by_path(values: Mapping[str, Any], paths: Iterable[str]) -> dict[str, Any]:
    """Return the values at some paths of a part; what is absent is None."""
    return {path: _at(values, path.split(".")) for path in paths}


def nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values by path as maps in maps; what is empty is left out, so that it has its default."""
    whole: dict[str, Any] = {}
    for path, value in values.items():
        if value is None or value in ("", [], {}):
            continue
        *outer, last = path.split(".")
        place = whole
        for step in outer:
            place = place.setdefault(step, {})
        place[last] = value
    return whole


def merged(schema: type[Part], old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Return the old values of a part with those in `new`, by path, in their place."""
    kept = by_path(old, [path for path in paths_of(schema) if path not in new])
    return nested(kept | dict(new))


def fingerprint(values: Mapping[str, Any]) -> str:
    """Return a short mark of some values, to see whether somebody changed them since."""
    return hashlib.sha256(repr(sorted(values.items())).encode()).hexdigest()[:16]


def for_form(values: Mapping[str, Any], shapes: Mapping[str, Shape]) -> dict[str, Any]:
    """Return values by path as the fields of a form take them."""
    return {path.replace(".", "__"): _given(values.get(path), shape) for path, shape in shapes.items()}


def _given(value: Any, shape: Shape) -> Any:
    if shape.sort is Sort.BY_CODE:
        return {f"of_{code}": number for code, number in (value or {}).items()}
    if shape.sort is Sort.ROWS and shape.rows is not None:
        shapes = shapes_of(shape.rows)
        return [for_form(by_path(row, shapes), shapes) for row in value or []]
    return value


def shapes_of(schema: type[Part]) -> dict[str, Shape]:
    """Return the shape at every path of a part."""
    return {path: shape_at(schema, path) for path in paths_of(schema)}


def from_form(sent: Mapping[str, Any], shapes: Mapping[str, Shape], removed: Collection[str] = ()) -> dict[str, Any]:
    """Return what a form holds as values by path; rows that are empty or removed are left out."""
    return {path: _taken(sent.get(path.replace(".", "__")), shape, path, removed) for path, shape in shapes.items()}


def _taken(value: Any, shape: Shape, path: str, removed: Collection[str]) -> Any:
    if shape.sort is Sort.YES_NO and shape.nullable:
        return _TRUTHS[value or ""]
    if shape.sort is Sort.BY_CODE:
        return {key.removeprefix("of_"): number for key, number in (value or {}).items() if number is not None}
    if shape.sort is Sort.ROWS and shape.rows is not None:
        kept = [row for place, row in enumerate(value or []) if f"{path.replace('.', '__')}-{place}" not in removed]
        shapes = shapes_of(shape.rows)
        rows = [nested(from_form(row, _present(row, shapes))) for row in kept]
        return [row for row in rows if any(value is not False for value in row.values())]
    return value


def _present(row: Mapping[str, Any], shapes: Mapping[str, Shape]) -> dict[str, Shape]:
    return {path: shape for path, shape in shapes.items() if path.replace(".", "__") in row}


def _at(values: Any, steps: list[str]) -> Any:
    for step in steps:
        key = step if isinstance(values, Mapping) and step in values else step.removesuffix("_")
        if not isinstance(values, Mapping) or key not in values:
            return None
        values = values[key]
    return values
