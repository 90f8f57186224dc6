"""The forms of indicators and of headline figures."""

from experiments.indicators.archive import HeadlineFigurePart, IndicatorPart, complaints_about
from experiments.indicators.models import HeadlineFigure, Indicator
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

INDICATORS_REGISTER = Register(
    key="indicators",
    kind="indicator",
    model=Indicator,
    schema=IndicatorPart,
    title=Text("Indicators"),
    one=Text("indicator"),
    intro=Text("Reference points: each gives a direction and a talk, never a norm. So there is no target here."),
    prefix="I",
    named_by="name",
    begin=Text("No indicators yet. Begin with a sign that somebody at work would see."),
    columns=("name", "unit", "points", "dates", "meaning"),
    check=lambda _session, _trajectory_id, indicator: complaints_about(indicator),
    words={
        "name": Word(label=Text("What we follow")),
        "unit": Word(label=Text("Unit")),
        "points": Word(label=Text("Readings"), help=Text("Numbers with spaces between them, oldest first.")),
        "dates": Word(
            label=Text("Days"), help=Text("A day for each reading, as 2023-03-31, with spaces between them.")
        ),
        "meaning": Word(label=Text("The question it raises"), help=Text("What do you ask each other when it changes?")),
    },
)

HEADLINE_FIGURES_REGISTER = Register(
    key="headline_figures",
    kind="headline_figure",
    model=HeadlineFigure,
    schema=HeadlineFigurePart,
    title=Text("Headline figures"),
    one=Text("headline figure"),
    intro=Text(
        "Figures that go round. Without definition, numerator, denominator and date they print with what is missing."
    ),
    prefix="HF",
    named_by="label",
    begin=Text("No headline figures yet. Which figure do people quote, and what does it rest on?"),
    columns=("label", "value", "source"),
    without=("show",),
    words={
        "label": Word(label=Text("What the figure says")),
        "value": Word(label=Text("Figure, between 0 and 1"), help=Text("90% is 0,9.")),
        "source": Word(label=Text("Source")),
        "definition": Word(label=Text("Definition"), help=Text("When does somebody count?"), long=True),
        "numerator": Word(label=Text("How many counted"), help=Text("Empty: not given.")),
        "denominator": Word(label=Text("Out of how many"), help=Text("Empty: not given.")),
        "local_check.date": Word(label=Text("Own count: day")),
        "local_check.reached": Word(label=Text("Own count: reached")),
        "local_check.can_manage": Word(label=Text("Own count: counted among those reached")),
        "local_check.not_reached": Word(
            label=Text("Own count: not reached"), help=Text("They make the worst case: as if none of them counted.")
        ),
    },
)
