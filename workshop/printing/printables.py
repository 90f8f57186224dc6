"""What a feature offers for printing, what is asked for, and what every sheet carries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from workshop.access import Audience
from workshop.database import Session
from workshop.languages import Language, Text
from workshop.printing.papers import Orientation, Paper


class Group(StrEnum):
    """Where a document is used; the print page lists documents by it."""

    BOARD = "board"
    WALL = "wall"
    ROOM = "room"


class Dye(StrEnum):
    """The colour of the thread; all dyes have the same grey value."""

    MADDER = "madder"
    WOAD = "woad"
    WELD = "weld"
    WALNUT = "walnut"
    MOSS = "moss"
    ORCHIL = "orchil"


@dataclass(frozen=True, kw_only=True)
class Masthead:
    """What stands on every sheet, whatever the document: whose it is, its title, its day, and whether it is made up.

    `content_language` is that of what people wrote, where it is not the language of the document.
    """

    trajectory: str
    place: str
    title: str | Text
    fictional: bool
    on: date
    language: Language
    dye: Dye = Dye.MADDER
    content_language: Language | None = None

    @property
    def said_in(self) -> Language:
        """The language of what people wrote."""
        return self.content_language or self.language


class Sheet(Protocol):
    """The frozen dataclass that a template shows under the name `sheet`."""

    @property
    def masthead(self) -> Masthead:
        """What every sheet carries."""


@dataclass(frozen=True, kw_only=True)
class PrintOrder:
    """What somebody asks to have printed; no items means all of the trajectory."""

    trajectory_id: int
    items: tuple[str, ...]
    paper: Paper
    language: Language
    audience: Audience
    on: date


@dataclass(frozen=True, kw_only=True)
class Printable:
    """A document that can be printed: its name, its sizes (the first is the default), its template and its content.

    `template` is a path under `templates/print` without suffix; `<template>.html` and `<template>.css` stand side by
    side. `items` gives codes and labels to choose from; None means one document per trajectory.
    """

    key: str
    title: Text
    summary: Text
    papers: tuple[Paper, ...]
    template: str
    sheet: Callable[[Session, PrintOrder], Sheet]
    items: Callable[[Session, int], Sequence[tuple[str, str]]] | None = None
    group: Group
    orientation: Orientation = Orientation.PORTRAIT
