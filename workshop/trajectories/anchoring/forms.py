"""The forms of designers, external days and sites."""

from workshop.access import TEAM
from workshop.languages import Text
from workshop.trajectories.anchoring.archive import BusinessDesignerPart, ExternalDaysPart, SitePart
from workshop.trajectories.anchoring.models import BusinessDesigner, ExternalDays, Site
from workshop.trajectories.anchoring.sites import CARRIED_OVER, PARTS_OF_A_START
from workshop.trajectories.registers.register import Register, Word

#: The page on which all three lists stand.
HOME = "anchoring.index"

DESIGNERS_REGISTER = Register(
    key="business_designers",
    model=BusinessDesigner,
    schema=BusinessDesignerPart,
    title=Text("Internal designers"),
    one=Text("internal designer"),
    intro=Text(
        "Somebody of a partner who learns to lead a trajectory, in four steps: watch, lead together, lead, start."
    ),
    named_by="person",
    columns=("person", "steps.watched", "steps.co_led", "steps.led", "steps.started_own"),
    readers=TEAM,
    home=HOME,
    words={
        "person": Word(label=Text("Who")),
        "steps.watched": Word(label=Text("Watched on"), help=Text("Was there and saw how it is done.")),
        "steps.co_led": Word(label=Text("Led together on"), help=Text("Led part of a session beside somebody else.")),
        "steps.led": Word(label=Text("Led on"), help=Text("Led a whole session.")),
        "steps.started_own": Word(label=Text("Started a trajectory on")),
        "own_trajectory": Word(label=Text("Own trajectory"), help=Text("Its title and place.")),
    },
)

EXTERNAL_DAYS_REGISTER = Register(
    key="external_days",
    model=ExternalDays,
    schema=ExternalDaysPart,
    title=Text("External days"),
    one=Text("quarter"),
    intro=Text("How many days somebody from outside guided the trajectory in a quarter. They should go down."),
    named_by="quarter",
    columns=("quarter", "days"),
    readers=TEAM,
    home=HOME,
    words={
        "quarter": Word(label=Text("Quarter"), help=Text("Year and quarter, such as 2019-Q4."), look="short"),
        "days": Word(label=Text("Days"), look="short"),
    },
)

SITES_REGISTER = Register(
    key="sites",
    model=Site,
    schema=SitePart,
    title=Text("Sites"),
    one=Text("site"),
    intro=Text("A house, town or neighbourhood that works in this way or wants to, and what is ready there."),
    named_by="site",
    columns=("site", "role"),
    readers=TEAM,
    home=HOME,
    words={
        "site": Word(label=Text("Site")),
        "role": Word(label=Text("Role"), choices={"source": Text("it began here"), "follows": Text("takes it over")}),
        **{
            f"ready.{key}": Word(label=Text("{part} ready", part=word), look="segments")
            for key, word in PARTS_OF_A_START.items()
        },
        "must_redo": Word(
            label=Text("Must be done again"),
            help=Text("What belongs to the place and its clients."),
            choices=CARRIED_OVER,
        ),
        "may_copy": Word(label=Text("May be copied"), help=Text("Never the words of clients."), choices=CARRIED_OVER),
    },
)
