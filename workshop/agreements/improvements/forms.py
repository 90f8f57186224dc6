"""The forms of improvement plans and of the days on which they are due."""

from collections.abc import Mapping

from workshop.access import Reader
from workshop.agreements.improvements.archive import ImprovementPlanPart, PlanRulesPart
from workshop.agreements.improvements.models import ImprovementPlan, PlanRules, PlanStatus
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

#: The page on which plans, points and agenda stand.
HOME = "improvement_plans.index"

STATUSES: Mapping[str, Text] = {
    PlanStatus.DRAFT: Text("draft"),
    PlanStatus.FINAL: Text("final"),
    PlanStatus.RUNNING: Text("running"),
    PlanStatus.DONE: Text("done"),
}
CRITERIA = {
    "concrete": Text("Concrete"),
    "realistic": Text("Realistic"),
    "feasible_term": Text("Feasible in time"),
    "ambitious": Text("Ambitious"),
}
_SCORES = {str(score): Text(str(score)) for score in range(1, 5)}
_ENDS = (Text("not yet"), Text("wholly"))


def hidden_for(plan: ImprovementPlan | None, reader: Reader) -> tuple[str, ...]:
    """Return what of a plan (None: a new one) a reader does not get: feedback on a draft is for its owner first."""
    if plan is None:
        return ()
    is_owner = reader.person is not None and reader.person == plan.owner
    is_first = plan.status is PlanStatus.DRAFT and not reader.is_team and not is_owner
    return ("feedback",) if is_first else ()


PLANS_REGISTER = Register(
    key="improvement_plans",
    kind="improvement_plan",
    model=ImprovementPlan,
    schema=ImprovementPlanPart,
    title=Text("Improvement plans"),
    one=Text("improvement plan"),
    intro=Text(
        "What one organisation will do better, in the same format for all: problem, measure, result, owner, deadline."
    ),
    prefix="VP",
    named_by="problem",
    columns=("problem", "partner", "owner", "deadline", "status"),
    hides=hidden_for,
    without=("index",),
    words={
        "partner": Word(label=Text("Organisation")),
        "problem": Word(
            label=Text("Problem"), help=Text("What clients or colleagues notice, not what is missing."), long=True
        ),
        "measure": Word(
            label=Text("Measure"), help=Text("What you will do. Looking into it is not a measure yet."), long=True
        ),
        "result": Word(label=Text("Result"), help=Text("What will be different, with a number."), long=True),
        "owner": Word(label=Text("Owner"), help=Text("One person who may be asked about it.")),
        "deadline": Word(label=Text("Deadline")),
        "draft_on": Word(label=Text("Draft came on")),
        "final_on": Word(label=Text("Done on"), help=Text("Empty: it was done in time, or is not done yet.")),
        "status": Word(label=Text("Status"), choices=STATUSES, look="segments"),
        **{
            f"criteria.{key}": Word(label=word, choices=_SCORES, look="segments", ends=_ENDS)
            for key, word in CRITERIA.items()
        },
        "feedback": Word(
            label=Text("Feedback of the facilitator"),
            help=Text("As long as the plan is a draft only its owner reads this."),
            long=True,
        ),
    },
)

PLAN_RULES_REGISTER = Register(
    key="improvement_plan_rules",
    model=PlanRules,
    schema=PlanRulesPart,
    single=True,
    title=Text("Dates of the improvement plans"),
    one=Text("dates of the improvement plans"),
    intro=Text("The draft comes two weeks after the kick-off, so that it is short and honest."),
    columns=("draft_due",),
    home=HOME,
    words={
        "kickoff": Word(label=Text("Kick-off")),
        "draft_due": Word(label=Text("Drafts due"), help=Text("Two weeks after the kick-off.")),
        "final_due": Word(label=Text("Final plans due")),
    },
)
