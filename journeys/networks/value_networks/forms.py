"""The forms of the value network and of teams-to-measure."""

from journeys.networks.value_networks.archive import TeamToMeasurePart, ValueNetworkPart
from journeys.networks.value_networks.models import TeamToMeasure, ValueNetwork
from journeys.networks.value_networks.questions import FAMILY_CHOICE_WORDS
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

_LINES = Text("One on a line.")
_NUMBERS = Text("Numbers of the questions, 1 to 6, with spaces between them.")

VALUE_NETWORK_REGISTER = Register(
    key="value_network",
    model=ValueNetwork,
    schema=ValueNetworkPart,
    single=True,
    title=Text("Value network"),
    one=Text("value network"),
    intro=Text("Six questions about value: for whom, by what, with whom, and what more there is in it."),
    named_by="actors",
    begin=Text("Nothing filled in yet. Begin with the first question: who is the client?"),
    columns=("actors",),
    words={
        "client_value.client": Word(label=Text("1. Who is the client?"), help=_LINES),
        "client_value.value": Word(label=Text("1. What is of value to that client?"), help=_LINES),
        "activities": Word(label=Text("2. Which activities does it take?"), help=_LINES),
        "resources": Word(label=Text("3. Which means do they need?"), help=_LINES),
        "actors": Word(label=Text("4. Who can use those best?"), help=_LINES),
        "interaction": Word(label=Text("5. How do they work together?"), help=_LINES),
        "more_value.client": Word(label=Text("6. What more is in it for the client?")),
        "more_value.professional": Word(label=Text("6. What more is in it for the professional?")),
        "more_value.funder": Word(label=Text("6. What more is in it for who pays?")),
        "elements.client_value": Word(label=Text("Client value: questions"), help=_NUMBERS),
        "elements.interaction": Word(label=Text("Interaction: questions"), help=_NUMBERS),
        "elements.relations": Word(label=Text("Relations: questions"), help=_NUMBERS),
        "elements.competences": Word(label=Text("Competences: questions"), help=_NUMBERS),
    },
    without=("index",),
)

TEAMS_REGISTER = Register(
    key="teams_to_measure",
    model=TeamToMeasure,
    schema=TeamToMeasurePart,
    title=Text("Teams-to-measure"),
    one=Text("team-to-measure"),
    intro=Text("A small team around each question, with one fixed contact. It forms and it closes."),
    named_by="question",
    begin=Text("No teams yet. Begin with one question of one family, and who is needed for it."),
    columns=("question", "fixed_contact", "formed_on", "closed_on", "advised_route", "family_choice"),
    words={
        "question": Word(label=Text("Question"), help=Text("What this is about, without a name.")),
        "members": Word(label=Text("Members")),
        "fixed_contact": Word(label=Text("Fixed contact"), help=Text("The one who stays, whoever else joins.")),
        "formed_on": Word(label=Text("Formed on")),
        "closed_on": Word(label=Text("Closed on"), help=Text("Empty: still at work.")),
        "what": Word(label=Text("What was asked")),
        "who": Word(label=Text("Who was needed")),
        "advised_route": Word(label=Text("Route we advised")),
        "family_choice": Word(
            label=Text("Choice of the client"),
            help=Text("Recorded without judgement: clients choose."),
            choices=FAMILY_CHOICE_WORDS,
        ),
    },
)

#: All of them, for the feature.
REGISTERS = (VALUE_NETWORK_REGISTER, TEAMS_REGISTER)
