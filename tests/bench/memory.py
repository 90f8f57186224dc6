"""How much memory a process needs at most that lays out one document, beside one that lays out an empty sheet."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.documents import Document
from tests.bench.figures import Figure, Pair, Spent, figure_of

_EMPTY = '<!doctype html><html lang="en"><head><title>Empty</title></head><body><h1>Empty</h1></body></html>'


def memory_figures(group: str, documents: Sequence[Document], *, folder: Path, times: int) -> Iterator[Figure]:
    """Yield the peak of a process of its own for each document; `folder` is for the pages."""
    empty = _kept(folder, _EMPTY, "empty.html")
    for document in documents:
        file = _kept(folder, document.page, "page.html")
        pairs = [Pair(Spent(peak_of(file)), Spent(peak_of(empty))) for _ in range(times)]
        yield figure_of(group, document.name, pairs=pairs, yardstick="an empty sheet", unit="MB")


def peak_of(file: Path) -> float:
    """Return the megabytes that laying out a page takes at most, in a process of its own."""
    return float(subprocess.check_output([sys.executable, "-m", "tests.bench.peak", str(file)], text=True))


def _kept(folder: Path, page: str, name: str) -> Path:
    file = folder / name
    file.write_text(page)
    return file
