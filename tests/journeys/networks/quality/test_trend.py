"""How meetings went over time, and groups that are too small to show."""

from datetime import date
from decimal import Decimal

from journeys.networks.quality.trend import Meeting, health_of, trends_of

MAY = Meeting(date(2023, 5, 11), {"follow_up_done": 3, "everyone_heard": None})
MARCH = Meeting(date(2023, 3, 16), {"follow_up_done": 2, "everyone_heard": 4})


def test_marks_come_oldest_first_with_their_change() -> None:
    trends = {trend.key: trend for trend in trends_of([MAY, MARCH])}
    assert (trends["follow_up_done"].marks, trends["follow_up_done"].change) == ((2, 3), 1)
    assert (trends["everyone_heard"].marks, trends["everyone_heard"].change) == ((4, None), 0)
    assert trends["tension_discussed"].marks == (None, None)


def test_a_mark_can_go_down() -> None:
    earlier = Meeting(date(2023, 1, 1), {"follow_up_done": 5})
    assert next(t for t in trends_of([MAY, earlier]) if t.key == "follow_up_done").change == -2


def test_a_group_that_is_large_enough_shows_its_means() -> None:
    group = health_of(5, {"participation": Decimal("4.6"), "meaningfulness": None}, minimum_group=5)
    assert [(str(word), mean) for word, mean in group.sides] == [("Participation", Decimal("4.6"))]
    assert not group.is_hidden


def test_a_group_that_is_too_small_shows_none() -> None:
    group = health_of(4, {"participation": Decimal("4.6")}, minimum_group=5)
    assert (group.n, group.sides, group.is_hidden) == (4, (), True)
