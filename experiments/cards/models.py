"""Tables of experiment cards, their secondary measures and their measurements."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from experiments.cards.metric import Direction, Statistic
from experiments.cards.states import DecisionKind, ExperimentStatus, StopReason
from experiments.opportunities.models import Opportunity
from workshop.database import Day, ExactNumber, Listing, choices
from workshop.trajectories.items.models import Item, Listed, children
from workshop.trajectories.links.models import codes_of, link_table, links
from workshop.trajectories.people.models import Person

ExperimentPartners = link_table("experiment_partners", "experiments", "partners")


class Experiment(
    Item,
    kind="experiment",
    table="experiments",
    refers={"opportunity": Opportunity, "owner": Person, "decision_by": Person},
):
    """One card: a change tried small, with its measure and its bar fixed beforehand."""

    title: Mapped[str]
    opportunity: Mapped[str | None]
    owner: Mapped[str | None]
    status: Mapped[ExperimentStatus] = mapped_column(choices(ExperimentStatus), default=ExperimentStatus.IDEA)
    hypothesis: Mapped[str | None]
    riskiest_assumption: Mapped[str | None]
    what_we_do: Mapped[str | None]
    period_start: Mapped[Day | None]
    period_end: Mapped[Day | None]
    sample_unit: Mapped[str | None]
    sample_target: Mapped[int | None]
    sample_reached: Mapped[int | None]
    cost: Mapped[Decimal | None] = mapped_column(ExactNumber)
    metric_name: Mapped[str | None]
    metric_unit: Mapped[str | None]
    metric_statistic: Mapped[Statistic | None] = mapped_column(choices(Statistic))
    metric_direction: Mapped[Direction | None] = mapped_column(choices(Direction))
    metric_minimum: Mapped[Decimal | None] = mapped_column(ExactNumber)
    metric_maximum: Mapped[Decimal | None] = mapped_column(ExactNumber)
    baseline_date: Mapped[Day | None]
    baseline_n: Mapped[int | None]
    baseline_value: Mapped[Decimal | None] = mapped_column(ExactNumber)
    baseline_values: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    baseline_successes: Mapped[int | None]
    threshold: Mapped[Decimal | None] = mapped_column(ExactNumber)
    secondary: Mapped[list[SecondaryMeasure]] = children("SecondaryMeasure")
    stop_if: Mapped[str | None]
    stopped_on: Mapped[Day | None]
    stop_reason: Mapped[StopReason | None] = mapped_column(choices(StopReason))
    reversible: Mapped[bool | None]
    requires: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    measurements: Mapped[list[Measurement]] = children("Measurement")
    result_n: Mapped[int | None]
    result_value: Mapped[Decimal | None] = mapped_column(ExactNumber)
    result_threshold_met: Mapped[bool | None]
    result_secondary_met: Mapped[bool | None]
    learned: Mapped[str | None]
    decision_kind: Mapped[DecisionKind | None] = mapped_column(choices(DecisionKind))
    decision_date: Mapped[Day | None]
    decision_by: Mapped[str | None]
    decision_next: Mapped[str | None]
    partner_links = links(ExperimentPartners)
    partners = codes_of("partner_links", ExperimentPartners)


class SecondaryMeasure(Listed, table="secondary_measures", part_of=("experiment", "experiments")):
    """A second measure on a card, with its own bar."""

    experiment: Mapped[str]
    name: Mapped[str]
    unit: Mapped[str | None]
    statistic: Mapped[Statistic] = mapped_column(choices(Statistic))
    direction: Mapped[Direction] = mapped_column(choices(Direction))
    threshold: Mapped[Decimal | None] = mapped_column(ExactNumber)
    baseline_date: Mapped[Day | None]
    baseline_n: Mapped[int | None]
    baseline_value: Mapped[Decimal | None] = mapped_column(ExactNumber)
    baseline_values: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    baseline_successes: Mapped[int | None]
    result_n: Mapped[int | None]
    result_value: Mapped[Decimal | None] = mapped_column(ExactNumber)
    result_values: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    result_successes: Mapped[int | None]


class Measurement(Listed, table="measurements", part_of=("experiment", "experiments")):
    """What was measured on one day: values, or how many of n."""

    experiment: Mapped[str]
    date: Mapped[Day]
    n: Mapped[int]
    values: Mapped[list[Decimal]] = mapped_column(Listing(Decimal), default=list)
    successes: Mapped[int | None]
    note: Mapped[str | None]
