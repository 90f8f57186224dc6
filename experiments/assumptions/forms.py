"""The form of reversed assumptions."""

from experiments.assumptions.archive import ReversalPart
from experiments.assumptions.models import Reversal
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

_SCORES = {str(score): Text(str(score)) for score in range(1, 6)}
_ENDS = (Text("little"), Text("much"))

REVERSALS_REGISTER = Register(
    key="reversals",
    kind="reversal",
    model=Reversal,
    schema=ReversalPart,
    title=Text("Reversed assumptions"),
    one=Text("reversed assumption"),
    intro=Text("What we take for granted, and what if it were the other way round."),
    prefix="OM",
    named_by="reversed",
    columns=("assumption", "reversed", "plausibility", "value", "becomes"),
    without=("index",),
    words={
        "assumption": Word(label=Text("What we take for granted"), long=True),
        "since": Word(label=Text("Since when"), help=Text("When did this become the way it goes?")),
        "reversed": Word(label=Text("Turned round"), long=True),
        "plausibility": Word(label=Text("Could it be so"), choices=_SCORES, look="emotion", ends=_ENDS),
        "value": Word(label=Text("What it would bring"), choices=_SCORES, look="emotion", ends=_ENDS),
        "becomes": Word(label=Text("Becomes this experiment")),
    },
)
