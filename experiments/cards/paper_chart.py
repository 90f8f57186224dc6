"""A dot chart as paper shows it: shapes in their own units, words on their places in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from experiments.cards.chart_room import roomy_chart
from experiments.cards.chart_shapes import Anchor, ChartSize, DotChart, Word, WordKind
from experiments.cards.measure import Measure
from workshop.languages import Language, format_day, shown

#: A quarter of a millimetre is one unit of a chart.
UNIT = 0.25
WORD_LINE, WORD_WIDTH = 3.54, 40.0


@dataclass(frozen=True)
class PaperWord:
    """A word beside the chart, on its place in millimetres."""

    text: str
    is_strong: bool
    align: str
    left: float
    top: float


@dataclass(frozen=True)
class PaperChart:
    """The shapes of a chart in their own units, its size in millimetres and its words."""

    shapes: DotChart
    title: str
    width: float
    height: float
    words: tuple[PaperWord, ...]


def paper_chart(measure: Measure, *, code: str, size: ChartSize, language: Language) -> PaperChart:
    """Return the chart of a measure of the card with a code."""
    shapes = roomy_chart(measure.seen, size, language)
    words = tuple(_word(word, language) for word in shapes.words)
    title = f"{code}: {measure.chart_title.in_language(language)}"
    return PaperChart(shapes, title, size.width * UNIT, size.height * UNIT, words)


def _word(word: Word, language: Language) -> PaperWord:
    content = word.content
    text = format_day(content, language, form="short") if isinstance(content, date) else shown(content, language)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: WORD_WIDTH / 2, Anchor.END: WORD_WIDTH}[word.anchor]
    return PaperWord(
        text,
        word.kind in {WordKind.HEADING, WordKind.LABEL},
        str(word.anchor),
        left=round(word.x * UNIT - shift, 2),
        top=round(word.y * UNIT - WORD_LINE / 2, 2),
    )
