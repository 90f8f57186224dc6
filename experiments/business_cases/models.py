"""Tables of the business case, its costs and its benefits."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from experiments.business_cases.business_case import Nature
from workshop.database import ExactNumber, Listing, choices
from workshop.trajectories.items.models import Item, Single
from workshop.trajectories.links.models import figure_table, figures_of, keyed_links, share_table, shares_of

CaseParameters = figure_table("case_parameters", "business_cases")
CaseScenarios = figure_table("case_scenarios", "business_cases")
ExpectedScenarios = figure_table("case_expected_scenarios", "business_cases")
ExpectedPartners = figure_table("case_expected_partners", "business_cases", named="partners")
CostCarriers = share_table("cost_carriers", "costs")
BenefitReceivers = share_table("benefit_receivers", "benefits")


class BusinessCase(Single, table="business_cases"):
    """The case over some years, in euros; `expected` is what was published elsewhere, never our own result."""

    horizon: Mapped[list[int]] = mapped_column(Listing(int), default=list)
    discount_rate: Mapped[Decimal] = mapped_column(ExactNumber, default=Decimal(0))
    non_financial: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    expected_costs_total: Mapped[Decimal | None] = mapped_column(ExactNumber)
    expected_benefits_total: Mapped[Decimal | None] = mapped_column(ExactNumber)
    expected_net_per_year: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    expected_cumulative: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    expected_payback_year: Mapped[int | None]
    expected_npv: Mapped[Decimal | None] = mapped_column(ExactNumber)
    expected_cash_only_total: Mapped[Decimal | None] = mapped_column(ExactNumber)
    expected_note: Mapped[str | None]
    parameter_rows = keyed_links(CaseParameters, "name")
    parameters = figures_of("parameter_rows", CaseParameters)
    scenario_rows = keyed_links(CaseScenarios, "name")
    scenarios = figures_of("scenario_rows", CaseScenarios)
    expected_scenario_rows = keyed_links(ExpectedScenarios, "name")
    expected_scenario_totals = figures_of("expected_scenario_rows", ExpectedScenarios)
    expected_partner_rows = keyed_links(ExpectedPartners, "name")
    expected_net_by_partner = figures_of("expected_partner_rows", ExpectedPartners)


class Cost(Item, kind="cost", table="costs"):
    """What something costs each year of the horizon, and who carries it."""

    label: Mapped[str]
    years: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    carrier_rows = keyed_links(CostCarriers)
    carrier = shares_of("carrier_rows", CostCarriers)


class Benefit(Item, kind="benefit", table="benefits"):
    """What something brings a year when fully taken up, how far it is taken up each year, and who receives it."""

    label: Mapped[str]
    nature: Mapped[Nature] = mapped_column(choices(Nature))
    full: Mapped[Decimal] = mapped_column(ExactNumber)
    uptake: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    years: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    receiver_rows = keyed_links(BenefitReceivers)
    receiver = shares_of("receiver_rows", BenefitReceivers)
