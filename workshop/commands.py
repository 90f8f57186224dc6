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
    """A word or an option that a command takes; `options` are those of argparse."""

    names: tuple[str, ...]
    help: Text
    options: Mapping[str, Any] = field(default_factory=dict)


def argument(*names: str, explained: Text, **options: Any) -> Argument:
    """Return an argument by its names, with what argparse wants to know of it."""
    return Argument(names, explained, options)


@dataclass(frozen=True, kw_only=True)
class Command:
    """Something to do from the command line; its name is one word, or two such as `account create`.

    `run` works in a session and returns the lines to print once everything is stored. `afterwards` needs no session, or
    comes when that is over; it returns the exit status. `home` is where the command keeps its things when no other home
    or database is set.
    """

    name: str
    summary: Text
    arguments: tuple[Argument, ...] = ()
    run: Callable[[Desk, Namespace], Iterable[Text | str]] | None = None
    afterwards: Callable[[Settings, Namespace, Say], int] | None = None
    home: str | None = None
