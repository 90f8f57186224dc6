"""The money on a handout: the case as its page has it, with the smaller parties together and the longest texts cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from experiments.business_cases.bars import balance_bars
from experiments.business_cases.paper_room import MoneyRoom, room_for
from experiments.business_cases.statement import LeaningLine, PartyLine, Pocket, ScenarioLine, Statement
from experiments.handouts.brevity import BODY, CELL, PAGE, SMALL, Shears
from workshop.languages import Counted, Language
from workshop.trajectories.partners.models import PartnerRole
from workshop.trajectories.partners.queries import MarkedPartner

#: How many names stand in the sentences about who pays and who keeps, and how many benefits in that about the sign.
_NAMES, _LEANINGS = 3, 2


@dataclass(frozen=True)
class Purse:
    """The case in the room that a handout has, and who pays for whom."""

    statement: Statement
    room: MoneyRoom
    pocket: Pocket


def purse_of(statement: Statement, shears: Shears, language: Language) -> Purse:
    """Return the money for a handout in a language."""
    parties = [replace(line, partner=shears.partner(line.partner)) for line in statement.parties]
    pocket = replace(statement, parties=tuple(parties)).pocket
    brief = replace(
        statement,
        parties=_fewer(parties, shears, language),
        scenarios=tuple(_scenario(line, shears) for line in _scenarios(statement, shears)),
        leanings=tuple(_leaning(line, shears) for line in shears.first(statement.leanings, _LEANINGS)),
        non_financial=_effects(statement, shears),
    )
    names = Pocket(shears.first(pocket.payers, _NAMES), shears.first(pocket.keepers, _NAMES))
    return Purse(brief, room_for(brief, language), names)


def _fewer(parties: Sequence[PartyLine], shears: Shears, language: Language) -> tuple[PartyLine, ...]:
    """Return the parties with the largest balances, in their order, and the others together."""
    most = shears.limits.parties
    if len(parties) <= most:
        return tuple(parties)
    shears.has_cut = True
    largest = sorted(parties, key=lambda line: -abs(line.net))[: most - 1]
    kept = [line for line in parties if line in largest]
    kept.append(_together([line for line in parties if line not in largest], language))
    bars = balance_bars([line.net for line in kept])
    return tuple(replace(line, bar=bar) for line, bar in zip(kept, bars, strict=True))


def _together(parties: Sequence[PartyLine], language: Language) -> PartyLine:
    name = Counted("{n} other party", "{n} other parties", n=len(parties)).in_language(language)
    carries, receives, net = (
        sum(amounts, Decimal(0)) for amounts in zip(*((p.carries, p.receives, p.net) for p in parties), strict=True)
    )
    others = MarkedPartner("", name, "+", 7, PartnerRole.PARTNER)
    return PartyLine(others, carries, receives, net, balance_bars([net])[0])


def _scenarios(statement: Statement, shears: Shears) -> tuple[ScenarioLine, ...]:
    """Return the scenarios, or of too many the outer ones and those nearest to what is expected."""
    most = shears.limits.scenarios
    if len(statement.scenarios) <= most:
        return statement.scenarios
    shears.has_cut = True
    first, *inner, last = statement.scenarios
    nearest = sorted(inner, key=lambda line: abs(line.factor - 1))[: most - 2]
    return tuple(line for line in statement.scenarios if line in (first, last, *nearest))


def _scenario(line: ScenarioLine, shears: Shears) -> ScenarioLine:
    if not isinstance(line.name, str):
        return line
    return replace(line, name=shears.text(line.name, 1, SMALL, CELL - 6))


def _leaning(line: LeaningLine, shears: Shears) -> LeaningLine:
    return replace(line, label=shears.text(line.label, shears.limits.cell - 1, BODY, PAGE))


def _effects(statement: Statement, shears: Shears) -> tuple[str, ...]:
    joined = shears.text("; ".join(statement.non_financial), shears.limits.lines)
    return (joined,) if joined else ()
