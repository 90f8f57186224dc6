"""The form of personas."""

from journeys.interviews.forms import SOURCES_OF_PERSONA
from journeys.personas.archive import PersonaPart
from journeys.personas.models import Persona
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

PERSONAS_REGISTER = Register(
    key="personas",
    kind="persona",
    model=Persona,
    schema=PersonaPart,
    title=Text("Personas"),
    one=Text("persona"),
    intro=Text("Composite clients, each made of several conversations. Nobody is one of them."),
    prefix="P",
    named_by="name",
    begin=Text("No personas yet. Put together what five or more conversations have in common."),
    columns=("name", "target", "based_on", "sketch"),
    words={
        "name": Word(label=Text("Name"), help=Text("Who it is in two words, no name: Mother (34).")),
        "target": Word(label=Text("Target group")),
        "based_on": Word(label=Text("Based on"), help=Text("The conversations it is made of: five or more.")),
        "sketch": Word(
            label=Text("Sketch"), help=Text("Situation, worries and wishes; nothing that points at one."), long=True
        ),
    },
    elsewhere={"based_on": SOURCES_OF_PERSONA},
    without=("index", "show"),
)
