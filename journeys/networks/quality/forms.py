"""The forms of initiatives, process quality, open leadership and positive health."""

from journeys.networks.intentions.forms import HOME
from journeys.networks.quality.archive import (
    InitiativePart,
    OpenLeadershipPart,
    PositiveHealthPart,
    ProcessQualityPart,
)
from journeys.networks.quality.models import Initiative, OpenLeadership, PositiveHealth, ProcessQuality
from journeys.networks.quality.queries import sides_hidden
from journeys.networks.quality.trend import MARK_WORDS, SIDE_WORDS
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

_MARK = Text("From 1, hardly, to 5, wholly. Leave it empty when it was not asked.")
_SIDE = Text("The mean of the group, from 0 to 10.")


INITIATIVES_REGISTER = Register(
    key="initiatives",
    kind="initiative",
    model=Initiative,
    schema=InitiativePart,
    title=Text("Initiatives"),
    one=Text("initiative"),
    intro=Text("What somebody started, and whether it was followed up: starting alone changes nothing."),
    prefix="AC",
    named_by="text",
    begin=Text("No initiatives yet. What did somebody begin without being asked?"),
    columns=("text", "owner", "started", "followed_up"),
    words={
        "text": Word(label=Text("Initiative")),
        "owner": Word(label=Text("Who started it")),
        "started": Word(label=Text("Started on")),
        "followed_up": Word(label=Text("Followed up on"), help=Text("Empty: not yet.")),
    },
)

PROCESS_QUALITY_REGISTER = Register(
    key="process_quality",
    model=ProcessQuality,
    schema=ProcessQualityPart,
    title=Text("Process quality"),
    one=Text("meeting"),
    intro=Text("How meetings went. Leader and manager steer on this, and not on what was decided."),
    named_by="date",
    begin=Text("No meeting marked yet. Ask everybody for a mark from 0 to 10 at the end of a meeting."),
    columns=("date", *MARK_WORDS),
    words={
        "date": Word(label=Text("Date")),
        **{key: Word(label=word, help=_MARK) for key, word in MARK_WORDS.items()},
    },
)

OPEN_LEADERSHIP_REGISTER = Register(
    key="open_leadership",
    model=OpenLeadership,
    schema=OpenLeadershipPart,
    single=True,
    title=Text("Open leadership"),
    one=Text("open leadership"),
    intro=Text("Who promised an open attitude in their role, and who has not yet."),
    named_by="commitments",
    begin=Text("Nothing noted yet. What do leaders do so that others dare to begin?"),
    columns=("commitments",),
    words={
        "commitments": Word(label=Text("Promised")),
        "missing": Word(label=Text("Not yet"), help=Text("Those from whom you still ask it.")),
    },
)

POSITIVE_HEALTH_REGISTER = Register(
    key="positive_health",
    model=PositiveHealth,
    schema=PositiveHealthPart,
    title=Text("Positive health"),
    one=Text("group"),
    intro=Text("Means of a group on six sides of health. Of a group that is too small no figures are shown."),
    named_by="n",
    columns=("n",),
    hides=sides_hidden,
    home=HOME,
    words={
        "n": Word(label=Text("People in the group")),
        **{key: Word(label=word, help=_SIDE) for key, word in SIDE_WORDS.items()},
    },
)

#: All of them, for the feature.
REGISTERS = (INITIATIVES_REGISTER, PROCESS_QUALITY_REGISTER, OPEN_LEADERSHIP_REGISTER, POSITIVE_HEALTH_REGISTER)
