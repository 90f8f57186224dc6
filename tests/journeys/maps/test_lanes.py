"""The lanes of a map on screen."""

from journeys.maps.lanes import Lane, lanes_for


def chosen(*asked: str, is_plan: bool = False) -> list[Lane]:
    return [shown.lane for shown in lanes_for(asked, is_plan=is_plan) if shown.is_chosen]


def test_the_usual_lanes_show_when_nobody_asks() -> None:
    assert len(chosen()) == 9
    assert Lane.CHANNEL not in chosen()
    assert chosen("no-such-lane") == chosen()


def test_only_a_plan_has_a_lane_for_what_changes() -> None:
    assert chosen(is_plan=True)[0] is Lane.CHANGE
    assert Lane.CHANGE not in chosen("change", "does")


def test_lanes_that_are_asked_for_stand_in_their_own_order() -> None:
    assert chosen("does", "channel") == [Lane.CHANNEL, Lane.DOES]


def test_the_line_of_visibility_runs_above_the_first_lane_the_client_does_not_see() -> None:
    def first_unseen(*asked: str) -> list[Lane]:
        return [shown.lane for shown in lanes_for(asked, is_plan=False) if shown.is_first_unseen]

    assert first_unseen() == [Lane.BACKSTAGE]
    assert first_unseen("does", "activities") == [Lane.ACTIVITIES]
    assert first_unseen("does") == []
