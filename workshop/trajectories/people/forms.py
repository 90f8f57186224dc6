"""The form of people."""

from workshop.languages import Text
from workshop.trajectories.people.actions import cut_ties
from workshop.trajectories.people.archive import PersonPart
from workshop.trajectories.people.models import Person
from workshop.trajectories.registers.register import Register, Word

#: The groups and sorts of people that forms offer, with their words.
GROUPS = {
    "commissioning_group": Text("commissioning group"),
    "broad_group": Text("broad group"),
    "steering_group": Text("steering group"),
    "sounding_board": Text("sounding board"),
    "facilitation": Text("facilitation"),
    "business_designer": Text("business designers"),
}
TYPES = {
    "ict": Text("information technology"),
    "purchaser": Text("purchaser"),
    "policy": Text("policy"),
    "supplier": Text("supplier"),
    "expert_by_experience": Text("expert by experience"),
}

PEOPLE_REGISTER = Register(
    key="people",
    kind="person",
    model=Person,
    schema=PersonPart,
    title=Text("People"),
    one=Text("person"),
    intro=Text(
        "Everybody in the trajectory, by function and never by name. Mandate: may decide for the own organisation."
    ),
    prefix="D",
    named_by="function",
    removes=cut_ties,
    columns=("function", "partner", "groups", "mandate", "type", "note"),
    without=("index",),
    words={
        "function": Word(label=Text("Function"), help=Text("What somebody is here, not what they are called.")),
        "partner": Word(label=Text("Organisation")),
        "groups": Word(
            label=Text("Groups"),
            help=Text("The commissioning group decides, the broad group does the work, a sounding board reads along."),
            choices=GROUPS,
        ),
        "mandate": Word(label=Text("Mandate"), help=Text("May this person decide for the own organisation?")),
        "type": Word(
            label=Text("Type"),
            help=Text("Choose from the list, or use a word of your own."),
            choices=TYPES,
        ),
        "congruent": Word(
            label=Text("Role and function fit"),
            help=Text("In a network: may this person do what the role asks, or do targets of the function pull away?"),
        ),
        "note": Word(label=Text("Note"), long=True),
    },
)
