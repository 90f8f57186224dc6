"""Which documents somebody may print, and for whom: never for a wider audience than their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workshop.access import Audience, Reader, Role
from workshop.languages import Text
from workshop.printing.printables import Group, Printable

GROUP_WORDS = {
    Group.BOARD: Text("For board and municipality"),
    Group.WALL: Text("For the wall"),
    Group.ROOM: Text("For in the room"),
}
AUDIENCE_WORDS = {
    Audience.BOARD: Text("Boards and funders"),
    Audience.PARTNER: Text("Partners"),
    Audience.ROOM: Text("Everybody in the room"),
    Audience.TEAM: Text("The team itself"),
}
#: What consent a finding has, to be on paper for an audience.
CONSENT_WORDS = {
    Audience.BOARD: Text("Only findings that may be in a report."),
    Audience.PARTNER: Text("Only findings that may be shared with partners."),
    Audience.ROOM: Text("Only findings that may be shared with partners."),
    Audience.TEAM: Text("Findings that may be used within the trajectory. Keep this paper within the team."),
}


@dataclass(frozen=True)
class Shelf:
    """The documents for one use."""

    name: Text
    documents: tuple[Printable, ...]


def audiences_for(reader: Reader) -> tuple[Audience, ...]:
    """Return for whom a reader may print, the default first: the team for all, everybody else for their own kind."""
    return tuple(AUDIENCE_WORDS) if reader.is_team else (reader.audience,)


def may_print(printable: Printable, reader: Reader) -> bool:
    """Whether a document is for this reader: a board reads what is made for boards."""
    return reader.role is not Role.BOARD or printable.group is Group.BOARD


def shelves_for(printables: Iterable[Printable], reader: Reader) -> tuple[Shelf, ...]:
    """Return the documents a reader may print, by use; a use without documents is left out."""
    found = [printable for printable in printables if may_print(printable, reader)]
    shelves = ((name, tuple(each for each in found if each.group is group)) for group, name in GROUP_WORDS.items())
    return tuple(Shelf(name, documents) for name, documents in shelves if documents)
