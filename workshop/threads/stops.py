"""The stops of a thread as a page shows them: stations of the seam, and a row of the table of all threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshop.features import Caption
from workshop.languages import Text
from workshop.threads.thread import Thread, Way
from workshop.threads.walks import walk_along

_NOTHING = Caption()


@dataclass(frozen=True, kw_only=True)
class Stop:
    """One station: the item, what stands with it, and whether it is an assumption rather than the item itself."""

    kind: str
    code: str
    caption: Caption
    is_assumption: bool = False

    @property
    def is_open(self) -> bool:
        """Whether this is assumed or not decided yet."""
        return self.is_assumption or self.caption.is_open


def stops_of(thread: Thread, way: Way, captions: Mapping[str, Caption]) -> list[Stop]:
    """Return the stations of a thread, one of each kind, each tied to the one before; an assumption before its test."""
    stops: list[Stop] = []
    for kind, code in walk_along(thread, way, captions):
        caption = captions.get(code, _NOTHING)
        if caption.assumption:
            stops.append(Stop(kind=kind, code=code, caption=caption, is_assumption=True))
        stops.append(Stop(kind=kind, code=code, caption=caption))
    return stops


def _settles(decision: Caption, test: Caption) -> bool:
    """Whether a decision was taken after the experiment began: one that let it begin does not end the thread."""
    return not decision.is_open and not (decision.on and test.on and decision.on < test.on)


@dataclass(frozen=True, kw_only=True)
class Knot:
    """One cell of the table: an item or a figure; `more` of the same kind stand behind it."""

    code: str | None = None
    text: Text | str = ""
    more: int = 0
    is_open: bool = False


@dataclass(frozen=True, kw_only=True)
class Row:
    """One thread as a row: its knots up to where it stops, None where it skips one, and why it stops there."""

    code: str
    knots: tuple[Knot | None, ...]
    stop: Text | None
    left: int


def row_of(way: Way, captions: Mapping[str, Caption]) -> Row:
    """Return a thread as a row: findings, step, overlap, dots, assumption, experiment, measured, decision."""
    own = captions.get(way.code, _NOTHING)
    tests = way.at("experiment")
    test = captions.get(tests[0], _NOTHING) if tests else _NOTHING
    ends = tuple(code for code in way.at("decision") if _settles(captions.get(code, _NOTHING), test))
    knots: list[Knot | None] = [
        Knot(text=str(len(way.at("finding")))) if way.at("finding") else None,
        _first(way.at("step")),
        _first(way.at("overlap")),
        Knot(text=own.short) if own.short else None,
        Knot(is_open=True) if test.assumption else None,
        _first(tests),
        Knot(text=test.short) if test.short else None,
        _first(ends[-1:]),
    ]
    whole = len(knots)
    while knots and knots[-1] is None:
        knots.pop()
    stop = (test.stop or own.stop) if len(knots) < whole else None
    return Row(code=way.code, knots=tuple(knots), stop=stop, left=whole - len(knots))


def _first(codes: tuple[str, ...]) -> Knot | None:
    return Knot(code=codes[0], more=len(codes) - 1) if codes else None
