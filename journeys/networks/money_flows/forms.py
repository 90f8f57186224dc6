"""The forms of the money flow, what comes in and what goes out."""

from journeys.networks.intentions.forms import HOME
from journeys.networks.money_flows.archive import InflowPart, MoneyFlowPart, OutflowPart
from journeys.networks.money_flows.models import Inflow, MoneyFlow, Outflow
from journeys.networks.owners import needs
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

_ELSEWHERE = Text("Published elsewhere. Compared with ours, and never shown as our result.")

MONEY_FLOW_REGISTER = Register(
    key="money_flow",
    model=MoneyFlow,
    schema=MoneyFlowPart,
    single=True,
    title=Text("Money flow"),
    one=Text("money flow"),
    intro=Text("One simple model: where the money comes from, where it goes, and one who manages it for all."),
    named_by="manager",
    begin=Text("No money flow yet. Begin with what comes in and from whom."),
    columns=("manager",),
    words={
        "manager": Word(label=Text("Manager"), help=Text("One person manages the money for everybody.")),
        "expected.total_in": Word(label=Text("Published: money in"), help=_ELSEWHERE),
        "expected.total_out": Word(label=Text("Published: money out"), help=_ELSEWHERE),
        "expected.overhead": Word(label=Text("Published: overhead"), help=_ELSEWHERE),
        "expected.overhead_share": Word(label=Text("Published: share of overhead"), help=Text("0,13 is 13 %.")),
        "expected.within_cap": Word(label=Text("Published: within the cap")),
        "expected.breach_at": Word(label=Text("Published: cap reached at"), help=_ELSEWHERE),
        "expected.per_resident": Word(label=Text("Published: per resident"), help=_ELSEWHERE),
    },
)

INFLOWS_REGISTER = Register(
    key="inflows",
    model=Inflow,
    schema=InflowPart,
    title=Text("Money in"),
    one=Text("inflow"),
    intro=Text("Money that comes in, in euros a year."),
    named_by="from",
    columns=("from_", "amount"),
    words={
        "from_": Word(label=Text("From"), help=Text("Who pays, and under which law.")),
        "amount": Word(label=Text("Amount"), help=Text("Euros a year.")),
    },
    refuses=needs(MoneyFlow, Text("Make the money flow first; then add what comes in and goes out.")),
    home=HOME,
)

OUTFLOWS_REGISTER = Register(
    key="outflows",
    model=Outflow,
    schema=OutflowPart,
    title=Text("Money out"),
    one=Text("outflow"),
    intro=Text("Money that goes out, in euros a year, and whether it is overhead."),
    named_by="to",
    columns=("to", "amount", "overhead"),
    words={
        "to": Word(label=Text("To")),
        "amount": Word(label=Text("Amount"), help=Text("Euros a year.")),
        "overhead": Word(label=Text("Overhead"), help=Text("Steering, administration, management of the network.")),
    },
    refuses=needs(MoneyFlow, Text("Make the money flow first; then add what comes in and goes out.")),
    home=HOME,
)

#: All of them, for the feature.
REGISTERS = (MONEY_FLOW_REGISTER, INFLOWS_REGISTER, OUTFLOWS_REGISTER)
