"""The form of the story for the municipality."""

from experiments.stories.archive import MunicipalStoryPart
from experiments.stories.models import MunicipalStory
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

#: What a story is often for; any other text is shown as it is.
PURPOSES = {"inform": Text("to inform"), "persuade": Text("to persuade"), "decide": Text("to have something decided")}

STORY_REGISTER = Register(
    key="municipal_story",
    model=MunicipalStory,
    schema=MunicipalStoryPart,
    single=True,
    title=Text("Story for the municipality"),
    one=Text("story"),
    intro=Text("What the municipality hears: how it was, how it is, what shows it, and what is asked."),
    named_by="audience",
    columns=("audience",),
    without=("index",),
    words={
        "audience": Word(label=Text("For whom"), help=Text("For example: the alderman for youth.")),
        "before": Word(label=Text("How it was"), long=True),
        "after": Word(label=Text("How it is"), long=True),
        "purpose": Word(
            label=Text("What it is for"),
            help=Text("Choose from the list, or use words of your own."),
            choices=PURPOSES,
        ),
        "proof": Word(label=Text("What shows it"), help=Text("The experiments that stand behind the story.")),
        "ask": Word(label=Text("What is asked"), help=Text("The decisions it leads to.")),
    },
)
