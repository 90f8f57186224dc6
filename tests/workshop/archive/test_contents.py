"""What a file holds is told in words, not in keys."""

from collections.abc import Iterator
from typing import Any, get_args

from workshop.app import FEATURES
from workshop.archive.contents import contents_of, kind_names
from workshop.archive.fields import ItemPart, Part, Refers
from workshop.archive.parts import document_type
from workshop.archive.queries import part_in
from workshop.languages import Language
from workshop.paths import EXAMPLES
from workshop.trajectories.files.actions import read_file

DOCUMENT = document_type(FEATURES.archive)
#: What every file has one of.
ITSELF = {"trajectory"}


def parts_within(schema: type[Part]) -> Iterator[type[Part]]:
    for about in schema.model_fields.values():
        inner, _many = part_in(about.annotation)
        if inner is not None:
            yield inner
            yield from parts_within(inner)


def marks_in(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for inner in get_args(annotation):
        yield from marks_in(inner)


def test_whatever_stands_at_the_top_of_a_file_or_has_a_code_is_counted() -> None:
    top = {name: part_in(about.annotation)[0] for name, about in DOCUMENT.model_fields.items() if name not in ITSELF}
    assert [name for name, part in top.items() if part is not None and part.counted is None] == []
    items = {part for part in parts_within(DOCUMENT) if issubclass(part, ItemPart)}
    assert len(items) > 25
    assert all(str(part.counted) and str(part.counted.of(2)).startswith("2 ") for part in items)


def test_every_kind_that_a_reference_asks_for_has_a_name() -> None:
    names = kind_names(DOCUMENT)
    fields = [about for part in (DOCUMENT, *parts_within(DOCUMENT)) for about in part.model_fields.values()]
    refers = [mark for about in fields for mark in (*about.metadata, *marks_in(about.annotation))]
    kinds = {kind for mark in refers if isinstance(mark, Refers) for kind in mark.kinds}
    assert len(kinds) > 10
    assert kinds <= set(names)


def test_a_kind_is_named_as_one_of_it() -> None:
    assert str(kind_names(DOCUMENT)["target_group"]) == "a target group"


def test_an_example_is_told_in_words() -> None:
    document = read_file((EXAMPLES / "waterkant.yaml").read_bytes(), FEATURES.archive)
    said = [text.in_language(Language.ENGLISH) for text in contents_of(document)]
    assert said[:3] == ["a vision", "8 principles", "2 tensions"]
    assert {"4 conversations", "7 findings", "a look-alike", "a business case"} <= set(said)
    assert not any("_" in sentence for sentence in said)
