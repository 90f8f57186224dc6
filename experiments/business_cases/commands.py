"""The business case on the command line: as a table, or as JSON with the keys of what was published."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator, Sequence
from decimal import Decimal

from experiments.business_cases.comparison import published_differences, year_differences
from experiments.business_cases.computation import Result, compute
from experiments.business_cases.queries import business_case_of, published_outcome
from workshop.commands import Command, Desk, argument
from workshop.errors import Missing
from workshop.languages import Language, Text, format_money
from workshop.trajectories.queries import trajectory_named

#: An outcome as JSON knows it: a number, a list of them, or numbers by name.
Figure = int | float | None
Outcome = Figure | list[Figure] | dict[str, Figure]


def outcome(result: Result) -> dict[str, Outcome]:
    """Return the outcome under the keys of `expected` in the trajectory file, in euros."""
    return {
        "costs_total": _figure(result.costs_total),
        "benefits_total": _figure(result.benefits_total),
        "net_per_year": [_figure(amount) for amount in result.net_per_year],
        "cumulative": [_figure(amount) for amount in result.cumulative],
        "payback_year": result.payback_year,
        "npv": _figure(result.npv),
        "cash_only_total": _figure(result.cash_only_total),
        "scenario_totals": {scenario.name: _figure(scenario.total) for scenario in result.scenario_totals},
        "net_by_partner": {party.party: _figure(party.net) for party in result.net_by_partner},
    }


def _figure(amount: Decimal) -> Figure:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _business_case(desk: Desk, asked: Namespace) -> Iterator[Text | str]:
    trajectory = trajectory_named(desk.session, asked.id)
    case = business_case_of(desk.session, trajectory.id)
    if case is None:
        raise Missing(Text("{slug} has no business case.", slug=trajectory.slug))
    result = compute(case)
    if asked.json:
        yield json.dumps(outcome(result), indent=2, ensure_ascii=False)
        return
    yield from _table(result, desk.language)
    yield from year_differences(case, result)
    published = published_outcome(desk.session, trajectory.id)
    if published is not None:
        yield from published_differences(published, result)


def _table(result: Result, language: Language) -> Iterator[str]:
    """Yield the outcome as lines with columns that stand under each other."""
    years = [str(year) for year in result.horizon]
    yield from _aligned(
        [
            ["", *years],
            [_in(language, Text("net")), *_euros(result.net_per_year, language)],
            [_in(language, Text("cumulative")), *_euros(result.cumulative, language)],
        ]
    )
    never = _in(language, Text("never"))
    totals = [
        (Text("costs in all"), result.costs_total),
        (Text("benefits in all"), result.benefits_total),
        (Text("net present value"), result.npv),
        (Text("cash only"), result.cash_only_total),
    ]
    rows = [[_in(language, what), format_money(amount, language)] for what, amount in totals]
    rows.append([_in(language, Text("payback year")), str(result.payback_year or never)])
    rows += [[scenario.name, format_money(scenario.total, language)] for scenario in result.scenario_totals]
    rows += [[party.party, format_money(party.net, language)] for party in result.net_by_partner]
    yield from _aligned(rows)


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *rest in rows:
        figures = (figure.rjust(width) for figure, width in zip(rest, widths[1:], strict=True))
        yield "  ".join([first.ljust(widths[0]), *figures])


def _euros(amounts: Sequence[Decimal], language: Language) -> list[str]:
    return [format_money(amount, language) for amount in amounts]


def _in(language: Language, text: Text) -> str:
    return text.in_language(language)


COMMANDS = (
    Command(
        name="business-case",
        summary=Text("show what the business case of a trajectory comes to"),
        arguments=(
            argument("id", metavar="ID", explained=Text("the ID of the trajectory, or a unique beginning")),
            argument("--json", action="store_true", explained=Text("as JSON, with the keys of what was published")),
        ),
        read=_business_case,
    ),
)
