"""All threads of a trajectory as one reader may know them, and their drawings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshop.access import Reader
from workshop.database import Session
from workshop.diagrams.diagram import Drawing, Measures
from workshop.diagrams.layout import DiagramFailed, laid_out
from workshop.features import Features
from workshop.languages import Text
from workshop.threads.chains import COLUMN_WORDS, KINDS, NAMED, Chain, Cloth, Say, chain_through, diagram_of
from workshop.threads.thread import woven
from workshop.trajectories.items.directory import Directory


@dataclass(frozen=True)
class Column:
    """A column of a drawing: its name, and where it begins in points."""

    name: Text
    x: float


@dataclass(frozen=True)
class Drawn:
    """A thread with its drawing and the names above it; without a drawing it says why not."""

    chain: Chain
    columns: tuple[Column, ...]
    drawing: Drawing | None
    failure: Text | None = None


def chains_in(session: Session, trajectory_id: int, reader: Reader, offered: Features) -> tuple[Chain, ...]:
    """Return the thread of every opportunity, in file order, from what the features offer this reader."""
    directory = Directory(session, trajectory_id, reader, offered.kinds)
    kinds = directory.kind_names()
    cloth = Cloth(
        thread=woven(offered.seams(session, trajectory_id, reader)),
        kinds=kinds,
        entries={entry.code: entry for entry in directory.entries(*NAMED)},
        captions=offered.captions(session, trajectory_id, reader),
    )
    return tuple(chain_through(cloth, entry.code) for entry in directory.entries("opportunity"))


def drawn(chains: Sequence[Chain], room: float, measures: Measures, *, say: Say) -> tuple[Drawn, ...]:
    """Draw threads with the same columns, in so many points of width; the width in `measures` plays no part."""
    columns = [kind for kind in KINDS if any(kind in chain.kinds for chain in chains)]
    width = (room - measures.gap * (len(columns) - 1)) / max(len(columns), 1)
    fitting = Measures(
        width=width,
        gap=measures.gap,
        letter=measures.letter,
        leading=measures.leading,
        lines=measures.lines,
        between=measures.between,
    )
    return tuple(_drawn(chain, columns, fitting, say) for chain in chains)


def _drawn(chain: Chain, columns: Sequence[str], measures: Measures, say: Say) -> Drawn:
    names = tuple(
        Column(COLUMN_WORDS[kind], round(place * (measures.width + measures.gap), 1))
        for place, kind in enumerate(columns)
        if kind in chain.kinds
    )
    try:
        return Drawn(chain, names, laid_out(diagram_of(chain, columns, say), measures))
    except DiagramFailed as failure:
        return Drawn(chain, names, None, failure.text)
