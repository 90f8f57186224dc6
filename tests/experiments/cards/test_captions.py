"""What stands with an experiment on the thread."""

from dataclasses import replace
from decimal import Decimal

from experiments.cards.captions import caption_of
from experiments.cards.card import AfterThis, Card
from experiments.cards.outcome import Bar
from experiments.cards.states import DecisionKind, ExperimentStatus
from tests.experiments.cards.builders import SHARE, TODAY, WAITING, a_card, a_planned_card
from workshop.features import Caption


def caption(card: Card) -> Caption:
    return caption_of(card, on=TODAY)


def test_a_change_is_a_figure_with_its_unit() -> None:
    assert str(caption(a_card(measure=WAITING)).figure) == "31 → 19 days"
    assert str(caption(a_card()).figure) == "20% → 80%"
    assert str(caption(a_card(measure=replace(WAITING, noted_before=None))).figure) == "19 days"


def test_the_line_gives_n_and_the_verdict() -> None:
    assert str(caption(a_card()).line) == "n = 5 families, not to be decided yet"
    met = a_card(measure=SHARE, status=ExperimentStatus.DONE)
    assert str(caption(met).line) == "n = 5 families, threshold 60% met"
    missed = a_card(measure=replace(SHARE, bar=Bar(Decimal(90))), status=ExperimentStatus.DONE)
    assert str(caption(missed).line) == "n = 5 families, threshold 90% not met"
    assert str(caption(a_card(measure=replace(SHARE, bar=Bar()))).line) == "n = 5 families, without a threshold"
    assert str(caption(a_card()).short) == "n = 5"


def test_the_thread_stops_where_something_is_awaited() -> None:
    assert str(caption(a_card()).stop) == "not to be decided yet"
    assert str(caption(a_card(waits_for="BE4")).stop) == "waits for BE4"
    assert str(caption(a_card(measure=SHARE, status=ExperimentStatus.MEASURED)).stop) == "waits for a decision"
    decided = a_card(measure=SHARE, decision=AfterThis(kind=DecisionKind.CONTINUE))
    assert str(caption(decided).stop) == "continue"
    assert caption(a_card(measure=SHARE, status=ExperimentStatus.DONE)).stop is None


def test_before_a_measurement_it_is_open_and_says_when_it_starts() -> None:
    shown = caption(a_planned_card())
    assert shown.is_open
    assert shown.figure is None
    assert shown.short is None
    assert str(shown.stop) == "starts 25 Nov 2019"


def test_a_card_without_days_says_its_state() -> None:
    idea = a_card(status=ExperimentStatus.IDEA, starts_on=None, measure=None)
    assert str(caption(idea).stop) == "idea"


def test_what_was_assumed_stands_before_it() -> None:
    assert caption(a_card()).assumption == "Somebody is free to call."
    assert caption(a_planned_card()).assumption == "Somebody is free to call."
