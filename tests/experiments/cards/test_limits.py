"""What a card can show and what it does not say."""

from dataclasses import replace

from experiments.cards.limits import limits_of, reach_of
from experiments.cards.metric import Direction
from experiments.cards.outcome import Bar
from tests.experiments.cards.builders import SHARE, WAITING, a_card, a_planned_card


def limits(**changes: object) -> list[str]:
    return [str(limit) for limit in limits_of(a_card(**changes))]


def test_there_is_never_a_comparison_group() -> None:
    assert limits()[0] == ("There is no comparison group: what would have happened without the change is not known.")


def test_five_observations_are_a_first_impression_and_fifty_are_few() -> None:
    assert "n = 5 is a first impression" in limits()[1]
    assert "n = 40 is small" in str(limits_of(a_planned_card(planned=40))[1])
    assert len(limits_of(a_planned_card(planned=60))) == 1
    assert len(limits_of(a_planned_card(planned=None))) == 1


def test_a_share_says_how_many_it_takes() -> None:
    card = a_planned_card(planned=12)
    assert str(reach_of(card)).endswith("the threshold of 60% is met by at least 8 of them.")


def test_where_lower_is_better_it_says_how_many_at_most() -> None:
    lower = replace(SHARE, metric=replace(SHARE.metric, direction=Direction.LOWER), bar=Bar(SHARE.bar.threshold, 12))
    assert str(reach_of(a_card(measure=lower, planned=12))).endswith("is met by at most 7 of them.")


def test_a_median_names_its_threshold() -> None:
    assert str(reach_of(a_card(measure=WAITING))).endswith("for them together the threshold is at most 14.")


def test_without_a_plan_nothing_is_promised() -> None:
    assert reach_of(a_card(planned=None)) is None
    assert reach_of(a_card(measure=None)) is None
    assert reach_of(a_card(measure=replace(WAITING, bar=Bar()))) is None
