"""The forms of the vision, its principles and its tensions."""

from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word
from workshop.trajectories.visions.archive import PrinciplePart, TensionPart, VisionPart
from workshop.trajectories.visions.models import Principle, Tension, Vision

VISION_REGISTER = Register(
    key="vision",
    model=Vision,
    schema=VisionPart,
    single=True,
    title=Text("Vision"),
    one=Text("vision"),
    intro=Text("What the partners want together. It gives footing when a talk gets hard."),
    named_by="statement",
    columns=("statement",),
    without=("index",),
    words={
        "statement": Word(label=Text("Vision"), help=Text("One sentence that everybody can repeat."), long=True),
        "agreed_on": Word(label=Text("Agreed on")),
        "agreed_by": Word(label=Text("Agreed by"), help=Text("All partners, but those elsewhere in the chain.")),
        "holds_when_hard": Word(
            label=Text("When it gets hard"), help=Text("The question you ask when a meeting gets stuck."), long=True
        ),
    },
)

PRINCIPLES_REGISTER = Register(
    key="principles",
    kind="principle",
    model=Principle,
    schema=PrinciplePart,
    title=Text("Principles"),
    one=Text("principle"),
    intro=Text("Numbered sentences that choices are held against."),
    prefix="V",
    named_by="text",
    begin=Text("No principles yet. Write one down when a choice was hard: what decided it?"),
    columns=("text",),
    words={"text": Word(label=Text("Principle"), long=True)},
)

TENSIONS_REGISTER = Register(
    key="tensions",
    kind="tension",
    model=Tension,
    schema=TensionPart,
    title=Text("Tensions"),
    one=Text("tension"),
    intro=Text("Two wishes that pull apart, and the rule for dealing with it."),
    prefix="T",
    named_by="name",
    begin=Text("No tensions yet. Where do two good wishes get in each other's way?"),
    columns=("name", "left", "right", "rule"),
    words={
        "name": Word(label=Text("Name")),
        "left": Word(label=Text("On one side")),
        "right": Word(label=Text("On the other side")),
        "rule": Word(label=Text("Rule"), help=Text("How you deal with it."), long=True),
    },
)
