"""The forms of overlaps, look-alikes and gaps."""

from journeys.overlaps.archive import GapPart, LookAlikePart, OverlapPart
from journeys.overlaps.models import Gap, LookAlike, Overlap
from journeys.overlaps.words import CHOICE_WORDS
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

#: What people call the kind of an overlap.
KIND_WORDS = {
    "duplication": Text("duplication: the same for the same people"),
    "overlap": Text("overlap: like each other"),
    "fragmentation": Text("fragmentation: pieces that do not join"),
}

OVERLAPS_REGISTER = Register(
    key="overlaps",
    kind="overlap",
    model=Overlap,
    schema=OverlapPart,
    title=Text("Overlaps"),
    one=Text("overlap"),
    intro=Text("Activities of several partners that people found to overlap, and what was decided about them."),
    prefix="OV",
    named_by="theme",
    columns=("theme", "kind", "activities", "hours_now", "hours_after", "lead", "choice"),
    without=("index", "show"),
    words={
        "theme": Word(label=Text("Theme"), help=Text("What it is about, in a few words.")),
        "kind": Word(
            label=Text("Kind"),
            help=Text("What people say it is. The level of a cell in the matrix stands beside it and changes nothing."),
            choices=KIND_WORDS,
        ),
        "activities": Word(label=Text("Activities")),
        "hours_now": Word(
            label=Text("Hours now"), help=Text("Per client, over all these activities together."), look="short"
        ),
        "hours_after": Word(label=Text("Hours after"), help=Text("Per client, as people expect it."), look="short"),
        "lead": Word(
            label=Text("Lead"), help=Text("The partner that takes this further."), section=Text("What was decided")
        ),
        "choice": Word(label=Text("Choice"), choices=CHOICE_WORDS),
        "note": Word(label=Text("Note"), long=True),
    },
)

LOOK_ALIKES_REGISTER = Register(
    key="look_alikes",
    model=LookAlike,
    schema=LookAlikePart,
    title=Text("Look-alikes"),
    one=Text("look-alike"),
    intro=Text("Two activities that look alike and are no overlap. They stay rejected, with the reason."),
    named_by="why",
    columns=("pair", "why"),
    home="overlaps.listing",
    words={
        "pair": Word(label=Text("Activities"), help=Text("Choose two.")),
        "why": Word(label=Text("Why this is no overlap"), long=True),
    },
)

GAPS_REGISTER = Register(
    key="gaps",
    kind="gap",
    model=Gap,
    schema=GapPart,
    title=Text("Gaps"),
    one=Text("gap"),
    intro=Text("Cells of the matrix where clients need something and nobody does anything."),
    prefix="G",
    named_by="text",
    begin=Text("No gaps yet. Look in the matrix for an empty cell where a client does need something."),
    columns=("text", "stage", "target"),
    words={
        "stage": Word(label=Text("Stage")),
        "target": Word(label=Text("Target group")),
        "text": Word(label=Text("What is missing"), long=True),
    },
)
