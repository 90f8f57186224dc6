"""A chart with as much room at the right as its labels take in a language."""

from __future__ import annotations

from dataclasses import replace

from experiments.cards.chart_shapes import ChartSize, DotChart, WordKind
from experiments.cards.dot_chart import LABEL_GAP, Seen, dot_chart
from experiments.cards.letter_widths import ems
from workshop.languages import Language, shown

#: Units of a chart to the em of its words, which are set strong, and how much of its width labels may take.
EM = 12 * 1.08
MOST = 0.5


def roomy_chart(seen: Seen, size: ChartSize, language: Language) -> DotChart:
    """Return the chart of what was seen; where labels need more than the gutter, the plot gives way, up to half."""
    chart = dot_chart(seen, size)
    labels = [shown(word.content, language) for word in chart.words if word.kind is WordKind.LABEL]
    needed = max((ems(label) * EM + LABEL_GAP for label in labels), default=0)
    if needed <= size.gutter:
        return chart
    return dot_chart(seen, replace(size, gutter=min(needed, size.width * MOST)))
