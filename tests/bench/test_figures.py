"""The figures of a measurement say what they say they say."""

import pytest

from tests.bench.figures import Pair, Spent, figure_of, percentile, ratio


@pytest.mark.parametrize(
    ("values", "at", "found"),
    [([3, 1, 2], 50, 2), ([3, 1, 2], 100, 3), ([7], 5, 7), (range(1, 101), 95, 95), (range(1, 21), 95, 19)],
)
def test_a_percentile_is_one_of_the_values(values: list[float], at: float, found: float) -> None:
    assert percentile(list(values), at) == found


@pytest.mark.parametrize(("values", "at"), [([], 50), ([1.0], 0), ([1.0], 101)])
def test_there_is_no_percentile_of_nothing_nor_beyond_all(values: list[float], at: float) -> None:
    with pytest.raises(ValueError, match="no percentile"):
        percentile(values, at)


def test_nothing_beside_nothing_is_no_ratio() -> None:
    assert ratio(6, 2) == 3
    assert ratio(6, 0) == float("inf")


def test_a_figure_compares_medians_and_pairs() -> None:
    pairs = [Pair(Spent(run, cpu), Spent(other, 0.5)) for run, cpu, other in ((4, 1, 2), (9, 2, 3), (5, 3, 1))]
    figure = figure_of("pages", "map", pairs=pairs, yardstick="nothing", more={"statements": 12})
    assert (figure.times, figure.median, figure.p95, figure.yardstick_median) == (3, 5, 9, 2)
    assert (figure.ratio, figure.low, figure.high) == (2.5, 2, 5)
    assert (figure.cpu, figure.cpu_ratio, figure.more) == (2, 4, {"statements": 12})


def test_where_nobody_tells_of_the_processor_the_figure_does_not_either() -> None:
    figure = figure_of("memory", "map", pairs=[Pair(Spent(4), Spent(2))], yardstick="nothing", unit="MB")
    assert (figure.cpu, figure.cpu_ratio, figure.ratio) == (None, None, 2)
