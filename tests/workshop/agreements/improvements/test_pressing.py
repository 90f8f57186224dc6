"""What is said of a draft that came late or is not complete."""

from workshop.agreements.improvements.pressing import draft_to_complete
from workshop.agreements.plan_checks import Lateness, Plan, hints

IN_TIME = Lateness(draft_days=0, deadline_days=0)


def test_a_complete_draft_that_came_in_time_asks_for_nothing() -> None:
    assert draft_to_complete(IN_TIME, ()) is None


def test_lateness_and_hints_follow_each_other() -> None:
    vague = hints(Plan(measure="Onderzoeken of het beter kan", result="Kortere wachttijd", owner="D12"))
    assert str(draft_to_complete(Lateness(draft_days=8, deadline_days=0), vague)) == (
        "The draft came 8 days late. No measure yet: the text only promises to look into it. "
        "No number in the result. No deadline."
    )


def test_one_day_is_one_day() -> None:
    assert str(draft_to_complete(Lateness(draft_days=1, deadline_days=0), ())) == "The draft came one day late."
