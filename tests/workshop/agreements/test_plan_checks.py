"""Hints and lateness of improvement plans."""

from dataclasses import replace
from datetime import date

import pytest

from workshop.agreements.plan_checks import Plan, PlanField, hints, lateness, only_looks_into

DRAFT_DUE = date(2018, 11, 1)
TODAY = date(2019, 11, 15)

VP1 = Plan(
    measure="Intakeduo met Alba; verslag na toestemming gedeeld",
    result="Eén keer vertellen bij 90% van de gezinnen",
    owner="D01",
    deadline=date(2019, 6, 30),
    draft_on=date(2018, 10, 31),
    is_done=True,
)
VP2 = Plan(
    measure="Consulent belt op dag één; twee gastplekken",
    result="Mediaan vijf gemiste schooldagen",
    owner="D09",
    deadline=date(2019, 12, 20),
    draft_on=date(2018, 11, 1),
)
VP3 = Plan(
    measure="Eén taxatie met kinddeel; De Balans traint",
    result="Eén lijst bij alle gezinnen",
    owner="D10",
    deadline=date(2019, 10, 31),
    draft_on=date(2018, 11, 1),
)
VP4 = Plan(
    measure="Onderzoeken of het beter kan",
    result="Kortere wachttijd",
    owner="D12",
    draft_on=date(2018, 11, 9),
)


def test_a_vague_plan_lacks_a_measure_a_number_and_a_date() -> None:
    assert [hint.field for hint in hints(VP4)] == [PlanField.MEASURE, PlanField.RESULT, PlanField.DEADLINE]


@pytest.mark.parametrize("plan", [VP1, VP2, VP3])
def test_a_sharp_plan_gets_no_hint(plan: Plan) -> None:
    assert hints(plan) == ()


def test_an_empty_plan_lacks_everything() -> None:
    assert [hint.field for hint in hints(Plan(measure=" "))] == list(PlanField)


@pytest.mark.parametrize(
    "measure",
    [
        "We gaan verkennen wat er kan",
        "Onderzoek naar de wachttijd; bespreken met de inkoper.",
        "We will look into it",
        "Find out whether it can be shorter",
    ],
)
def test_a_measure_of_nothing_but_looking_into_it_is_no_measure(measure: str) -> None:
    assert only_looks_into(measure)


def test_one_clause_that_does_something_makes_a_measure() -> None:
    assert not only_looks_into("Onderzoeken of het beter kan; elke vrijdag belt de coach")


def test_a_draft_after_the_agreed_day_is_late() -> None:
    assert lateness(VP4, draft_due=DRAFT_DUE, on=TODAY).draft_days == 8
    assert lateness(VP4, draft_due=DRAFT_DUE, on=TODAY).is_late


def test_a_draft_that_never_came_is_late_up_to_today() -> None:
    assert lateness(replace(VP2, draft_on=None), draft_due=DRAFT_DUE, on=date(2018, 11, 4)).draft_days == 3


def test_a_running_plan_is_late_once_its_deadline_has_passed() -> None:
    assert lateness(VP3, draft_due=DRAFT_DUE, on=TODAY).deadline_days == 15
    assert not lateness(VP2, draft_due=DRAFT_DUE, on=TODAY).is_late


def test_a_plan_that_is_done_is_in_time_unless_its_day_says_otherwise() -> None:
    assert not lateness(VP1, draft_due=DRAFT_DUE, on=TODAY).is_late
    done_late = replace(VP1, final_on=date(2019, 7, 2))
    assert lateness(done_late, draft_due=DRAFT_DUE, on=TODAY).deadline_days == 2


def test_a_final_version_does_not_make_a_running_plan_done() -> None:
    assert lateness(replace(VP3, final_on=date(2019, 1, 18)), draft_due=DRAFT_DUE, on=TODAY).deadline_days == 15


def test_without_agreed_days_nothing_is_late() -> None:
    assert not lateness(replace(VP4, draft_on=None), draft_due=None, on=TODAY).is_late
