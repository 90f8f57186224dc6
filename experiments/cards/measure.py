"""One measure of a card: what was there before, its bar, what was measured, and what that comes down to."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from experiments.cards.differences import StoredFigure, figure_differences
from experiments.cards.dot_chart import Seen
from experiments.cards.metric import Direction, Metric, Statistic
from experiments.cards.observations import Observations, summarise
from experiments.cards.outcome import Bar, Outcome, Verdict, noted_outcome, outcome_of
from experiments.cards.verdict_words import VerdictWords, on_its_scale, shown_figure, verdict_words
from workshop.languages import Text

#: How a verdict is marked: filled, open or dotted.
_MARKS = {Verdict.MET: "met", Verdict.NOT_MET: "not_met", Verdict.UNDECIDED: "too_early"}
_STATISTICS = {
    Statistic.MEAN: Text("average"),
    Statistic.MEDIAN: Text("median"),
    Statistic.SHARE: Text("share"),
    Statistic.COUNT: Text("total"),
}
_DIRECTIONS = {Direction.LOWER: Text("Lower is better."), Direction.HIGHER: Text("Higher is better.")}
_BOUNDS = {Direction.LOWER: Text("at most"), Direction.HIGHER: Text("at least")}


@dataclass(frozen=True)
class Reading:
    """What was measured on one day, with what was noted about it."""

    observations: Observations
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One measure; `noted` and `noted_before` are figures as somebody wrote them down, used where nothing else is."""

    name: str
    metric: Metric
    bar: Bar
    readings: tuple[Reading, ...] = ()
    baseline: Observations | None = None
    noted_before: Decimal | None = None
    noted: StoredFigure = field(default_factory=StoredFigure)
    is_running: bool = False

    @property
    def observations(self) -> tuple[Observations, ...]:
        """Everything that was measured, in order."""
        return tuple(reading.observations for reading in self.readings)

    @property
    def before(self) -> Decimal | None:
        """The figure of the baseline: recomputed, or as it was written down."""
        computed = summarise(self.metric, [self.baseline]).value if self.baseline else None
        return self.noted_before if computed is None else computed

    @property
    def outcome(self) -> Outcome:
        """What came out; a figure that was only written down is compared as it stands."""
        if self.is_only_noted and self.noted.value is not None:
            return noted_outcome(self.metric, self.noted.value, n=self.noted.n or 0, bar=self.bar)
        return outcome_of(self.metric, self.observations, bar=self.bar, is_running=self.is_running)

    @property
    def is_only_noted(self) -> bool:
        """Whether there is a figure that somebody wrote down, and nothing to recompute it from."""
        return self.noted.value is not None and summarise(self.metric, self.observations).value is None

    @property
    def words(self) -> VerdictWords:
        """The outcome in sentences."""
        return verdict_words(self.metric, self.outcome, baseline=self.before)

    @property
    def mark(self) -> str | None:
        """How the verdict is marked: met, not_met or too_early; None without a threshold."""
        verdict = self.outcome.verdict
        return None if verdict is None else _MARKS[verdict]

    @property
    def seen(self) -> Seen:
        """What its chart draws."""
        return Seen(
            self.metric,
            self.observations,
            baseline=self.baseline,
            baseline_value=self.noted_before,
            threshold=self.bar.threshold,
        )

    @property
    def definition(self) -> Text:
        """What is measured, how it comes down to one figure, and which way is better."""
        return Text(
            "{name}: {statistic}. {direction}",
            name=self.name,
            statistic=_STATISTICS[self.metric.statistic],
            direction=_DIRECTIONS[self.metric.direction],
        )

    @property
    def chart_title(self) -> Text:
        """What its chart shows, in words."""
        words = self.words
        if words.meaning is None:
            return Text("{name}. {happened}", name=self.name, happened=words.happened)
        return Text("{name}. {happened} {meaning}", name=self.name, happened=words.happened, meaning=words.meaning)

    @property
    def legend(self) -> Text:
        """What a dot of its chart is."""
        if self.metric.statistic is Statistic.SHARE:
            return Text("Each dot is a share: grey is before, ink is during. Dotted is the threshold.")
        return Text("Each dot is one observation: grey is before, ink is during. Dotted is the threshold.")

    @property
    def statistic_word(self) -> Text:
        """What its figure is: an average, a median, a share or a total."""
        return _STATISTICS[self.metric.statistic]

    @property
    def bound(self) -> Text:
        """Whether the threshold is a most or a least."""
        return _BOUNDS[self.metric.direction]

    @property
    def hints(self) -> tuple[Text, ...]:
        """Where figures that were written down are not what the observations come down to."""
        found: list[Text] = []
        if self.baseline:
            stored = StoredFigure(self.noted_before, self.baseline.n)
            before = Text("the baseline of {name}", name=self.name)
            found += figure_differences(before, stored, summarise(self.metric, [self.baseline]))
        if self.observations:
            result = Text("the result of {name}", name=self.name)
            found += figure_differences(result, self.noted, summarise(self.metric, self.observations))
        return tuple(found)

    def figure(self, value: Decimal) -> Text | Decimal:
        """Return one of its figures as it is shown: at most two decimals, a percent sign if it has one."""
        return on_its_scale(self.metric, shown_figure(value))

    @property
    def unit(self) -> str:
        """What stands behind its figures; nothing for a percentage, whose sign stands in the figure."""
        return "" if self.metric.is_percentage else self.metric.unit
