"""The forms of scale, intention, flywheel and levers."""

from journeys.networks.intentions.archive import (
    FlywheelNodePart,
    FlywheelPart,
    IntentionPart,
    InteractiveTalkPart,
    LeversPart,
    MeaningPart,
    ScalePart,
)
from journeys.networks.intentions.models import (
    Flywheel,
    FlywheelNode,
    Intention,
    InteractiveTalk,
    Levers,
    Meaning,
    Scale,
)
from journeys.networks.owners import needs
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

#: The page that shows what has no page of its own.
HOME = "network.index"

SCALE_REGISTER = Register(
    key="scale",
    model=Scale,
    schema=ScalePart,
    single=True,
    title=Text("Scale"),
    one=Text("scale"),
    intro=Text("How large the network is: residents, general practitioners, costs, and how much may be overhead."),
    named_by="residents",
    begin=Text("Nobody said yet how large the network is."),
    columns=("residents",),
    words={
        "residents": Word(label=Text("Residents")),
        "gps": Word(label=Text("General practitioners")),
        "total_cost_range": Word(
            label=Text("Costs a year, from and to"), help=Text("Two amounts in euros with a space between them.")
        ),
        "overhead_cap": Word(
            label=Text("Most that may be overhead"),
            is_share=True,
            help=Text("Part of the money that comes in: 0,15 is 15 %."),
        ),
    },
)

INTENTION_REGISTER = Register(
    key="intention",
    model=Intention,
    schema=IntentionPart,
    single=True,
    title=Text("Intention"),
    one=Text("intention"),
    intro=Text("What everything is for. It gathers meanings along the way and has no target."),
    named_by="text",
    begin=Text("No intention yet. What is it all for, in one sentence without a figure?"),
    columns=("text",),
    words={
        "text": Word(label=Text("Intention"), help=Text("One sentence, without a figure in it."), long=True),
        "contrast_goal": Word(label=Text("Not this"), help=Text("The goal it could be mistaken for.")),
    },
)

MEANINGS_REGISTER = Register(
    key="meanings",
    model=Meaning,
    schema=MeaningPart,
    title=Text("Meanings"),
    one=Text("meaning"),
    intro=Text("What the intention came to mean, to whom and when."),
    named_by="text",
    columns=("date", "by", "text"),
    words={
        "date": Word(label=Text("Date")),
        "by": Word(label=Text("To whom"), help=Text("A group or a role, no name.")),
        "text": Word(label=Text("Meaning"), help=Text("As they said it."), long=True),
    },
    refuses=needs(Intention, Text("Write down the intention first; then what it came to mean.")),
    home=HOME,
)

FLYWHEEL_REGISTER = Register(
    key="flywheel",
    model=Flywheel,
    schema=FlywheelPart,
    single=True,
    title=Text("Flywheel"),
    one=Text("flywheel"),
    intro=Text("A loop that strengthens itself. Each link carries stories; where there are few, it is thin."),
    named_by="drivers",
    begin=Text("No flywheel yet. What makes the next good thing easier?"),
    columns=("drivers",),
    words={"drivers": Word(label=Text("What drives it"), help=Text("One on a line."))},
)

FLYWHEEL_NODES_REGISTER = Register(
    key="flywheel_nodes",
    kind="flywheel_node",
    model=FlywheelNode,
    schema=FlywheelNodePart,
    title=Text("Links of the flywheel"),
    one=Text("link of the flywheel"),
    intro=Text("The links of the loop, each with the link after it and the number of stories it carries."),
    prefix="W",
    named_by="name",
    begin=Text("No links yet. Begin with what people notice first, then what follows from it."),
    columns=("name", "next", "stories"),
    words={
        "name": Word(label=Text("Name")),
        "next": Word(label=Text("Leads to"), help=Text("The next link of the loop.")),
        "stories": Word(label=Text("Stories"), help=Text("How many stories you have that show this link at work.")),
    },
    refuses=needs(Flywheel, Text("Say first what drives the flywheel; then add its links.")),
)

LEVERS_REGISTER = Register(
    key="levers",
    model=Levers,
    schema=LeversPart,
    single=True,
    title=Text("Levers"),
    one=Text("levers"),
    intro=Text("Beliefs and talks give room, boundaries and indicators limit it. A network needs all four."),
    named_by="beliefs",
    begin=Text(
        "Nothing noted yet. What do you believe, where is the limit, what do you look at, and what do you talk over?"
    ),
    columns=("beliefs",),
    words={
        "beliefs": Word(label=Text("Beliefs"), help=Text("What we hold to. One on a line.")),
        "boundaries": Word(label=Text("Boundaries"), help=Text("What we never do. One on a line.")),
        "diagnostic": Word(label=Text("Indicators"), help=Text("What we look at: a reference point, no bar.")),
    },
)

INTERACTIVE_TALKS_REGISTER = Register(
    key="interactive_talks",
    model=InteractiveTalk,
    schema=InteractiveTalkPart,
    title=Text("Interactive talks"),
    one=Text("interactive talk"),
    intro=Text("A question that was talked over, and the initiative that came of it."),
    named_by="question",
    columns=("date", "question", "initiative"),
    words={
        "date": Word(label=Text("Date")),
        "question": Word(label=Text("Question"), long=True),
        "initiative": Word(label=Text("Initiative"), help=Text("What came of it.")),
    },
    refuses=needs(Levers, Text("Fill in the other levers first; then add talks.")),
    home=HOME,
)

#: All of them, for the feature.
REGISTERS = (
    SCALE_REGISTER,
    INTENTION_REGISTER,
    MEANINGS_REGISTER,
    FLYWHEEL_REGISTER,
    FLYWHEEL_NODES_REGISTER,
    LEVERS_REGISTER,
    INTERACTIVE_TALKS_REGISTER,
)
