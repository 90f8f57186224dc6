"""What a trajectory file holds, in words: the kinds of items, and how many of everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from workshop.archive.fields import ItemPart, Part
from workshop.archive.queries import part_in
from workshop.languages import Text


def kind_names(schema: type[Part]) -> dict[str, Text]:
    """Return what one item of each kind is called, by kind, for all kinds that a part may hold."""
    names: dict[str, Text] = {}
    for about in schema.model_fields.values():
        inner, _many = part_in(about.annotation)
        if inner is not None:
            names |= kind_names(inner)
            if issubclass(inner, ItemPart):
                names[inner.item_kind] = inner.counted.of(1)
    return names


def contents_of(document: Part) -> list[Text]:
    """Return how many of everything a checked document holds: `12 conversations`, in the order of the file."""
    counts = Counter(part.counted for part in _parts_in(document) if part.counted is not None)
    return [counted.of(count) for counted, count in counts.items()]


def _parts_in(value: Any) -> Iterator[Part]:
    if isinstance(value, Part):
        yield value
        for name in type(value).model_fields:
            yield from _parts_in(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            yield from _parts_in(item)
