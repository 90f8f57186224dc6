"""The form of people."""

from workshop.languages import Text
from workshop.trajectories.people.archive import PersonPart
from workshop.trajectories.people.models import Person
from workshop.trajectories.registers.register import Register, Word

PEOPLE_REGISTER = Register(
    key="people",
    kind="person",
    model=Person,
    schema=PersonPart,
    title=Text("People"),
    one=Text("person"),
    intro=Text("Everybody in the trajectory, by function and never by name. Mandate: may decide for the own organisation."),
    prefix="D",
    named_by="function",
    columns=("function", "partner", "groups", "mandate", "type", "note"),
    words={
        "function": Word(label=Text("Function"), help=Text("What somebody is here, not what they are called.")),
        "partner": Word(label=Text("Organisation")),
        "groups": Word(
            label=Text("Groups"),
            help=Text("One on a line: commissioning_group, broad_group, facilitation, steering_group, sounding_board."),
        ),
        "mandate": Word(label=Text("Mandate"), help=Text("May this person decide for the own organisation?")),
        "type": Word(label=Text("Type"), help=Text("For example: ict, purchaser, policy, expert_by_experience.")),
        "congruent": Word(label=Text("Role and function fit")),
        "note": Word(label=Text("Note"), long=True),
    },
)
