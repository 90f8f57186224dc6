"""The form of an experiment card."""

from experiments.cards.archive import ExperimentPart, complaints_about
from experiments.cards.models import Experiment
from experiments.cards.standing import DECISION_WORDS, STATUS_WORDS
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

_STATISTICS = {
    "mean": Text("average"),
    "median": Text("median"),
    "share": Text("share: how many out of all"),
    "count": Text("total"),
}
_DIRECTIONS = {"lower": Text("lower is better"), "higher": Text("higher is better")}
_REASONS = {"harm": Text("harm"), "futility": Text("it will not succeed any more"), "other": Text("other")}
_VALUES_HELP = Text("Numbers with spaces between them, one for each observation.")
_N_HELP = Text("How many observations there are.")

_PLAN = {
    "title": Word(label=Text("Title")),
    "opportunity": Word(label=Text("Opportunity it comes from")),
    "status": Word(label=Text("State"), choices={str(status): words for status, words in STATUS_WORDS.items()}),
    "hypothesis": Word(
        label=Text("We believe that …"),
        help=Text("What will happen if you do what."),
        long=True,
        section=Text("What we try"),
    ),
    "riskiest_assumption": Word(
        label=Text("Riskiest assumption"),
        help=Text("What must be true, and what you know least about."),
        long=True,
    ),
    "what_we_do": Word(label=Text("What we do"), help=Text("Who does what differently, for whom."), long=True),
    "owner": Word(label=Text("Owner"), help=Text("Somebody with mandate for the own organisation.")),
    "partners": Word(label=Text("Together with")),
    "period.start": Word(label=Text("First day"), section=Text("How long and with how many")),
    "period.end": Word(label=Text("Last day")),
    "sample.unit": Word(label=Text("Measured on"), help=Text("For example: families, children.")),
    "sample.target": Word(label=Text("Number planned")),
    "sample.reached": Word(label=Text("Number reached")),
    "cost": Word(label=Text("Cost, in euros")),
    "stop_if": Word(
        label=Text("We stop at once if"),
        help=Text("What would harm somebody, so that you stop the same day."),
        long=True,
        section=Text("So that nobody is harmed"),
    ),
    "reversible": Word(label=Text("Can it be undone")),
    "requires": Word(
        label=Text("Needed first"), help=Text("One on a line: a decision, consent, a system that works."), long=True
    ),
}
_MEASURE = {
    "metric.name": Word(
        label=Text("What is measured"),
        help=Text("So exact that two people count the same."),
        section=Text("What we measure"),
    ),
    "metric.unit": Word(label=Text("Unit"), help=Text("For example: times, days. For a percentage write %.")),
    "metric.statistic": Word(label=Text("Comes down to"), choices=_STATISTICS),
    "metric.direction": Word(label=Text("Which way is better"), choices=_DIRECTIONS),
    "metric.minimum": Word(label=Text("Smallest value that can be")),
    "metric.maximum": Word(label=Text("Largest value that can be")),
    "threshold": Word(
        label=Text("Threshold"), help=Text("From which figure on it is worth it. A percentage runs from 0 to 100.")
    ),
    "baseline.date": Word(label=Text("Before: day"), section=Text("How it was before")),
    "baseline.n": Word(label=Text("Before: n"), help=_N_HELP),
    "baseline.value": Word(label=Text("Before: the figure as it was written down")),
    "baseline.values": Word(label=Text("Before: single values"), help=_VALUES_HELP),
    "baseline.successes": Word(label=Text("Before: how many of n"), help=Text("Only for a share.")),
}
_SECONDARY = {
    "secondary": Word(
        label=Text("Also measured"),
        help=Text("A second measure with a threshold of its own."),
        look="fieldsets",
        section=Text("What else we measure"),
    ),
    "secondary[].name": Word(label=Text("What is measured")),
    "secondary[].unit": Word(label=Text("Unit")),
    "secondary[].statistic": Word(label=Text("Comes down to"), choices=_STATISTICS),
    "secondary[].direction": Word(label=Text("Which way is better"), choices=_DIRECTIONS),
    "secondary[].threshold": Word(label=Text("Threshold")),
    "secondary[].baseline.date": Word(label=Text("Before: day")),
    "secondary[].baseline.n": Word(label=Text("Before: n"), help=_N_HELP),
    "secondary[].baseline.value": Word(label=Text("Before: the figure as it was written down")),
    "secondary[].baseline.values": Word(label=Text("Before: single values"), help=_VALUES_HELP),
    "secondary[].baseline.successes": Word(label=Text("Before: how many of n")),
    "secondary[].result.n": Word(label=Text("Result: n"), help=_N_HELP),
    "secondary[].result.value": Word(label=Text("Result: the figure as it was written down")),
    "secondary[].result.values": Word(label=Text("Result: single values"), help=_VALUES_HELP),
    "secondary[].result.successes": Word(label=Text("Result: how many of n")),
}
_SEEN = {
    "measurements": Word(
        label=Text("Measurements"),
        help=Text("Single values, or how many of n, as the measure asks."),
        look="fieldsets",
        section=Text("What we saw"),
    ),
    "measurements[].date": Word(label=Text("Day")),
    "measurements[].n": Word(label=Text("n"), help=_N_HELP),
    "measurements[].values": Word(label=Text("Single values"), help=_VALUES_HELP),
    "measurements[].successes": Word(label=Text("How many of n"), help=Text("Only for a share.")),
    "measurements[].note": Word(label=Text("Note")),
    "result.n": Word(label=Text("Result as it was written down: n"), help=_N_HELP),
    "result.value": Word(
        label=Text("Result as it was written down: the figure"),
        help=Text("The card shows what the measurements come down to, and says so when this differs."),
    ),
    "result.threshold_met": Word(label=Text("Written down: threshold met")),
    "result.secondary_met": Word(label=Text("Written down: thresholds of what was also measured met")),
    "stopped_on": Word(label=Text("Stopped early on"), section=Text("What we make of it")),
    "stop_reason": Word(label=Text("Stopped early because of"), choices=_REASONS),
    "learned": Word(label=Text("What we learned"), help=Text("Also what turned out worse than hoped."), long=True),
    "decision.kind": Word(label=Text("Decided"), choices={str(kind): words for kind, words in DECISION_WORDS.items()}),
    "decision.date": Word(label=Text("Decided on")),
    "decision.by": Word(label=Text("Decided by")),
    "decision.next": Word(label=Text("What comes next"), long=True),
}

EXPERIMENTS_REGISTER = Register(
    key="experiments",
    kind="experiment",
    model=Experiment,
    schema=ExperimentPart,
    title=Text("Experiments"),
    one=Text("experiment card"),
    intro=Text("Small, fixed beforehand, honest about small numbers, and allowed to say: not to be decided yet."),
    prefix="E",
    columns=("title", "status"),
    without=("index", "show"),
    check=lambda _session, _trajectory_id, card: complaints_about(card),
    words={**_PLAN, **_MEASURE, **_SECONDARY, **_SEEN},
)
