"""What a card knows of itself."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from experiments.cards.card import AfterThis
from experiments.cards.differences import StoredFigure, StoredResult
from experiments.cards.gate import CardField
from experiments.cards.observations import Observations
from experiments.cards.states import DecisionKind, ExperimentStatus
from tests.experiments.cards.builders import SHARE, WAITING, a_card, a_planned_card


def test_a_card_misses_what_the_file_has_no_place_for_yet() -> None:
    assert [lack.field for lack in a_planned_card().missing] == [
        CardField.DECISION_DATE,
        CardField.BALANCING_MEASURE,
        CardField.PREDICTION,
    ]


def test_what_is_needed_first_is_missing_until_it_is_ticked() -> None:
    missing = a_planned_card(requires=("consent", "a room")).missing
    assert [str(lack.words) for lack in missing if lack.field is CardField.REQUIRES] == [
        "ticked as done: consent",
        "ticked as done: a room",
    ]


def test_a_decision_with_a_day_is_a_day_of_decision() -> None:
    decided = a_card(decision=AfterThis(kind=DecisionKind.ADAPT, on=date(2019, 11, 7)))
    assert CardField.DECISION_DATE not in {lack.field for lack in decided.missing}
    assert decided.is_closed
    assert not decided.is_being_measured


def test_a_card_without_a_measure_misses_everything_about_it() -> None:
    fields = {lack.field for lack in a_card(measure=None).missing}
    assert {CardField.METRIC, CardField.UNIT, CardField.STATISTIC, CardField.BASELINE, CardField.THRESHOLD} <= fields
    assert a_card(measure=None).hints == ()
    assert not a_card(measure=None).is_measured


def test_a_card_begins_when_it_runs() -> None:
    begun = {status for status in ExperimentStatus if a_card(status=status).has_begun}
    assert begun == {ExperimentStatus.RUNNING, ExperimentStatus.MEASURED, ExperimentStatus.DONE}


def test_figures_that_agree_give_no_hint() -> None:
    stored = StoredResult(reached=5)
    assert a_card(stored=stored, secondary=(WAITING,)).hints == ()


def test_every_figure_that_was_written_down_otherwise_gives_a_hint() -> None:
    wrong = replace(SHARE, noted_before=Decimal(30), noted=StoredFigure(Decimal(90), 6))
    second = replace(WAITING, noted=StoredFigure(Decimal(20), 3))
    stored = StoredResult(reached=7, threshold_met=False, secondary_met=True)
    hints = [str(hint) for hint in a_card(measure=wrong, secondary=(second,), stored=stored).hints]
    assert hints == [
        "the baseline of Families that say yes: 30 is stored, 20 comes out.",
        "the result of Families that say yes: 90 is stored, 80 comes out.",
        "n of the result of Families that say yes: 6 is stored, 5 comes out.",
        "the number reached: 7 is stored, 5 comes out.",
        "the threshold met: no is stored, yes comes out.",
        "the secondary thresholds met: yes is stored, no comes out.",
        "the result of Days of waiting: 20 is stored, 19 comes out.",
    ]


def test_a_figure_without_its_observations_is_compared_as_it_stands() -> None:
    noted = replace(WAITING, readings=(), noted=StoredFigure(Decimal(12), 9))
    assert noted.is_only_noted
    assert noted.mark == "met"
    assert str(noted.words.happened) == "The median is 12 days. It was 31."
    assert noted.hints == ()


def test_a_share_that_was_only_written_down_needs_no_count() -> None:
    noted = replace(SHARE, readings=(), noted=StoredFigure(Decimal("62.5"), 8))
    assert str(noted.words.happened) == "62.5% in all. It was 20%."


def test_a_measure_without_a_threshold_has_no_mark() -> None:
    free = replace(WAITING, bar=replace(WAITING.bar, threshold=None))
    assert free.mark is None
    assert str(free.chart_title) == "Days of waiting. The median is 19 days. It was 31."


def test_a_period_within_a_year_is_known() -> None:
    assert a_card().is_within_a_year
    assert not a_card(ends_on=date(2020, 1, 2)).is_within_a_year
    assert not a_card(ends_on=None).is_within_a_year


def test_a_baseline_that_cannot_be_recomputed_is_used_as_it_was_written_down() -> None:
    kept = replace(WAITING, baseline=Observations(n=12))
    assert kept.before == Decimal(31)
