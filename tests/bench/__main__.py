"""`make bench`: speed and memory as ratios to something run beside it, as a table and as a JSON file."""

from __future__ import annotations

import os
import platform
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.documents import document_figures, documents_of
from tests.bench.figures import Figure
from tests.bench.files import file_figures
from tests.bench.memory import memory_figures
from tests.bench.pages import page_figures
from tests.bench.places import Place, both_places
from tests.bench.report import as_json, table

#: Whose peak of memory is told.
_HEAVY = ("journey-poster A1", "board-handout A4")


def main() -> None:
    """Measure what was asked for, show it as it comes, and keep it all in a file."""
    asked = _asked()
    figures: list[Figure] = []
    started = datetime.now(UTC)
    for found in _measured(asked):
        sys.stdout.write(table(found) + "\n")
        sys.stdout.flush()
        figures += found
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_text(as_json(figures, _circumstances(started)))
    sys.stdout.write(f"{asked.out}\n")


def _asked() -> Namespace:
    parser = ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out/bench.json"), help="the JSON file")
    parser.add_argument("--times", type=int, default=20, help="how often a page is asked for; the rest follows")
    parser.add_argument("--only", nargs="+", choices=list(_PARTS), default=list(_PARTS), help="measure only this")
    return parser.parse_args()


def _measured(asked: Namespace) -> Iterator[list[Figure]]:
    """Yield the figures part by part."""
    with ExitStack() as stack:
        home = Path(stack.enter_context(TemporaryDirectory(prefix="samenspel-bench-")))
        places = stack.enter_context(both_places(home))
        for part in asked.only:
            yield from _PARTS[part](places, home, asked.times)


def _told(figures: Iterable[Figure]) -> list[Figure]:
    """Return figures; each is named on standard error as soon as it is there."""
    found: list[Figure] = []
    for figure in figures:
        sys.stderr.write(f"{figure.group}: {figure.name}\n")
        found.append(figure)
    return found


Parts = Iterable[list[Figure]]


def _pages(places: list[Place], _home: Path, times: int) -> Parts:
    return (_told(page_figures(place, times=times)) for place in places)


def _files(places: list[Place], _home: Path, times: int) -> Parts:
    for place in places:
        yield sorted(_told(file_figures(place, times=_fewer(times))), key=lambda figure: figure.group)


def _documents(places: list[Place], home: Path, times: int) -> Parts:
    for group, documents in documents_of(places[0]):
        yield _told(document_figures(group, documents, times=_fewer(times)))
        heavy = [document for document in documents if document.name in _HEAVY]
        yield _told(memory_figures(f"memory, {group}", heavy, folder=home, times=2))


_PARTS: dict[str, Callable[[list[Place], Path, int], Parts]] = {
    "pages": _pages,
    "files": _files,
    "documents": _documents,
}


def _fewer(times: int) -> int:
    """Return how often something is run that takes much longer than a page."""
    return max(times // 3, 3)


def _circumstances(started: datetime) -> dict[str, object]:
    return {
        "started": started.isoformat(timespec="seconds"),
        "took_seconds": round((datetime.now(UTC) - started).total_seconds()),
        "python": platform.python_version(),
        "processors": os.cpu_count(),
        "load": [round(load, 2) for load in os.getloadavg()],
    }


if __name__ == "__main__":
    main()
