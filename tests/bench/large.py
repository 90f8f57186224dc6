"""A large trajectory: the example many times over, so that what grows with it shows."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import count, islice, takewhile
from typing import Any

from workshop.archive.yaml_reading import read_yaml
from workshop.archive.yaml_writing import write_yaml
from workshop.paths import EXAMPLES

SLUG = "bench-large"
#: The maps that grow: one of today and the plan that changes it, which shows a lane more.
TODAY, PLAN = "KR-M", "KR-M2"

#: A part of the file as plain values.
Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Size:
    """How much there is of what grows."""

    steps: int = 40
    partners: int = 60
    activities: int = 3000
    overlaps: int = 100


def large_file(size: Size | None = None) -> bytes:
    """Return a valid trajectory file: the main example, grown."""
    source = read_yaml((EXAMPLES / "bakenhuis.yaml").read_bytes()).value
    assert isinstance(source, dict)
    return write_yaml(grown(source, size or Size()))


def grown(example: dict[str, Any], size: Size) -> dict[str, Any]:
    """Return the values of a trajectory file with as many of everything as the size says.

    The partners take the copied activities in turn; a copied overlap is about the activities copied with it, so that
    there are as many overlaps as was asked for only where there are activities enough.
    """
    document = deepcopy(example)
    document["trajectory"] |= {"id": SLUG, "title": "Large"}
    document["partners"] = list(islice(_partners(example["partners"]), size.partners))
    partners = [partner["id"] for partner in document["partners"]]
    document["activities"] = list(islice(_activities(example["activities"], partners), size.activities))
    there = {activity["id"] for activity in document["activities"]}
    overlaps = takewhile(lambda overlap: there.issuperset(overlap["activities"]), _overlaps(example["overlaps"]))
    document["overlaps"] = list(islice(overlaps, size.overlaps))
    for journey in document["journeys"]:
        if journey["id"] in {TODAY, PLAN}:
            journey["steps"] = _steps(journey["steps"], size.steps)
    return document


def _copies(rows: Rows) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the rows as they are, then copies with codes of their own, without end."""
    for turn in count():
        for row in rows:
            yield turn, row | {"id": _copied(row["id"], turn)}


def _copied(code: str, turn: int) -> str:
    return f"{code}-{turn + 1}" if turn else code


def _partners(rows: Rows) -> Iterator[dict[str, Any]]:
    for turn, row in _copies(rows):
        yield row | {"name": f"{row['name']} {turn + 1}" if turn else row["name"]}


def _activities(rows: Rows, partners: list[str]) -> Iterator[dict[str, Any]]:
    for place, (turn, row) in enumerate(_copies(rows)):
        yield row | {"partner": partners[place % len(partners)] if turn else row["partner"]}


def _overlaps(rows: Rows) -> Iterator[dict[str, Any]]:
    for turn, row in _copies(rows):
        yield row | {"activities": [_copied(code, turn) for code in row["activities"]]}


def _steps(rows: Rows, most: int) -> Rows:
    """Return so many steps, the stages in their order; a copied step of a plan stands in for nothing."""
    chosen = [row if not turn else _fresh(row) for turn, row in islice(_copies(rows), most)]
    order = list(dict.fromkeys(row["stage"] for row in rows))
    return sorted(chosen, key=lambda row: order.index(row["stage"]))


def _fresh(row: dict[str, Any]) -> dict[str, Any]:
    return row | {"change": "new", "basis": "habit", "replaces": []} if "change" in row else row
