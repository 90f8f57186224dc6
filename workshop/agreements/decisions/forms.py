"""The form of decisions."""

from collections.abc import Mapping

from workshop.agreements.decisions.archive import DecisionPart
from workshop.agreements.decisions.models import Decision, DecisionStatus
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

STATUSES: Mapping[str, Text] = {DecisionStatus.OPEN: Text("open"), DecisionStatus.TAKEN: Text("taken")}

DECISIONS_REGISTER = Register(
    key="decisions",
    kind="decision",
    model=Decision,
    schema=DecisionPart,
    title=Text("Decisions"),
    one=Text("decision"),
    intro=Text("A question to those who have the mandate, with the options, our advice and the answer."),
    prefix="BE",
    columns=("title", "date", "decided", "amount", "status"),
    without=("index",),
    words={
        "title": Word(label=Text("What must be decided")),
        "date": Word(label=Text("On"), help=Text("The day of the meeting that decides, or decided.")),
        "options": Word(label=Text("Options"), help=Text("One on a line. Not doing it is an option too.")),
        "advice": Word(label=Text("Advice"), help=Text("The option that we advise, in the same words.")),
        "by": Word(
            label=Text("Who decides"), help=Text("Only somebody with mandate can decide for the own organisation.")
        ),
        "amount": Word(
            label=Text("Amount, in euros"), help=Text("What it costs. Empty: not known; 0: nothing."), look="short"
        ),
        "about": Word(
            label=Text("About"), help=Text("What it rests on; the thread then leads from there to this decision.")
        ),
        "decided": Word(
            label=Text("Decided"),
            help=Text("In the words of the meeting. Empty until then."),
            section=Text("The answer"),
        ),
        "status": Word(label=Text("Status"), choices=STATUSES, look="segments"),
    },
)
