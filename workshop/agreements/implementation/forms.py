"""The forms of the points that cross organisations, and of the implementation agenda."""

from collections.abc import Mapping

from workshop.agreements.improvements.archive import ImplementationActionPart, IntegralPointPart
from workshop.agreements.improvements.forms import HOME
from workshop.agreements.improvements.models import ActionStatus, ImplementationAction, IntegralPoint
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

STATUSES: Mapping[str, Text] = {
    ActionStatus.PLANNED: Text("planned"),
    ActionStatus.RUNNING: Text("running"),
    ActionStatus.DONE: Text("done"),
}

POINTS_REGISTER = Register(
    key="integral_points",
    kind="integral_point",
    model=IntegralPoint,
    schema=IntegralPointPart,
    title=Text("Points that cross organisations"),
    one=Text("point that crosses organisations"),
    intro=Text("What no organisation can improve alone: who leads, and who takes it over."),
    prefix="IV",
    named_by="text",
    begin=Text("No shared points yet. Which problem stands in more than one improvement plan?"),
    columns=("text", "lead", "adopted_by"),
    words={
        "text": Word(label=Text("Point"), long=True),
        "from_": Word(label=Text("Comes from"), help=Text("The plans in which it came up.")),
        "lead": Word(label=Text("Leads")),
        "adopted_by": Word(label=Text("Taken over by")),
    },
)

AGENDA_REGISTER = Register(
    key="implementation_agenda",
    model=ImplementationAction,
    schema=ImplementationActionPart,
    title=Text("Implementation agenda"),
    one=Text("action"),
    intro=Text("What happens in which quarter, who leads it, and which point it carries out."),
    named_by="action",
    columns=("quarter", "action", "lead", "status"),
    home=HOME,
    words={
        "quarter": Word(label=Text("Quarter"), help=Text("Year and quarter, such as 2019-Q4."), look="short"),
        "action": Word(label=Text("Action"), long=True),
        "lead": Word(label=Text("Leads")),
        "point": Word(label=Text("Carries out")),
        "status": Word(label=Text("Status"), choices=STATUSES, look="segments"),
    },
)
