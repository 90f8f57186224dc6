"""A document made for tests: every small part of paper on two pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from workshop.access import Audience
from workshop.languages import Language, Text
from workshop.printing.composing import compose
from workshop.printing.papers import Orientation, Paper
from workshop.printing.printables import Group, Masthead, Printable, PrintOrder

FOLDER = Path(__file__).parent / "specimens"


@dataclass(frozen=True, kw_only=True)
class Specimen:
    """The sheet of the specimen."""

    masthead: Masthead
    note: str = "Een aanname."
    decided: date = date(2019, 5, 2)
    who: Text = field(default_factory=lambda: Text("the board, on {day}", day=date(2019, 5, 3)))
    cost: Decimal | None = Decimal(-118186)
    mean: Decimal = Decimal("4.175")
    partners: tuple[str, ...] = ("Haven", "Alba", "Balans", "Zon", "Waterstad", "Keten", "Extra")


def a_masthead(
    *,
    language: Language = Language.ENGLISH,
    fictional: bool = True,
    on: date = date(2019, 11, 15),
    trajectory: str = "Breaking the circle",
) -> Masthead:
    return Masthead(
        trajectory=trajectory,
        place="Waterstad",
        title="A specimen",
        fictional=fictional,
        on=on,
        language=language,
    )


def an_order(language: Language = Language.ENGLISH, paper: Paper = Paper.A4) -> PrintOrder:
    return PrintOrder(
        trajectory_id=1, items=(), paper=paper, language=language, audience=Audience.BOARD, on=date(2019, 11, 15)
    )


def a_printable(orientation: Orientation = Orientation.PORTRAIT, template: str = "specimen") -> Printable:
    return Printable(
        key="specimen",
        title=Text("Specimen"),
        summary=Text("For tests"),
        papers=(Paper.A4,),
        template=template,
        sheet=lambda _session, order: Specimen(masthead=a_masthead(language=order.language)),
        group=Group.ROOM,
        orientation=orientation,
    )


def composed(sheet: Specimen | None = None, *, paper: Paper = Paper.A4, template: str = "specimen") -> str:
    """Return the specimen as a page."""
    sheet = sheet or Specimen(masthead=a_masthead())
    order = an_order(sheet.masthead.language, paper)
    return compose(a_printable(template=template), sheet, order=order, folder=FOLDER)


def a_page(body: str, style: str = "") -> str:
    """Return a bare page that uses one of our fonts."""
    font = '@font-face { font-family: "Ours"; src: url(asset:fonts/ahn-400.woff2); } html { font-family: "Ours"; }'
    head = f'<meta charset="utf-8"><title>A page</title><style>{font}{style}</style>'
    return f'<!doctype html><html lang="nl"><head>{head}</head><body><h1>A page</h1>{body}</body></html>'
