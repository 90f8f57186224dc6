"""Where in a file the faults stand that the types find, each with its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic_core import ErrorDetails

from workshop.archive.sentences import SHAPES, either, sentence_for
from workshop.archive.yaml_reading import Path
from workshop.languages import Text

#: What pydantic puts into a path where a value may have one of several shapes; it does not stand in the file.
_SHAPE_NAME = re.compile(r"constrained-str|list\[.*\]|[A-Z]\w*Part")
_KEY_ITSELF = "[key]"


@dataclass(frozen=True)
class _Found:
    """One fault; `choice` is the place where the value may have one of several shapes, if it is within such a one."""

    path: Path
    details: ErrorDetails
    choice: Path | None

    @property
    def is_other_shape(self) -> bool:
        """Whether the value has another shape than one of those it may have."""
        return self.path == self.choice and self.details["type"] in SHAPES


def located(errors: Sequence[ErrorDetails], value: Any) -> Iterator[tuple[Path, Text]]:
    """Yield the path in the file and the sentence of each fault in a value.

    Of a value that may have one of several shapes only the faults of the shape that it has are told.
    """
    found = [_find(details, value) for details in errors]
    told: set[Path] = set()
    for each in found:
        if not each.is_other_shape:
            yield each.path, sentence_for(each.details)
        elif each.path not in told and all(other.is_other_shape for other in found if other.choice == each.choice):
            told.add(each.path)
            shapes = [SHAPES[other.details["type"]] for other in found if other.path == other.choice == each.path]
            yield each.path, Text("this must be {shape}", shape=either(shapes))


def _find(details: ErrorDetails, value: Any) -> _Found:
    path: list[str | int] = []
    choice: Path | None = None
    for step in details["loc"]:
        is_there = isinstance(value, dict) and step in value
        if isinstance(step, str) and not is_there and _SHAPE_NAME.fullmatch(step):
            choice = tuple(path)
        elif step != _KEY_ITSELF:
            path.append(step)
            value = _inside(value, step)
    return _Found(tuple(path), details, choice)


def _inside(value: Any, step: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None
