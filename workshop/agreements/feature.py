"""What agreements, improvement plans and decisions offer."""

from workshop.agreements.agreements.archive import AGREEMENTS, REVIEWS
from workshop.agreements.agreements.forms import AGREEMENTS_REGISTER, REVIEWS_REGISTER
from workshop.agreements.agreements.queries import from_principles, reviews_beside, reviews_overdue
from workshop.agreements.agreements.views import agreements
from workshop.agreements.decisions.archive import DECISIONS
from workshop.agreements.decisions.forms import DECISIONS_REGISTER
from workshop.agreements.decisions.queries import (
    captions_of_decisions,
    decisions_waiting,
    from_subjects,
    mandates_beside,
    state_of_decisions,
)
from workshop.agreements.decisions.views import decisions
from workshop.agreements.implementation.forms import AGENDA_REGISTER, POINTS_REGISTER
from workshop.agreements.implementation.queries import actions_overdue, from_plans
from workshop.agreements.improvements.archive import ACTIONS, PLAN_RULES, PLANS, POINTS
from workshop.agreements.improvements.forms import PLAN_RULES_REGISTER, PLANS_REGISTER
from workshop.agreements.improvements.queries import checks_beside, plans_pressing
from workshop.agreements.improvements.views import plans
from workshop.features import Aside, Feature, Station
from workshop.languages import Text
from workshop.trajectories.registers.queries import kind_of
from workshop.trajectories.registers.views import pages_of

feature = Feature(
    name="agreements",
    blueprints=(
        agreements,
        decisions,
        plans,
        *pages_of(REVIEWS_REGISTER, PLAN_RULES_REGISTER, POINTS_REGISTER, AGENDA_REGISTER),
    ),
    kinds=tuple(kind_of(each) for each in (AGREEMENTS_REGISTER, PLANS_REGISTER, POINTS_REGISTER, DECISIONS_REGISTER)),
    stations=(
        Station(
            place=90, key="decisions", label=Text("Decisions"), endpoint="decisions.index", state=state_of_decisions
        ),
    ),
    aside=(
        Aside(place=30, label=Text("Agreements"), endpoint="agreements.index", also=(REVIEWS_REGISTER.key,)),
        Aside(
            place=40,
            label=Text("Improvement plans"),
            endpoint="improvement_plans.index",
            also=(PLAN_RULES_REGISTER.key, POINTS_REGISTER.key, AGENDA_REGISTER.key),
        ),
    ),
    panels={"agreement": (reviews_beside,), "decision": (mandates_beside,), "improvement_plan": (checks_beside,)},
    attention=(reviews_overdue, plans_pressing, actions_overdue, decisions_waiting),
    thread=(from_principles, from_plans, from_subjects),
    captions=(captions_of_decisions,),
    archive=(AGREEMENTS, REVIEWS, PLAN_RULES, PLANS, POINTS, ACTIONS, DECISIONS),
)
