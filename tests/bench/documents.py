"""How long a document takes to lay out, turn by turn with the print of Chromium (tagged) of the same page."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from playwright.sync_api import Page, sync_playwright

from tests.bench.figures import Figure, figure_of
from tests.bench.large import PLAN
from tests.bench.pairing import nobody_tells, pairs_of
from tests.bench.places import Place
from tests.browser import chromium
from workshop.app import FEATURES
from workshop.database import Session, make_engine, session_factory
from workshop.printing.assets import self_contained
from workshop.printing.papers import Paper
from workshop.printing.rendering import render
from workshop.trajectories.models import Trajectory
from workshop.trajectories.prints.orders import Wish, order_for, page_of

YARDSTICK = "Chromium, the same page opened and printed with tags"
#: What is printed of the large trajectory: what grows with it.
_GROWN = (("journey-poster", Paper.A1, PLAN), ("overlap-matrix", Paper.A3, None), ("overlap-matrix", Paper.A1, None))


@dataclass(frozen=True)
class Document:
    """A document with the page it is made of, and how many seconds it took to compose that."""

    name: str
    page: str
    composed: float


def documents_of(place: Place) -> Iterator[tuple[str, Sequence[Document]]]:
    """Yield every document of the example on every paper, and then what grows of the large trajectory."""
    engine = make_engine(place.url)
    with session_factory(engine)() as session:
        every = [(key, paper, None) for key, one in FEATURES.printables.items() for paper in one.papers]
        example, large = (session.get_one(Trajectory, number) for number in (place.example, place.large))
        yield "documents of the example", [_composed(session, example, *asked) for asked in every]
        yield "documents of the large trajectory", [_composed(session, large, *asked) for asked in _GROWN]
    engine.dispose()


def document_figures(group: str, documents: Sequence[Document], *, times: int) -> Iterator[Figure]:
    """Yield what each document costs in this process, where everything is loaded, turn by turn with a browser.

    Raises:
        Missing: there is no browser.
    """
    with _browser() as page, TemporaryDirectory(prefix="samenspel-bench-") as folder:
        file = Path(folder) / "page.html"
        for document in documents:
            file.write_text(self_contained(document.page))
            layout, printing = partial(render, document.page), partial(_print, page, file)
            pairs = pairs_of(layout, printing, times=times, beside=nobody_tells)
            more = {"ms composed": round(document.composed * 1000, 1), "kB html": round(len(document.page) / 1000, 1)}
            yield figure_of(group, document.name, pairs=pairs, yardstick=YARDSTICK, more=more)


def _print(page: Page, file: Path) -> None:
    page.goto(file.as_uri())
    page.pdf(tagged=True, prefer_css_page_size=True, print_background=True)


@contextmanager
def _browser() -> Iterator[Page]:
    with sync_playwright() as playwright:
        program = chromium.find(os.environ)
        browser = playwright.chromium.launch(executable_path=program, args=list(chromium.ARGUMENTS))
        yield browser.new_page()
        browser.close()


def _composed(session: Session, trajectory: Trajectory, key: str, paper: Paper, item: str | None) -> Document:
    printable = FEATURES.printables[key]
    order = order_for(session, trajectory, printable, wish=Wish(paper=paper, item=item), now=datetime.now(UTC))
    started = perf_counter()
    page = page_of(session, printable, order)
    return Document(f"{key} {paper}", page, perf_counter() - started)
