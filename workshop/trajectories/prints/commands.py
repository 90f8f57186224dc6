"""Printing on the command line."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from workshop.access import Audience
from workshop.commands import Command, Desk, argument
from workshop.errors import Refused
from workshop.languages import Language, Text
from workshop.printing.assets import self_contained
from workshop.printing.press import print_pdf
from workshop.trajectories.prints.orders import Wish, order_for, page_of, printable_named
from workshop.trajectories.queries import trajectory_named
from workshop.writing import write_whole


def _print(desk: Desk, asked: Namespace) -> Iterator[Text | str]:
    if asked.list:
        yield from _documents(desk)
        return
    if not (asked.id and asked.document and asked.out):
        raise Refused(Text("Say what to print and where to: samenspel print ID DOCUMENT -o FILE, or print --list."))
    trajectory = trajectory_named(desk.session, asked.id)
    printable = printable_named(desk.printables, asked.document)
    order = order_for(desk.session, trajectory, printable, wish=_wish(asked), now=desk.now)
    page = page_of(desk.session, printable, order)
    write_whole(self_contained(page).encode() if asked.html else print_pdf(page), asked.out)
    if asked.out != "-":
        yield Text("{slug} {key} is written to {file}", slug=trajectory.slug, key=printable.key, file=asked.out)


def _wish(asked: Namespace) -> Wish:
    return Wish(
        item=asked.item,
        paper=asked.paper,
        language=Language(asked.lang) if asked.lang else None,
        audience=Audience(asked.audience),
    )


def _documents(desk: Desk) -> Iterator[str]:
    for printable in desk.printables.values():
        papers = " ".join(printable.papers)
        yield f"{printable.key}\t{papers}\t{printable.title.in_language(desk.language)}"


COMMANDS = (
    Command(
        name="print",
        summary=Text("print a document of a trajectory as PDF"),
        arguments=(
            argument("id", nargs="?", metavar="ID", explained=Text("the ID of the trajectory, or a unique beginning")),
            argument(
                "document", nargs="?", metavar="DOCUMENT", explained=Text("what to print; --list shows what there is")
            ),
            argument("--list", action="store_true", explained=Text("list the documents, each with its papers")),
            argument(
                "--item", metavar="CODE", explained=Text("only this one, such as E1; else all, one after another")
            ),
            argument("--paper", metavar="PAPER", explained=Text("the size, such as A3; else the first in the list")),
            argument(
                "--lang",
                choices=[str(language) for language in Language],
                explained=Text("the language; else that of the trajectory"),
            ),
            argument(
                "--audience",
                choices=[str(audience) for audience in Audience],
                default=str(Audience.BOARD),
                explained=Text("for whom it is: board when not said"),
            ),
            argument("--html", action="store_true", explained=Text("the page that the PDF is made of, in one file")),
            argument("-o", dest="out", metavar="FILE", is_file=True, explained=Text("the file; - is standard output")),
        ),
        read=_print,
    ),
)
