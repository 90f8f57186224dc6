"""Charts with room for their labels."""

from dataclasses import replace
from decimal import Decimal

from experiments.cards.chart_room import EM, roomy_chart
from experiments.cards.chart_shapes import ChartSize, LineKind, WordKind
from experiments.cards.letter_widths import ems
from tests.experiments.cards.builders import SHARE
from workshop.languages import Language, shown

SIZE = ChartSize(416, 248)


def right_of_plot(bar: str) -> float:
    seen = replace(SHARE, bar=replace(SHARE.bar, threshold=Decimal(bar))).seen
    chart = roomy_chart(seen, SIZE, Language.ENGLISH)
    return next(line.x2 for line in chart.lines if line.kind is LineKind.THRESHOLD)


def test_short_labels_leave_the_plot_as_it_is() -> None:
    assert right_of_plot("60") == SIZE.width - SIZE.gutter


def test_a_long_label_gets_its_room() -> None:
    seen = replace(SHARE, bar=replace(SHARE.bar, threshold=Decimal("1234567890.5"))).seen
    chart = roomy_chart(seen, SIZE, Language.ENGLISH)
    labels = [word for word in chart.words if word.kind is WordKind.LABEL]
    assert all(word.x + ems(shown(word.content, Language.ENGLISH)) * EM <= SIZE.width + 1 for word in labels)


def test_labels_take_at_most_half() -> None:
    assert right_of_plot("9" * 20) == SIZE.width / 2
