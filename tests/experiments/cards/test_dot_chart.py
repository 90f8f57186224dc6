"""The dot chart of a card."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, pairwise
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from experiments.cards.chart_shapes import ChartSize, DotChart, LineKind, WordKind
from experiments.cards.dot_chart import Seen, dot_chart
from experiments.cards.metric import Statistic
from experiments.cards.observations import Observations
from tests.experiments.cards.examples import CARDS, E1, E3, E4, Card
from workshop.languages import Text

WIDE = ChartSize(780, 330)
NARROW = ChartSize(340, 300)
PAPER = ChartSize(416, 248)


def seen_on(card: Card) -> Seen:
    return Seen(card.metric, card.measurements, baseline=card.baseline, threshold=card.bar.threshold)


def words(chart: DotChart, kind: WordKind) -> list[object]:
    return [word.content for word in chart.words if word.kind is kind]


def kinds(chart: DotChart) -> set[LineKind]:
    return {line.kind for line in chart.lines}


def assert_legible(chart: DotChart) -> None:
    for one, other in combinations(chart.dots, 2):
        assert hypot(one.x - other.x, one.y - other.y) > 2 * chart.radius
    for dot in chart.dots:
        assert chart.radius <= dot.x <= chart.width - chart.radius
        assert 0 <= dot.y <= chart.height
    labels = sorted(word.y for word in chart.words if word.kind is WordKind.LABEL)
    assert all(second - first > 15.8 for first, second in pairwise(labels))
    headings = sorted(word.x for word in chart.words if word.kind is WordKind.HEADING)
    assert all(second - first > 40 for first, second in pairwise(headings))


@pytest.mark.parametrize("size", [WIDE, NARROW, PAPER], ids=["wide", "narrow", "paper"])
@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_every_example_is_legible_at_every_size(card: Card, size: ChartSize) -> None:
    assert_legible(dot_chart(seen_on(card), size))


def test_each_observation_is_a_dot_at_its_value() -> None:
    chart = dot_chart(seen_on(E1), WIDE)
    assert sum(dot.is_before for dot in chart.dots) == 12
    assert sum(not dot.is_before for dot in chart.dots) == 12
    assert len({dot.y for dot in chart.dots if dot.value == 4}) == 1


def test_the_columns_are_before_and_one_for_each_day() -> None:
    chart = dot_chart(seen_on(E1), WIDE)
    days = [date(2019, 3, 29), date(2019, 4, 26), date(2019, 5, 24)]
    assert words(chart, WordKind.HEADING) == [Text("before"), *days]
    assert words(chart, WordKind.COUNT) == [Text("n = {n}", n=n) for n in (12, 3, 4, 5)]


def test_the_lines_end_in_their_labels() -> None:
    chart = dot_chart(seen_on(E1), WIDE)
    assert words(chart, WordKind.LABEL) == [
        Text("threshold {value}", value=Decimal(2)),
        Text("before {value}", value=Decimal("4.17")),
        Text("average {value}", value=Decimal("1.58")),
    ]
    assert kinds(chart) == set(LineKind)


def test_a_line_is_drawn_at_its_value() -> None:
    chart = dot_chart(seen_on(E1), WIDE)
    ticks = {word.content: word.y for word in chart.words if word.kind is WordKind.TICK}
    (threshold,) = [line for line in chart.lines if line.kind is LineKind.THRESHOLD]
    assert threshold.y1 == threshold.y2 == ticks[Decimal(2)]


def test_a_share_is_one_dot_for_each_measurement_on_an_axis_of_the_whole() -> None:
    chart = dot_chart(seen_on(E3), WIDE)
    assert [(dot.value, dot.is_before) for dot in chart.dots] == [(Decimal("12.5"), True), (80, False)]
    assert words(chart, WordKind.TICK) == [0, 20, 40, 60, 80, 100]
    assert Text("together {value}", value=Text("{value}%", value=Decimal(80))) in words(chart, WordKind.LABEL)


def test_the_label_of_the_result_names_the_statistic() -> None:
    labels = {
        statistic: words(
            dot_chart(Seen(replace(E1.metric, statistic=statistic), E1.measurements), WIDE), WordKind.LABEL
        )
        for statistic in (Statistic.MEDIAN, Statistic.COUNT)
    }
    assert labels[Statistic.MEDIAN] == [Text("median {value}", value=Decimal("1.5"))]
    assert labels[Statistic.COUNT] == [Text("total {value}", value=Decimal(19))]


def test_before_the_first_measurement_the_bar_is_already_drawn() -> None:
    chart = dot_chart(seen_on(E4), WIDE)
    assert [dot.is_before for dot in chart.dots] == [True]
    assert LineKind.THRESHOLD in kinds(chart)
    assert LineKind.RESULT not in kinds(chart)


def test_without_a_baseline_the_measurements_have_the_whole_width() -> None:
    chart = dot_chart(Seen(E1.metric, E1.measurements), WIDE)
    assert kinds(chart) == {LineKind.TICK, LineKind.RESULT}
    assert_legible(chart)


def test_a_baseline_known_only_as_a_figure_is_a_line_without_dots() -> None:
    baseline = Observations(date(2018, 12, 31), n=12)
    chart = dot_chart(Seen(E1.metric, (), baseline=baseline, baseline_value=Decimal("4.17")), WIDE)
    assert chart.dots == ()
    assert words(chart, WordKind.COUNT) == [Text("n = {n}", n=12)]
    assert LineKind.BASELINE in kinds(chart)


def test_a_chart_of_nothing_is_an_empty_axis() -> None:
    chart = dot_chart(Seen(E1.metric, ()), WIDE)
    assert chart.dots == ()
    assert kinds(chart) == {LineKind.TICK}


def test_headings_are_left_out_before_they_touch_and_the_last_one_stays() -> None:
    days = [date(2019, 1, 7) + timedelta(days=7 * week) for week in range(20)]
    weekly = tuple(Observations(day, n=1, values=(Decimal(week % 5),)) for week, day in enumerate(days))
    chart = dot_chart(Seen(E1.metric, weekly, baseline=E1.baseline), NARROW)
    assert_legible(chart)
    assert words(chart, WordKind.HEADING)[-1] == days[-1]
    assert len(chart.dots) == 32


@given(
    st.lists(st.lists(st.integers(0, 40).map(Decimal), min_size=1, max_size=10), min_size=1, max_size=5),
    st.lists(st.integers(0, 40).map(Decimal), min_size=1, max_size=15),
    st.sampled_from([WIDE, NARROW, PAPER]),
)
def test_up_to_fifty_observations_are_legible_whatever_they_are(
    groups: list[list[Decimal]], before: list[Decimal], size: ChartSize
) -> None:
    measurements = tuple(
        Observations(date(2019, 1, 1) + timedelta(days=30 * place), n=len(values), values=tuple(values))
        for place, values in enumerate(groups)
    )
    baseline = Observations(date(2018, 12, 1), n=len(before), values=tuple(before))
    assert_legible(dot_chart(Seen(E1.metric, measurements, baseline=baseline, threshold=Decimal(20)), size))
