"""A register: one list, or one single thing, of a trajectory, with the words for each of its fields."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from workshop.access import READERS, TEAM, Reader, Role
from workshop.archive.fields import Part
from workshop.archive.queries import part_in
from workshop.archive.shapes import Shape, shape_at
from workshop.archive.yaml_reading import Path
from workshop.database import Session
from workshop.languages import Text


@dataclass(frozen=True, kw_only=True)
class Word:
    """What a field is called, what helps to fill it in, and the words for its choices; `long` gives it room.

    A whole number with choices is chosen from a row of them; `look` is how the form shows the choice (segments,
    emotion) and `ends` are the words at both ends of such a row. `section` is the heading of the part of the form that
    begins here; `is_share` says that the numbers are parts of a whole, which pages show as percentages.
    """

    label: Text
    help: Text | None = None
    long: bool = False
    choices: Mapping[str, Text] = field(default_factory=dict)
    look: str | None = None
    ends: tuple[Text, Text] | None = None
    section: Text | None = None
    is_share: bool = False


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """A value that is kept outside the row, as links that ask for consent are.

    `read` and `write` are what a reader may see and change; `keep` and `restore` are all of it, whoever may see it,
    for a row that is removed and put back.
    """

    read: Callable[[Session, int, Reader, Any], Any]
    write: Callable[[Session, int, Reader, Any, Any], None]
    keep: Callable[[Session, int, str], Any] = lambda _session, _trajectory_id, _code: None
    restore: Callable[[Session, int, str, Any], None] = lambda _session, _trajectory_id, _code, _kept: None


#: What is wrong with the values of a row, by path.
Problems = list[tuple[Path, Text]]


def _nothing(_row: Any, _reader: Reader) -> Collection[str]:
    return ()


def _any(_session: Session, _row: Any, _reader: Reader) -> bool:
    return True


def _nothing_else(_session: Session, _row: Any) -> None:
    return None


def _no_refusal(_session: Session, _row: Any, _reader: Reader) -> Problems:
    return []


def _no_complaint(_session: Session, _trajectory_id: int, _part: Any) -> Iterable[tuple[Path, Text]]:
    return ()


@dataclass(frozen=True, kw_only=True)
class Register:
    """A list of items (`kind`), of rows without a code, or (`single`) the one thing of its sort.

    `words` gives the fields of the form in order, by path in the archive part; what has no word has no field here.
    `columns` are the paths in the list, `named_by` the path that names one in a line, `prefix` how new codes begin.
    `within` is the path of the owner's code where rows stand inside an item (steps in a journey), `fixed` what all
    rows of this register have in common. `rows` reads them otherwise than in file order, `hides` says which paths a
    reader does not get of a row (None: of a new one), `may_change` which rows a writer may change, `refuses` what a
    reader may not make of a row, `removes` does what else is to be done when one goes. `offers` gives the choices
    of a text that is one of a list. `without` names the pages (index, show) that the concept makes itself; `home`
    is the endpoint of the page that shows rows which have no pages of their own. `wide` gives the form the whole
    width, `begin` says on an empty page how to begin. `check` says by path what is wrong with a row beside the rest
    of the trajectory, where its own part cannot know that.
    """

    key: str
    kind: str | None = None
    model: type[Any]
    schema: type[Part]
    title: Text
    one: Text
    intro: Text
    words: Mapping[str, Word]
    columns: tuple[str, ...]
    named_by: str = "title"
    prefix: str = ""
    single: bool = False
    within: str | None = None
    within_kind: str | None = None
    fixed: Mapping[str, object] = field(default_factory=dict)
    elsewhere: Mapping[str, Elsewhere] = field(default_factory=dict)
    rows: Callable[[Session, int, Reader], Sequence[Any]] | None = None
    hides: Callable[[Any, Reader], Collection[str]] = _nothing
    check: Callable[[Session, int, Any], Iterable[tuple[Path, Text]]] = _no_complaint
    readers: frozenset[Role] = READERS
    writers: frozenset[Role] = TEAM
    may_change: Callable[[Session, Any, Reader], bool] = _any
    refuses: Callable[[Session, Any, Reader], Problems] = _no_refusal
    removes: Callable[[Session, Any], None] = _nothing_else
    offers: Mapping[str, Callable[[Session, int], Sequence[tuple[str, Text]]]] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    home: str = ""
    wide: bool = False
    show_template: str = "screen/trajectories/registers/show.html"
    begin: Text | None = None

    @property
    def index(self) -> str:
        """The endpoint of the page that shows all of it."""
        return self.home or f"{self.key}.index"

    @cached_property
    def lists_apart(self) -> tuple[str, ...]:
        """The lists in the part that have registers of their own."""
        fields = self.schema.model_fields.items()
        return tuple(name for name, about in fields if part_in(about.annotation)[1] and name not in self.words)

    @property
    def can_be_put_back(self) -> bool:
        """Whether a removed row may be kept for a while: not with lists of its own, nor where consent is asked."""
        return not self.lists_apart and self.rows is None

    def shape(self, path: str) -> Shape:
        """Return the shape of the value at a path."""
        return shape_at(self.schema, path)

    def is_writable(self, session: Session, reader: Reader, row: Any = None) -> bool:
        """Whether a reader may change a row, or (None) make a new one."""
        return reader.role in self.writers and (row is None or self.may_change(session, row, reader))
