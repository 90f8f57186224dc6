"""The forms of the business case, its costs and its benefits."""

from __future__ import annotations

from collections.abc import Iterator

from experiments.business_cases.archive import BenefitPart, BusinessCasePart, CostPart
from experiments.business_cases.models import Benefit, BusinessCase, Cost
from experiments.business_cases.queries import too_long_rows, years_in_case
from workshop.archive.yaml_reading import Path
from workshop.database import Session
from workshop.languages import Counted, Text
from workshop.trajectories.registers.register import Register, Word


def _years_fit(session: Session, trajectory_id: int, part: CostPart | BenefitPart) -> Iterator[tuple[Path, Text]]:
    """Complain about a row with more years than the case, and about a row without a case."""
    years = years_in_case(session, trajectory_id)
    if years is None:
        yield ("label",), Text("There is no business case yet: first say over which years it runs.")
        return
    uptake = part.uptake if isinstance(part, BenefitPart) else []
    for name, given in (("years", part.years), ("uptake", uptake)):
        if len(given) > years:
            sentence = Counted(
                "{n} year is given, but the case has {years}.",
                "{n} years are given, but the case has {years}.",
                n=len(given),
                years=years,
            )
            yield (name,), sentence


def _horizon_fits(session: Session, trajectory_id: int, part: BusinessCasePart) -> Iterator[tuple[Path, Text]]:
    """Complain about years that do not follow each other, and about costs and benefits that run on after them."""
    if any(later <= earlier for earlier, later in zip(part.horizon, part.horizon[1:], strict=False)):
        yield ("horizon",), Text("The years must follow each other.")
    if longer := too_long_rows(session, trajectory_id, years=len(part.horizon)):
        sentence = Counted(
            "{codes} runs on after these years. Take those years out there first.",
            "{codes} run on after these years. Take those years out there first.",
            n=len(longer),
            codes=longer,
        )
        yield ("horizon",), sentence


CASE_REGISTER = Register(
    key="business_case",
    model=BusinessCase,
    schema=BusinessCasePart,
    single=True,
    without=("index",),
    check=_horizon_fits,
    title=Text("Business case"),
    one=Text("business case"),
    intro=Text(
        "Over some years: what it costs, what it brings, and for whom. Costs and benefits have pages of their own."
    ),
    columns=("horizon",),
    words={
        "horizon": Word(label=Text("Years"), help=Text("Put spaces between them: 2020 2021 2022.")),
        "discount_rate": Word(
            label=Text("Discount rate"),
            is_share=True,
            help=Text("From 0 to 1: 0.03 is three percent a year. The first year counts once."),
        ),
        "scenarios": Word(
            label=Text("Scenarios"),
            help=Text(
                "A name and a factor on the benefits, one on a line. With 0.6 six tenths of the benefits come about."
            ),
        ),
        "parameters": Word(
            label=Text("Starting points"),
            help=Text("A name and a number, one on a line. Nothing is computed with them."),
        ),
        "non_financial": Word(
            label=Text("What is not money"), help=Text("One effect on a line. It always stands with the figures.")
        ),
        "expected.costs_total": Word(
            label=Text("Costs in all"),
            section=Text("Published elsewhere"),
            help=Text(
                "What was published elsewhere is compared with what comes out here, and never shown as our result."
            ),
        ),
        "expected.benefits_total": Word(label=Text("Benefits in all")),
        "expected.net_per_year": Word(label=Text("Net per year")),
        "expected.cumulative": Word(label=Text("Cumulative")),
        "expected.payback_year": Word(label=Text("Payback year")),
        "expected.npv": Word(label=Text("Net present value")),
        "expected.cash_only_total": Word(label=Text("Cash only")),
        "expected.scenario_totals": Word(label=Text("Scenarios")),
        "expected.net_by_partner": Word(label=Text("Per partner")),
        "expected.note": Word(label=Text("Note"), long=True),
    },
)

COSTS_REGISTER = Register(
    key="costs",
    kind="cost",
    model=Cost,
    schema=CostPart,
    check=_years_fit,
    title=Text("Costs"),
    one=Text("cost"),
    intro=Text("What it takes, year by year, and who carries it."),
    prefix="KO",
    named_by="label",
    begin=Text("No costs yet. Begin with the hours of whoever leads it."),
    columns=("label", "carrier", "years"),
    words={
        "label": Word(label=Text("What it is for")),
        "years": Word(
            label=Text("Euros per year"), help=Text("One amount for each year of the case, with spaces between.")
        ),
        "carrier": Word(
            label=Text("Who carries it"),
            is_share=True,
            help=Text("Parts from 0 to 1 that add up to 1: 0.4 is forty percent."),
        ),
    },
)

BENEFITS_REGISTER = Register(
    key="benefits",
    kind="benefit",
    model=Benefit,
    schema=BenefitPart,
    check=_years_fit,
    title=Text("Benefits"),
    one=Text("benefit"),
    intro=Text(
        "What it brings, how fast, and who receives it. A benefit is full amount times uptake, rounded per year."
    ),
    prefix="BA",
    named_by="label",
    begin=Text("No benefits yet. Begin with hours that come free, and say who receives them."),
    columns=("label", "nature", "full", "uptake", "receiver"),
    words={
        "label": Word(label=Text("What it brings")),
        "nature": Word(
            label=Text("Nature"),
            help=Text("What is for society stands apart and counts in no total."),
            choices={
                "cash": Text("spending that falls away"),
                "capacity": Text("hours or places that come free"),
                "societal": Text("for society"),
            },
        ),
        "full": Word(label=Text("Euros a year when fully taken up")),
        "uptake": Word(
            label=Text("Uptake per year"),
            is_share=True,
            help=Text("From 0 to 1, one for each year of the case, with spaces between."),
        ),
        "receiver": Word(
            label=Text("Who receives it"),
            is_share=True,
            help=Text("Parts from 0 to 1 that add up to 1: 0.4 is forty percent."),
        ),
        "years": Word(
            label=Text("Euros per year as written down"),
            help=Text("Only to compare: what counts is the full amount times the uptake."),
        ),
    },
)
