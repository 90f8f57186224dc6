"""What a feature brings to the trajectory file, and the whole file made of all parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import create_model

from workshop.access import Reader
from workshop.archive.fields import Part
from workshop.database import Session
from workshop.languages import Text

#: Plain values as they stand in the file, by top-level key.
Chapter = Mapping[str, Any]


#: What a part finds wrong with a document beyond types and references: a path and a sentence.
Complaint = tuple[tuple[str | int, ...], Text]


class ScaleOut(StrEnum):
    """What happens to a part when a trajectory is copied to another place."""

    COPY = "copy"
    REDO = "redo"
    NEVER = "never"


@dataclass(frozen=True, kw_only=True)
class ArchivePart:
    """One or more top-level keys of the trajectory file, with how they are stored and written.

    `load` stores what a checked document holds; `dump` gives plain values by key: everything for the vault copy
    (`reader` is None), else only what that reader may see. `check` finds what types and references alone cannot.
    """

    keys: Mapping[str, tuple[Any, Any]]
    load: Callable[[Session, int, Part], None]
    dump: Callable[[Session, int, Reader | None], Chapter]
    scale_out: ScaleOut = ScaleOut.NEVER
    check: Callable[[Any], Iterator[Complaint]] | None = None


def document_type(parts: Sequence[ArchivePart]) -> type[Part]:
    """Return the type of a whole trajectory file, from the parts of all features."""
    keys: dict[str, Any] = {name: key for part in parts for name, key in part.keys.items()}
    document: type[Part] = create_model("TrajectoryFile", __base__=Part, __doc__="A trajectory file, schema 1.", **keys)
    return document


def json_schema(parts: Sequence[ArchivePart]) -> dict[str, Any]:
    """Return the published JSON Schema of the trajectory file."""
    schema = document_type(parts).model_json_schema(by_alias=True)
    for part in (schema, *schema["$defs"].values()):
        for key, value in part.get("properties", {}).items():
            if key not in part.get("required", ()):
                part["properties"][key] = _or_null(value)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "Samenspel trajectory file"}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a key that may be left out: null is the same as absent."""
    null: dict[str, Any] = {"type": "null"}
    shared: dict[str, Any] = {key: schema[key] for key in ("title", "default") if key in schema}
    choices = schema.get("anyOf") or [{key: value for key, value in schema.items() if key not in shared}]
    return {**shared, "anyOf": [*choices, *([] if null in choices else [null])]}
