"""Verdicts in words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from experiments.cards.metric import Direction, Metric, Statistic
from experiments.cards.observations import Observations, summarise
from experiments.cards.outcome import Bar
from experiments.cards.verdict_words import VerdictWords, figure_words, verdict_words
from tests.experiments.cards.examples import E1, E1_WAITING, E3, E4, Card, numbers
from workshop.languages import Text


def words_of(card: Card) -> VerdictWords:
    return verdict_words(card.metric, card.outcome, baseline=card.before.value)


def test_a_mean_says_what_happened_and_then_what_it_means() -> None:
    words = words_of(E1)
    seen = Text("On average {figure}.", figure=Text("{value} {unit}", value=Decimal("1.58"), unit="keer"))
    assert words.happened == Text("{seen} It was {baseline}.", seen=seen, baseline=Decimal("4.17"))
    assert words.meaning == Text("The threshold of {threshold} is met.", threshold=Decimal(2))


def test_a_median_that_misses_its_bar_says_so() -> None:
    words = words_of(E1_WAITING)
    assert str(words.happened) == "The median is 19 dagen. It was 31."
    assert str(words.meaning) == "The threshold of 14 is not met."


def test_a_share_names_how_many_of_how_many() -> None:
    words = words_of(E3)
    assert str(words.happened) == "80%: 4 of 5. It was 12.5%."
    assert str(words.meaning) == "Whether the threshold of 60% is met cannot be decided yet."


def test_before_the_first_measurement_only_the_baseline_is_told() -> None:
    words = words_of(E4)
    assert str(words.happened) == "Nothing has been measured yet. It was 23.81%."
    assert [str(part) for part in words.basis] == ["n = 0 of 20"]


def test_without_a_baseline_nothing_is_compared() -> None:
    words = verdict_words(E1.metric, E1.outcome, baseline=None)
    assert str(words.happened) == "On average 1.58 keer."


def test_without_a_threshold_nothing_is_concluded() -> None:
    assert words_of(replace(E1, bar=Bar())).meaning is None


def test_the_basis_gives_n_the_period_and_the_range() -> None:
    assert words_of(E1).basis == (
        Text("n = {n} of {planned}", n=12, planned=12),
        Text("measured from {first} to {last}", first=date(2019, 3, 29), last=date(2019, 5, 24)),
        Text("lowest {lowest}, highest {highest}", lowest=Decimal(1), highest=Decimal(3)),
    )


def test_one_day_of_measuring_is_one_day() -> None:
    assert words_of(E3).basis[1] == Text("measured on {day}", day=date(2019, 11, 8))


def test_a_count_and_a_share_without_percent_have_sentences_of_their_own() -> None:
    count = Metric("calls", Statistic.COUNT, Direction.LOWER)
    share = Metric("part", Statistic.SHARE, Direction.LOWER)
    assert str(figure_words(count, summarise(count, [Observations(values=numbers("2 3"))]))) == "5 calls in all."
    assert str(figure_words(share, summarise(share, [Observations(n=4, successes=1)]))) == "A share of 0.25: 1 of 4."
