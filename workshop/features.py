"""What a package offers: pages, places, items, search, attention, thread, printables, archive parts, commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import cast

from flask import Blueprint, current_app

from workshop.access import Reader
from workshop.archive.parts import ArchivePart
from workshop.commands import Command
from workshop.database import Session
from workshop.languages import Text
from workshop.printing.printables import Printable


@dataclass(frozen=True)
class Entry:
    """One item as others name it: its code, a short label, and all its words for the search."""

    code: str
    label: str
    words: str = ""

    @property
    def name(self) -> str:
        """The label with its code before it, where the code is one that people use: `E1 One joint intake`, `Alba`."""
        return self.label if self.short == self.label else f"{self.code} {self.label}"

    @property
    def short(self) -> str:
        """What names it in a word or two: its code, or its label where people do not use the code: `E1`, `Alba`."""
        return self.code if any(sign.isdigit() for sign in self.code) else self.label


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of item: how it is called, where it is shown, and which of them a reader may see, in file order.

    `names` gives the same entries for who only names them: their words may be left out.
    """

    name: str
    label: Text
    plural: Text
    endpoint: str
    entries: Callable[[Session, int, Reader], Sequence[Entry]]
    names: Callable[[Session, int, Reader], Sequence[Entry]] | None = None


@dataclass(frozen=True, kw_only=True)
class State:
    """How a station stands: what it holds, and whether something waits there."""

    count: int | None = None
    is_open: bool = False


@dataclass(frozen=True, kw_only=True)
class Station:
    """A stop of the thread in the navigation; stations come in the order of their place.

    `also` names the blueprints whose pages stand under this stop besides those of its endpoint.
    """

    place: int
    key: str
    label: Text
    endpoint: str
    state: Callable[[Session, int, Reader], State]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Aside:
    """A place beside the thread; only for the team when `team_only`, only in the menu unless `is_near`.

    `also` names the blueprints whose pages stand there besides those of its endpoint.
    """

    place: int
    label: Text
    endpoint: str
    team_only: bool = False
    is_near: bool = False
    also: tuple[str, ...] = ()


class Urgency(StrEnum):
    """How much something presses."""

    LATE = "late"
    SOON = "soon"
    NOTE = "note"


@dataclass(frozen=True, kw_only=True)
class Attention:
    """Something that asks for attention: about which item, by when, and what to do."""

    code: str
    text: Text
    urgency: Urgency
    due: date | None = None


@dataclass(frozen=True)
class Seam:
    """Two items that follow each other on the thread, from finding towards decision."""

    earlier: str
    later: str


@dataclass(frozen=True, kw_only=True)
class Caption:
    """What stands with an item on the thread: a figure, a line under it, and what we assumed before it.

    `short` is the figure in a table; `stop` says why the thread ends here, if it does; `on` is the day it was decided
    or began; `is_voice`: the words of a client; `is_open`: not known or decided yet.
    """

    figure: Text | None = None
    line: Text | None = None
    short: Text | None = None
    stop: Text | None = None
    assumption: str | None = None
    on: date | None = None
    is_voice: bool = False
    is_literal: bool = False
    is_open: bool = False


@dataclass(frozen=True)
class Panel:
    """Something a feature shows on the page of an item of another: a template and the value it shows."""

    template: str
    value: object


PanelMaker = Callable[[Session, int, Reader, str], Panel | None]


@dataclass(frozen=True, kw_only=True)
class Feature:
    """All that one package offers; `workshop.app` puts the features together."""

    name: str
    blueprints: tuple[Blueprint, ...] = ()
    stations: tuple[Station, ...] = ()
    aside: tuple[Aside, ...] = ()
    kinds: tuple[Kind, ...] = ()
    panels: Mapping[str, tuple[PanelMaker, ...]] = field(default_factory=dict)
    attention: tuple[Callable[[Session, int, Reader], Iterable[Attention]], ...] = ()
    thread: tuple[Callable[[Session, int, Reader], Iterable[Seam]], ...] = ()
    captions: tuple[Callable[[Session, int, Reader], Mapping[str, Caption]], ...] = ()
    printables: tuple[Printable, ...] = ()
    archive: tuple[ArchivePart, ...] = ()
    commands: tuple[Command, ...] = ()


@dataclass(frozen=True)
class Features:
    """All features together, in the order of the file."""

    all: tuple[Feature, ...]

    @property
    def archive(self) -> tuple[ArchivePart, ...]:
        """The parts of the trajectory file."""
        return tuple(part for feature in self.all for part in feature.archive)

    @property
    def commands(self) -> tuple[Command, ...]:
        """What can be done on the command line."""
        return tuple(command for feature in self.all for command in feature.commands)

    @property
    def kinds(self) -> dict[str, Kind]:
        """The kinds of items by name."""
        return {kind.name: kind for feature in self.all for kind in feature.kinds}

    @property
    def stations(self) -> list[Station]:
        """The stops of the thread, in order."""
        return sorted((stop for feature in self.all for stop in feature.stations), key=lambda stop: stop.place)

    @property
    def aside(self) -> list[Aside]:
        """The places beside the thread, in order."""
        return sorted((place for feature in self.all for place in feature.aside), key=lambda place: place.place)

    @property
    def printables(self) -> dict[str, Printable]:
        """What can be printed, by key."""
        return {printable.key: printable for feature in self.all for printable in feature.printables}

    def panels_for(self, kind: str) -> list[PanelMaker]:
        """What other features show on the page of an item of a kind."""
        return [maker for feature in self.all for maker in feature.panels.get(kind, ())]

    def attention(self, session: Session, trajectory_id: int, reader: Reader) -> list[Attention]:
        """What asks for attention, the latest first, without a date last."""
        found = [
            a for feature in self.all for source in feature.attention for a in source(session, trajectory_id, reader)
        ]
        return sorted(found, key=lambda attention: (attention.due is None, attention.due or date.max))

    def seams(self, session: Session, trajectory_id: int, reader: Reader) -> list[Seam]:
        """Every step of the thread that this reader may see."""
        return [
            seam for feature in self.all for source in feature.thread for seam in source(session, trajectory_id, reader)
        ]

    def captions(self, session: Session, trajectory_id: int, reader: Reader) -> dict[str, Caption]:
        """What stands with each item on the thread."""
        found: dict[str, Caption] = {}
        for source in (source for feature in self.all for source in feature.captions):
            found |= source(session, trajectory_id, reader)
        return found


def features() -> Features:
    """Return the features of the application that answers this request."""
    return cast("Features", current_app.extensions["samenspel.features"])
