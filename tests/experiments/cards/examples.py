"""Cards of two small trajectories, with what was measured on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from experiments.cards.differences import StoredFigure, StoredResult
from experiments.cards.metric import Direction, Metric, Statistic
from experiments.cards.observations import Observations, Summary, summarise
from experiments.cards.outcome import Bar, Outcome, outcome_of


def numbers(text: str) -> tuple[Decimal, ...]:
    """Read numbers with a blank between them."""
    return tuple(Decimal(number) for number in text.split())


def measured(on: date, values: str) -> Observations:
    """Return single values of one day."""
    found = numbers(values)
    return Observations(on, n=len(found), values=found)


@dataclass(frozen=True)
class Card:
    """One card as far as its figures go."""

    metric: Metric
    baseline: Observations
    stored_baseline: StoredFigure
    bar: Bar
    measurements: tuple[Observations, ...]
    stored: StoredResult = field(default_factory=StoredResult)
    is_running: bool = False

    @property
    def before(self) -> Summary:
        """The figure of the baseline."""
        return summarise(self.metric, [self.baseline])

    @property
    def outcome(self) -> Outcome:
        """What came out."""
        return outcome_of(self.metric, self.measurements, bar=self.bar, is_running=self.is_running)


E1 = Card(
    Metric("keer", Statistic.MEAN, Direction.LOWER),
    baseline=measured(date(2018, 12, 31), "4 5 4 3 5 4 4 5 3 4 5 4"),
    stored_baseline=StoredFigure(Decimal("4.17"), 12),
    bar=Bar(Decimal("2.0"), 12),
    measurements=(
        measured(date(2019, 3, 29), "1 2 1"),
        measured(date(2019, 4, 26), "2 1 1 3"),
        measured(date(2019, 5, 24), "1 2 1 2 2"),
    ),
    stored=StoredResult(StoredFigure(Decimal("1.58"), 12), reached=12, threshold_met=True, secondary_met=False),
)
E1_WAITING = Card(
    Metric("dagen", Statistic.MEDIAN, Direction.LOWER),
    baseline=Observations(n=12, values=numbers("31 28 35 40 22 31 29 33 38 26 31 30")),
    stored_baseline=StoredFigure(Decimal(31), 12),
    bar=Bar(Decimal(14)),
    measurements=(Observations(n=12, values=numbers("19 14 21 25 12 18 20 16 23 19 17 22")),),
    stored=StoredResult(StoredFigure(Decimal(19), 12)),
)
E2 = Card(
    Metric("schooldagen", Statistic.MEDIAN, Direction.LOWER),
    baseline=measured(date(2019, 7, 5), "13 9 21 12 15 8 13 18 11 14 13 10 16 12"),
    stored_baseline=StoredFigure(Decimal(13), 14),
    bar=Bar(Decimal(5), 10),
    measurements=(
        measured(date(2019, 9, 13), "4 7 6 3"),
        measured(date(2019, 10, 4), "9 7 5"),
        measured(date(2019, 10, 25), "8 6 7"),
    ),
    stored=StoredResult(StoredFigure(Decimal("6.5"), 10), reached=10, threshold_met=False),
)
E3 = Card(
    Metric("%", Statistic.SHARE, Direction.HIGHER),
    baseline=Observations(date(2019, 10, 11), n=16, successes=2),
    stored_baseline=StoredFigure(Decimal("12.5"), 16),
    bar=Bar(Decimal(60), 12),
    measurements=(Observations(date(2019, 11, 8), n=5, successes=4),),
    stored=StoredResult(reached=5),
    is_running=True,
)
E4 = Card(
    Metric("%", Statistic.SHARE, Direction.LOWER),
    baseline=Observations(date(2019, 9, 30), n=21, successes=5),
    stored_baseline=StoredFigure(Decimal("23.8"), 21),
    bar=Bar(Decimal(10), 20),
    measurements=(),
    stored=StoredResult(reached=0),
)
E5 = Card(
    Metric("nachten", Statistic.MEDIAN, Direction.HIGHER),
    baseline=measured(date(2019, 10, 31), "0 0 0 3 0 0 0 2 0"),
    stored_baseline=StoredFigure(Decimal(0), 9),
    bar=Bar(Decimal(21), 4),
    measurements=(),
    stored=StoredResult(reached=0),
)
VISIT = Card(
    Metric("days", Statistic.MEDIAN, Direction.LOWER),
    baseline=measured(date(2019, 3, 15), "47 62 39 51 44 70 35 58 41 55 46"),
    stored_baseline=StoredFigure(Decimal(47), 11),
    bar=Bar(Decimal(25), 10),
    measurements=(
        measured(date(2019, 4, 30), "21 30 18"),
        measured(date(2019, 5, 31), "24 16 27 20"),
        measured(date(2019, 6, 28), "19 23 26"),
    ),
    stored=StoredResult(StoredFigure(Decimal(22), 10), reached=10, threshold_met=True),
)
RING = Card(
    Metric("%", Statistic.SHARE, Direction.HIGHER),
    baseline=Observations(date(2019, 12, 20), n=14, successes=2),
    stored_baseline=StoredFigure(Decimal("14.3"), 14),
    bar=Bar(Decimal(70), 15),
    measurements=(Observations(date(2020, 1, 31), n=4, successes=3),),
    stored=StoredResult(reached=4),
    is_running=True,
)
CARDS = {"E1": E1, "E2": E2, "E3": E3, "E4": E4, "E5": E5, "VISIT": VISIT, "RING": RING}
