"""The report: a plain table to read, and the same figures as JSON to compare with later."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import groupby

from tests.bench.figures import Figure

_UNITS = {"s": "ms", "MB": "MB"}
_HEAD = ("", "median", "p95", "ratio", "middle half", "processor", "ratio")


def as_json(figures: Sequence[Figure], circumstances: Mapping[str, object]) -> str:
    """Return the figures with the circumstances in which they were taken; times in seconds."""
    return json.dumps({**circumstances, "figures": [asdict(figure) for figure in figures]}, indent=2) + "\n"


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as text, group after group, each with what the ratio is taken to."""
    lines: list[str] = []
    for (group, yardstick), found in groupby(figures, key=lambda figure: (figure.group, figure.yardstick)):
        members = list(found)
        lines += [f"{group}  (in {_UNITS[members[0].unit]}; ratio: to {yardstick})"]
        lines += [*aligned([_HEAD, *map(_row, members)]), ""]
    return "\n".join(lines)


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows of the same columns as lines: the first column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*(row[: len(_HEAD)] for row in rows), strict=True)]
    return ["  ".join(_cells(row, widths)).rstrip() for row in rows]


def _cells(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    yield row[0].ljust(widths[0])
    yield from (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=False))
    yield from row[len(widths) :]


def _row(figure: Figure) -> tuple[str, ...]:
    return (
        figure.name,
        _shown(figure.median, figure.unit),
        _shown(figure.p95, figure.unit),
        f"{figure.ratio:.2f}",
        f"{figure.low:.2f}-{figure.high:.2f}",
        "–" if figure.cpu is None else _shown(figure.cpu, "s"),
        "–" if figure.cpu_ratio is None else f"{figure.cpu_ratio:.2f}",
        ", ".join(f"{name} {value:g}" for name, value in figure.more.items()),
    )


def _shown(amount: float, unit: str) -> str:
    """Return an amount as the table shows it: seconds as milliseconds."""
    return f"{amount * 1000 if unit == 's' else amount:.1f}"
