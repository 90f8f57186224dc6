"""Stored figures held against the observations."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from experiments.cards.differences import (
    StoredFigure,
    StoredResult,
    all_met,
    figure_differences,
    result_differences,
    size_differences,
)
from experiments.cards.observations import Observations, Summary
from tests.experiments.cards.examples import CARDS, E1, E1_WAITING, E2, E4, Card, numbers
from workshop.languages import Text

BASELINE = Text("the baseline")


def hint(what: Text, stored: object, computed: object) -> Text:
    return Text("{what}: {stored} is stored, {computed} comes out.", what=what, stored=stored, computed=computed)


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_the_stored_figures_of_the_examples_come_out(card: Card) -> None:
    assert figure_differences(BASELINE, card.stored_baseline, card.before) == ()
    assert size_differences([card.baseline, *card.measurements]) == ()
    secondary = [E1_WAITING.outcome] if card is E1 else []
    assert result_differences(card.stored, card.outcome, secondary=secondary) == ()


def test_another_figure_or_n_is_a_hint() -> None:
    hints = figure_differences(BASELINE, StoredFigure(Decimal("4.2"), 11), Summary(Decimal("4.1666"), n=12))
    assert hints == (hint(Text("n of {what}", what=BASELINE), 11, 12),)
    hints = figure_differences(BASELINE, StoredFigure(Decimal("4.3"), 12), Summary(Decimal("4.1666"), n=12))
    assert hints == (hint(BASELINE, Decimal("4.3"), Decimal("4.17")),)


def test_a_figure_rounded_to_a_whole_number_is_a_hint() -> None:
    assert figure_differences(BASELINE, StoredFigure(Decimal(2)), Summary(Decimal("1.58"), n=12)) != ()


def test_nothing_is_said_where_one_side_is_not_known() -> None:
    assert figure_differences(BASELINE, StoredFigure(), E1.before) == ()
    assert figure_differences(BASELINE, StoredFigure(Decimal(3), 4), Summary(None, n=0)) == ()
    assert result_differences(StoredResult(threshold_met=True), E4.outcome) == ()


def test_a_stored_verdict_that_the_figures_contradict_is_a_hint() -> None:
    wrong = replace(E2.stored, threshold_met=True)
    assert result_differences(wrong, E2.outcome) == (hint(Text("the threshold met"), True, False),)


def test_a_stored_number_reached_that_was_not_measured_is_a_hint() -> None:
    wrong = replace(E2.stored, reached=9)
    assert result_differences(wrong, E2.outcome) == (hint(Text("the number reached"), 9, 10),)


def test_every_secondary_measure_counts() -> None:
    assert all_met([E1.outcome, E1_WAITING.outcome]) is False
    assert all_met([E1.outcome]) is True
    assert all_met([E4.outcome]) is None
    wrong = replace(E1.stored, secondary_met=True)
    assert result_differences(wrong, E1.outcome, secondary=[E1_WAITING.outcome]) == (
        hint(Text("the secondary thresholds met"), True, False),
    )


def test_a_measurement_whose_n_is_not_its_number_of_values_is_a_hint() -> None:
    short = Observations(date(2019, 4, 26), n=4, values=numbers("2 1 3"))
    [said] = size_differences([short])
    assert str(said) == "26 Apr 2019: n is 4, and there are 3 values."
