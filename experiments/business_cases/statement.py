"""A business case as people read it: every figure under a name, with what it leans on and what to ask about it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from experiments.business_cases.bars import Bar
from experiments.business_cases.business_case import BusinessCase, Nature
from experiments.business_cases.computation import Result
from experiments.rounding import half_up
from workshop.languages import Text
from workshop.trajectories.partners.queries import MarkedPartner

#: What each nature is called, and how sure its amounts are as long as no experiment is named with them.
NATURE_WORDS = {
    Nature.CASH: Text("Spending that falls away"),
    Nature.CAPACITY: Text("Hours or places that come free"),
    Nature.SOCIETAL: Text("For society"),
}
CERTAINTY_WORDS = {
    Nature.CASH: Text("Assumed: no measurement is named with it."),
    Nature.CAPACITY: Text("Stated, not measured. Freed hours are no money as long as nobody uses them otherwise."),
    Nature.SOCIETAL: Text("Assumed, and nobody's income: it stands apart and counts in no total."),
}
_SCENARIO_WORDS = {"careful": Text("Careful"), "expected": Text("Expected"), "good": Text("Favourable")}


def scenario_word(name: str) -> Text | str:
    """Return what a scenario is called; a name of one's own stays as it is."""
    return _SCENARIO_WORDS.get(name, name)


@dataclass(frozen=True)
class YearLine:
    """One year of the horizon, in euros."""

    year: str
    costs: Decimal
    benefits: Decimal
    net: Decimal
    cumulative: Decimal


@dataclass(frozen=True)
class PartLine:
    """The part (0..1) somebody has in a cost or a benefit; `party` is None for society."""

    party: MarkedPartner | None
    part: Decimal

    @property
    def percent(self) -> Decimal:
        """The part in percent."""
        return self.part * 100


@dataclass(frozen=True)
class AmountLine:
    """A cost or a benefit with its euros in each year; only a benefit has a nature."""

    code: str
    label: str
    years: tuple[Decimal, ...]
    parts: tuple[PartLine, ...]
    nature: Nature | None = None

    @property
    def total(self) -> Decimal:
        """Euros over the whole horizon."""
        return sum(self.years, Decimal(0))


@dataclass(frozen=True)
class PartyLine:
    """What a party carries, receives and keeps in euros, with its bar."""

    partner: MarkedPartner
    carries: Decimal
    receives: Decimal
    net: Decimal
    bar: Bar


@dataclass(frozen=True)
class ScenarioLine:
    """One scenario: its name, the factor on the benefits and what is left in euros."""

    name: Text | str
    factor: Decimal
    total: Decimal


@dataclass(frozen=True)
class LeaningLine:
    """A benefit that the sign leans on, by name, and what is left in euros without it."""

    code: str
    label: str
    without: Decimal


@dataclass(frozen=True)
class Pocket:
    """Who pays more than it gains, and who keeps most: the conversation is between them."""

    payers: tuple[PartyLine, ...]
    keepers: tuple[PartyLine, ...]

    @property
    def is_wrong(self) -> bool:
        """Tell whether somebody pays for what another keeps."""
        return bool(self.payers and self.keepers)

    @property
    def conversation(self) -> Text:
        """The conversation to have, and between whom."""
        names = [line.partner.name for line in (*self.payers, *self.keepers)]
        return Text("Somebody has to decide how to divide this. That conversation is between {parties}.", parties=names)


@dataclass(frozen=True, kw_only=True)
class Statement:
    """The whole case; `hints` ask about figures that were stored or published otherwise, and change nothing."""

    case: BusinessCase
    result: Result
    years: tuple[YearLine, ...]
    costs: tuple[AmountLine, ...]
    benefits: tuple[AmountLine, ...]
    parties: tuple[PartyLine, ...]
    scenarios: tuple[ScenarioLine, ...]
    leanings: tuple[LeaningLine, ...]
    parameters: tuple[tuple[str, Decimal], ...]
    non_financial: tuple[str, ...]
    hints: tuple[Text, ...]

    @property
    def total(self) -> Decimal:
        """What is left over the whole horizon."""
        return self.result.benefits_total - self.result.costs_total

    @property
    def first_year(self) -> str:
        """The year in which the case begins."""
        return str(self.case.horizon[0])

    @property
    def last_year(self) -> str:
        """The year in which the case ends."""
        return str(self.case.horizon[-1])

    @property
    def rate_percent(self) -> Decimal:
        """The discount rate in percent."""
        return self.case.discount_rate * 100

    @property
    def payback_year(self) -> str | None:
        """The first year in which everything is paid back, if any."""
        return None if self.result.payback_year is None else str(self.result.payback_year)

    @property
    def turning_percent(self) -> Decimal | None:
        """The percentage of the benefits at which nothing is left; None without benefits."""
        factor = self.result.break_even_factor
        return None if factor is None else half_up(factor * 100)

    @property
    def counted(self) -> tuple[AmountLine, ...]:
        """The benefits that count in the totals."""
        return tuple(line for line in self.benefits if line.nature is not Nature.SOCIETAL)

    @property
    def societal(self) -> tuple[AmountLine, ...]:
        """The benefits for society."""
        return tuple(line for line in self.benefits if line.nature is Nature.SOCIETAL)

    @property
    def natures(self) -> tuple[Nature, ...]:
        """The natures that occur, in their order."""
        return tuple(nature for nature in Nature if any(line.nature is nature for line in self.benefits))

    @property
    def pocket(self) -> Pocket:
        """Who pays, the worst off first, and who keeps most; several when they keep the same."""
        payers = sorted((line for line in self.parties if line.net < 0), key=lambda line: line.net)
        most = max((line.net for line in self.parties if line.net > 0), default=None)
        return Pocket(tuple(payers), tuple(line for line in self.parties if line.net == most))
