"""What a feature offers on the command line, and what a command works with."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from workshop.archive.parts import ArchivePart
from workshop.database import Session
from workshop.languages import Language, Text
from workshop.printing.printables import Printable
from workshop.settings import Settings

#: Shows a line to whoever typed the command.
Say = Callable[[Text | str], None]


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What a command works with; whoever runs it commits afterwards. `say` shows at once what takes its time."""

    session: Session
    settings: Settings
    archive: tuple[ArchivePart, ...]
    printables: Mapping[str, Printable]
    now: datetime
    language: Language
    say: Say


@dataclass(frozen=True)
class Argument:
    """A word or an option that a command takes; `options` are those of argparse.

    The name of a file may hold bytes that are no text (`is_file`), nothing else may.
    """

    names: tuple[str, ...]
    help: Text
    options: Mapping[str, Any] = field(default_factory=dict)
    is_file: bool = False


def argument(*names: str, explained: Text, is_file: bool = False, **options: Any) -> Argument:
    """Return an argument by its names, with what argparse wants to know of it."""
    return Argument(names, explained, options, is_file)


#: What a command does at its desk; it returns lines to print.
Work = Callable[[Desk, Namespace], Iterable[Text | str]]


@dataclass(frozen=True, kw_only=True)
class Command:
    """Something to do from the command line; its name is one word, or two such as `account create`.

    `run` changes what is stored. `read` comes after it and changes nothing, so that others can work meanwhile, however
    long it takes. Both return the lines to print when they are done. `afterwards` needs no session, or comes when that
    is over; it returns the exit status. `home` is where the command keeps its things when no other home or database is
    set.
    """

    name: str
    summary: Text
    arguments: tuple[Argument, ...] = ()
    run: Work | None = None
    read: Work | None = None
    afterwards: Callable[[Settings, Namespace, Say], int] | None = None
    home: str | None = None
