"""The form of partners."""

from workshop.languages import Text
from workshop.trajectories.partners.archive import PartnerPart
from workshop.trajectories.partners.models import Partner
from workshop.trajectories.registers.register import Register, Word

#: What an organisation is in the trajectory, in words.
ROLES = {
    "lead": Text("leads the trajectory"),
    "partner": Text("takes part"),
    "funder": Text("pays"),
    "chain": Text("elsewhere in the chain"),
}

PARTNERS_REGISTER = Register(
    key="partners",
    kind="partner",
    model=Partner,
    schema=PartnerPart,
    title=Text("Partners"),
    one=Text("partner"),
    intro=Text("The organisations that help the same clients, in the order in which they joined."),
    prefix="P",
    named_by="name",
    columns=("name", "kind", "role", "funding", "hourly_rate"),
    without=("index", "show"),
    words={
        "name": Word(label=Text("Name")),
        "kind": Word(label=Text("What it does"), help=Text("In a few words, as the partner says it.")),
        "role": Word(label=Text("Role"), choices=ROLES),
        "funding": Word(label=Text("Paid from"), help=Text("The law or the fund, for example: Wmo.")),
        "hourly_rate": Word(label=Text("Rate per hour, in euros")),
        "letter": Word(
            label=Text("Letter"),
            help=Text("Stands for this partner in maps and tables. Empty: chosen from the name. Not G, F, O, D or K."),
        ),
        "color": Word(
            label=Text("Colour in the file"), help=Text("Kept as it came; screen and paper use their own colours.")
        ),
    },
)
